import { overlay } from "@soning/norms";

/** The proposal of 2024 as its reasoning means it; each departure from the wording names its fault. */
export const em2024 = overlay({
  id: "em-2024",
  name: {
    nb: "Høringsforslaget om elektronisk kontroll fra 2024, slik det er ment",
    en: "The 2024 proposal on electronic monitoring, as meant",
  },
  from: "2024-01-01",
});

/** The wording of the proposal of 2024 and nothing else. */
export const em2024AsDrafted = overlay({
  id: "em-2024-as-drafted",
  extends: "em-2024",
  name: {
    nb: "Høringsforslaget om elektronisk kontroll fra 2024, ordrett",
    en: "The 2024 proposal on electronic monitoring, as drafted",
  },
  from: "2024-01-01",
});

export const overlays = [em2024, em2024AsDrafted] as const;
