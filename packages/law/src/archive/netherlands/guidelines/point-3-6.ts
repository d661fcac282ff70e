import { all, choice, is, lt, not, section, selfOf } from "@soning/norms";
import { contactRules, contacts } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { official, servingThere } from "../terms.ts";
import { lettersCovered } from "./parameters.ts";
import { checkedAtUllersmo, letterCost, postage } from "./slots.ts";

const contact = selfOf(contacts);
const letter = is(contact.kind, "letter");
const withOfficial = all(servingThere, letter, official(contact.partner));

/** Each letter, § 30 of the act. Source: guidelines 3.6. */
export const point36letters = section({ ...guidelinePoint("3.6"), record: contacts }, (s) => {
  const checked = s.ground("1/checked", {
    slot: checkedAtUllersmo,
    when: all(servingThere, letter),
    nb: "Brev til og fra domfelte kontrolleres ved Ullersmo.",
    en: "Letters to and from the person are checked at Ullersmo.",
    rows: ["netherlands/g-3.6/letters-checked-at-ullersmo"],
  });
  s.consequence("1/by-way-of-ullersmo", {
    when: all(servingThere, letter),
    nb: "Samtlige brev sendes derfor via Ullersmo.",
    en: "All letters are therefore sent by way of Ullersmo.",
    note: {
      nb: "«Samtlige» omfatter ordrett også advokatpost, som ikke kontrolleres der; om den kan passere uåpnet, er ikke sagt.",
      en: "“All” literally covers lawyers' mail too, which is not checked there; whether it may pass unopened is not said.",
    },
    rows: ["netherlands/g-3.6/all-letters-via-ullersmo"],
  });
  s.condition("3/presence", {
    when: withOfficial,
    holds: contact.personPresentAtCheck,
    nb: "Post til og fra advokat og offentlig myndighet kontrolleres alltid i domfeltes nærvær, jf. § 30 sjette ledd tredje punktum.",
    en: "Mail to and from a lawyer or a public authority is always checked in the person's presence, cf. § 30 sixth paragraph third sentence.",
    rows: ["netherlands/g-3.6/lawyer-mail-in-presence"],
  });
  s.exception("3/not-at-ullersmo", {
    when: withOfficial,
    lifts: [checked],
    nb: "Slik post kontrolleres derfor ikke ved Ullersmo.",
    en: "Such mail is therefore not checked at Ullersmo.",
    rows: ["netherlands/g-3.6/lawyer-mail-not-at-ullersmo"],
  });
});

/** The way of the mail and its cost. Source: guidelines 3.6. */
export const point36 = section(guidelinePoint("3.6"), (s) => {
  const covered = lt(contactRules.lettersSentThisWeek, lettersCovered);
  s.step("1/incoming", {
    when: servingThere,
    value: contactRules.mailSentOnPromptly,
    nb: "Innkommende post kontrolleres på Ullersmo og går uten ugrunnet opphold videre til Norgerhaven.",
    en: "Mail to the person is checked and sent on from Ullersmo to Norgerhaven without undue delay.",
    note: {
      nb: "Teksten gir ikke noe antall dager; hva som er ugrunnet, vurderes.",
      en: "The text gives no number of days; what is undue is judged.",
    },
    rows: ["netherlands/g-3.6/incoming-without-delay"],
  });
  s.step("2/outgoing", {
    when: servingThere,
    nb: "Utgående post sendes fra Norgerhaven til Ullersmo for kontroll.",
    en: "Outgoing mail is sent from Norgerhaven to Ullersmo to be checked.",
    rows: ["netherlands/g-3.6/outgoing-via-ullersmo"],
  });
  s.step("2/sent-on", {
    when: servingThere,
    value: contactRules.mailSentOnPromptly,
    nb: "De kontrollerte brevene sendes videre fra Ullersmo uten ugrunnet opphold.",
    en: "The checked letters are sent on from Ullersmo without undue delay.",
    rows: ["netherlands/g-3.6/outgoing-without-delay"],
  });
  s.quota("2/two-letters", {
    slot: letterCost,
    when: all(servingThere, covered),
    value: choice("covered", postage),
    nb: "Domfelte får dekket kostnadene ved å sende to brev i uken.",
    en: "The cost of sending two letters a week is covered for the person.",
    rows: ["netherlands/g-3.6/two-letters-a-week"],
  });
  s.amount("2/postage", {
    slot: letterCost,
    when: all(servingThere, not(covered)),
    value: choice("norwegian-postage", postage),
    nb: "Øvrige brev frankeres etter norsk portotakst, uten merkostnad for domfelte.",
    en: "Further letters are stamped at the Norwegian rate, without extra cost for the person.",
    rows: ["netherlands/g-3.6/norwegian-postage-beyond"],
  });
});
