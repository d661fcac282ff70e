import { choice, is, section } from "@soning/norms";
import { prisonLife } from "../../../facts/index.ts";
import { regulationSection } from "../drafting.ts";
import { transportBy, transporters } from "../slots.ts";

/** Who is responsible for transport. Source: the regulation § 5. */
export const section5 = section(regulationSection("5"), (s) => {
  s.competence("first/to-and-from", {
    slot: transportBy,
    when: is(prisonLife.transportLeg, "to-netherlands", "from-netherlands"),
    value: choice("correctional-service", transporters),
    nb: "Kriminalomsorgen har ansvaret for transport til og fra Nederland.",
    en: "The Correctional Service is responsible for transport to and from the Netherlands.",
    rows: ["netherlands/reg-5/transport-to-and-from"],
  });
  s.competence("first/within", {
    slot: transportBy,
    when: is(prisonLife.transportLeg, "within-netherlands"),
    value: choice("dutch-authorities", transporters),
    nb: "Nederlandske myndigheter har ansvaret for transport i Nederland, etter nederlandske regler.",
    en: "The Dutch authorities are responsible for transport inside the Netherlands, under Dutch rules.",
    rows: ["netherlands/reg-5/transport-in-netherlands"],
  });
});
