import { all, any, exists, is, section, slot } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { release } from "../../facts/release.ts";
import { penalCode } from "../../instruments.ts";

/** The one who decides on release from preventive detention may do so. */
export const detentionCompetence = slot.boolean("release.preventive-detention/competence", {
  combine: "all",
  nb: "løslatelse fra forvaring avgjøres av rett organ",
  en: "release from preventive detention is decided by the right body",
});
export const detentionReleaseByService = slot.boolean("release.preventive-detention/by-service", {
  nb: "kriminalomsorgen kan beslutte løslatelse fra forvaring",
  en: "the service may decide on release from preventive detention",
});
export const detentionCompetenceSlots = [detentionCompetence, detentionReleaseByService];

/** Who decides on release from preventive detention. Source: strl. § 44 (2); consultation paper 7.7.1. */
export const section44Competent = section(
  { instrument: penalCode, number: "44", key: "penal-code/44", from: "2015-10-01", cite: citeIn(penalCode, "44") },
  (s) => {
    s.condition("2/p1/court", {
      slot: detentionCompetence,
      holds: any(
        is(release.decidedBy, "court"),
        all(is(release.decidedBy, "correctional-service"), exists(release.prosecutionConsentOn)),
      ),
      nb: "Prøveløslatelse fra forvaring avgjøres som regel av retten; uten påtalemyndighetens samtykke bare av den.",
      en: "Release from preventive detention is as a rule decided by the court; without the prosecution's consent by it alone.",
      rows: ["consultation/c7-7.7.1/release-by-court"],
    });
    s.power("2/p2/service", {
      slot: detentionReleaseByService,
      when: all(is(release.decidedBy, "correctional-service"), exists(release.prosecutionConsentOn)),
      nb: "Samtykker påtalemyndigheten, kan kriminalomsorgen beslutte løslatelsen.",
      en: "Where the prosecution consents, the service may decide on the release.",
      rows: ["consultation/c7-7.7.1/release-by-service"],
    });
  },
);
