import { instrument } from "@soning/norms";

export const nationalInsuranceAct = instrument({
  id: "national-insurance",
  short: "ftrl.",
  rank: 3,
  from: "1997-05-01",
  name: { nb: "folketrygdloven", en: "the National Insurance Act" },
});
