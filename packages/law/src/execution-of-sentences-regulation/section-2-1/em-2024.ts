import { all, any, is, matches, section, some } from "@soning/norms";
import { localRefusal } from "../../execution-of-sentences-act/competence-slots.ts";
import { inPreventiveDetention, overTenYears } from "../../execution-of-sentences-act/section-6/levels.ts";
import { decision } from "../../facts/application.ts";
import { sentences } from "../../facts/sentence.ts";
import { delegatedMatter, delegatedPerson, takenLocally } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";

const act = "strgjfl";
const preventiveSupervision = some(sentences, (sentence) =>
  all(is(sentence.kind, "special-sanction"), is(sentence.specialSanction, "preventive-supervision")),
);

/** Refusals that the local level may take, as proposed: § 2-1 (1). */
export const section2x1Proposed = section(proposed("2-1"), (s) => {
  s.ground("1/over-ten-years", {
    slot: delegatedPerson,
    when: overTenYears,
    nb: "Delegeringen gjelder den som er dømt til fengsel i mer enn ti år.",
    en: "The delegation covers persons sentenced to imprisonment for more than ten years.",
    rows: ["consultation/p-reg-2-1/over-ten-years"],
  });
  s.ground("1/detention-or-supervision", {
    slot: delegatedPerson,
    when: any(inPreventiveDetention, preventiveSupervision),
    nb: "Delegeringen gjelder også den som er dømt til sikring eller forvaring.",
    en: "The delegation also covers persons sentenced to preventive supervision or preventive detention.",
    note: {
      nb: "Loven § 6 nevner også særlig høyt sikkerhetsnivå; for dem er ingen avslag delegert.",
      en: "§ 6 of the Act also names particularly high security; for those no refusals are delegated.",
    },
    fault: "consultation/fault/6-and-2-1-circles-differ",
    rows: ["consultation/p-reg-2-1/detention-or-security"],
  });
  s.condition("1/only-refusals", {
    holds: is(decision.outcome, "refuse"),
    nb: "Bare avslag er delegert, ikke innvilgelse, tilbakeføring eller vilkår.",
    en: "Only refusals are delegated, not a grant, a recall or a condition.",
    rows: ["consultation/p-reg-2-1/only-refusals"],
  });
  s.ground("1/sections", {
    slot: delegatedMatter,
    when: all(
      is(decision.outcome, "refuse"),
      matches(
        decision.provision,
        { code: act, section: "12", to: "16 b" },
        { code: act, section: "20" },
        { code: act, section: "33" },
        { code: act, section: "35" },
        { code: act, section: "42" },
      ),
    ),
    nb: "Det gjelder avslag etter §§ 12 til 16 b, 20, 33, 35 og 42, ikke §§ 36, 43 og 44.",
    en: "It covers refusals under §§ 12 to 16 b, 20, 33, 35 and 42, not §§ 36, 43 and 44.",
    rows: ["consultation/p-reg-2-1/sections-list"],
  });
  s.ground("1/refusal", {
    slot: localRefusal,
    when: delegatedPerson,
    nb: "Lokalt nivå kan avslå søknader fra disse personene.",
    en: "The local level may refuse applications from these persons.",
  });
  s.power("1/this-decision", {
    slot: takenLocally,
    when: all(delegatedPerson, delegatedMatter),
    nb: "Lokalt nivå kan avslå søknaden selv om regionen ellers avgjør.",
    en: "The local level may refuse the application although the region otherwise decides.",
    rows: ["consultation/p-reg-2-1/local-refusal"],
  });
});
