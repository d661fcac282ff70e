import { choice, is, section } from "@soning/norms";
import { prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { transportBy, transporters } from "../slots.ts";

/** Transport. Source: guidelines 2.5. */
export const point25 = section(guidelinePoint("2.5"), (s) => {
  const there = is(prisonLife.transportLeg, "within-netherlands");
  s.told("1/instruction", {
    nb: "Transporten fra Norge og overleveringen til nederlandske myndigheter følger en instruks fra direktoratet.",
    en: "The transport from Norway and the hand-over to the Dutch authorities follow an instruction by the directorate.",
    why: { nb: "Instruksen er ikke gjengitt.", en: "The instruction is not printed." },
    rows: ["netherlands/g-2.5/transport-instruction"],
  });
  s.competence("1/to-netherlands", {
    slot: transportBy,
    when: is(prisonLife.transportLeg, "to-netherlands"),
    value: choice("correctional-service", transporters),
    nb: "Kriminalomsorgen har ansvaret for transporten fra Norge til Nederland.",
    en: "The Correctional Service is responsible for the transport from Norway to the Netherlands.",
    rows: ["netherlands/g-2.5/norway-to-netherlands"],
  });
  s.told("2/dutch-unit", {
    when: there,
    nb: "På nederlandsk territorium utføres transporten av transportenheten i den nederlandske kriminalomsorgen.",
    en: "On Dutch territory the transport is carried out by the transport unit of the Dutch custodial agency.",
    why: {
      nb: "Ansvaret følger av forskriften § 5; her sies bare hvilken enhet.",
      en: "The responsibility follows from the regulation § 5; this only names the unit.",
    },
    rows: ["netherlands/g-2.5/dutch-transport-unit"],
  });
  s.definition("2/norwegian-execution", {
    value: is(prisonLife.transportLeg, "to-netherlands", "from-netherlands", "within-netherlands"),
    nb: "Under transporten er domfelte under norsk straffegjennomføring.",
    en: "During the transport the person is under Norwegian execution of sentence.",
    rows: ["netherlands/g-2.5/norwegian-execution-during-transport"],
  });
  s.consequence("2/force", {
    when: there,
    nb: "Under transporten i Nederland gjelder likevel den nederlandske tvangsmiddelinstruksen.",
    en: "During the transport in the Netherlands the Dutch instruction on use of force applies nevertheless.",
    rows: ["netherlands/g-2.5/dutch-force-instruction-in-transport"],
  });
});
