import { all, any, is, lt, lte, not, section, selfOf } from "@soning/norms";
import { contactRules, contacts } from "../../../facts/index.ts";
import { regulationSection } from "../drafting.ts";
import { callLength, callsAWeek } from "../parameters.ts";
import { contactAtOwnCost, contactCounts, contactRight, nextCallRight, videoBarred } from "../slots.ts";
import { official, servingThere } from "../terms.ts";

const contact = selfOf(contacts);
const video = is(contact.kind, "video");
const phone = is(contact.kind, "phone");
const withOfficial = official(contact.partner);
const call = all(servingThere, any(phone, video));

/** Calls and video conferences, asked of each contact. Source: the regulation § 8. */
export const section8contacts = section({ ...regulationSection("8"), record: contacts }, (s) => {
  const counts = s.ground("1/counts", {
    slot: contactCounts,
    when: call,
    nb: "Telefonsamtaler og videokonferanser har samme ukekvote.",
    en: "Phone calls and video conferences share one weekly quota.",
    rows: ["netherlands/reg-8-1/calls-three-times-twenty-minutes"],
  });
  s.right("1/calls", {
    slot: contactRight,
    when: call,
    value: all(
      any(not(contactCounts.of(contact)), lt(contactRules.callsThisWeek, callsAWeek)),
      lte(contact.minutes, callLength),
    ),
    nb: "Domfelte har rett til å telefonere eller holde videokonferanse i inntil 20 minutter minst tre ganger i uken.",
    en: "The person has a right to phone calls or video conferences of up to 20 minutes at least three times a week.",
    rows: ["netherlands/reg-8-1/calls-three-times-twenty-minutes"],
  });
  s.duty("2/control", {
    when: all(servingThere, video),
    nb: "Videokonferanser kontrolleres etter reglene om besøk i straffegjennomføringsloven § 31 og fsk. § 3-28 første ledd.",
    en: "Video conferences are controlled under the visiting rules of § 31 of the act and § 3-28 first paragraph of the general regulation.",
    rows: ["netherlands/reg-8-2/video-control-as-visits"],
  });
  s.bar("2/listening", {
    slot: videoBarred,
    when: all(servingThere, video, contactRules.listeningNeeded),
    nb: "Videokonferanse holdes ikke når kontroll ved overhøring er nødvendig.",
    en: "No video conference is held where control by listening in is needed.",
    rows: ["netherlands/reg-8-2/no-video-when-listening-needed"],
  });
  s.consequence("3/section-32", {
    when: all(servingThere, video, withOfficial),
    nb: "Ved videokonferanse med advokat eller offentlig myndighet gjelder straffegjennomføringsloven § 32 sjette ledd tilsvarende.",
    en: "§ 32 sixth paragraph of the act applies correspondingly to a video conference with a lawyer or a public authority.",
    rows: ["netherlands/reg-8-3/lawyer-video-section-32"],
  });
  s.exception("3/outside-quota", {
    when: withOfficial,
    lifts: [counts],
    nb: "Kontakt med advokat og offentlig myndighet regnes ikke med i ukekvoten.",
    en: "Contact with lawyers and public authorities does not count towards the weekly quota.",
    rows: ["netherlands/reg-8-3/official-calls-outside-quota"],
  });
  s.duty("4/own-cost", {
    slot: contactAtOwnCost,
    when: all(servingThere, phone),
    nb: "Domfelte betaler telefonsamtalene selv.",
    en: "The person pays the cost of phone calls.",
    rows: ["netherlands/reg-8-4/phone-at-own-cost"],
  });
  s.condition("4/domestic-rate", {
    when: all(servingThere, phone, is(contact.destination, "NOR")),
    holds: lte(contact.rateCharged, contact.domesticRate),
    nb: "For samtaler til Norge betaler domfelte ikke mer enn norsk innenlandsrate.",
    en: "For calls to Norway the person pays no more than the Norwegian domestic rate.",
    rows: ["netherlands/reg-8-4/norwegian-domestic-rate"],
  });
  s.right("4/video-free", {
    when: all(servingThere, video),
    nb: "Videokonferanser er gratis for domfelte.",
    en: "Video conferences are free of charge for the person.",
    rows: ["netherlands/reg-8-4/video-free"],
  });
});

/** What holds for all contacts alike. Source: the regulation § 8. */
export const section8 = section(regulationSection("8"), (s) => {
  const next = s.right("1/next-call", {
    slot: nextCallRight,
    when: servingThere,
    value: lt(contactRules.callsThisWeek, callsAWeek),
    nb: "Den som ennå ikke har hatt tre samtaler denne uken, har rett til en ny i inntil 20 minutter.",
    en: "A person who has not had three calls this week has a right to another of up to 20 minutes.",
  });
  s.exception("1/capacity", {
    when: contactRules.capacityPreventsCalls,
    lifts: ["nl-reg/8/1/calls", next],
    nb: "Retten til samtaler viker når kapasitetshensyn er til hinder.",
    en: "The right to calls gives way if capacity does not allow it.",
    rows: ["netherlands/reg-8-1/capacity"],
  });
  s.exception("2/special-reasons", {
    when: all(contactRules.listeningNeeded, contactRules.specialReasonsForVideo, contactRules.staffingAllowsListening),
    lifts: ["nl-reg/8/2/listening"],
    nb: "Videokonferanse med overhøring kan likevel holdes når særskilte grunner foreligger og bemanningen gjør kontrollen mulig.",
    en: "A video conference with listening in can be held after all if there are special reasons and staffing makes the control possible.",
    rows: ["netherlands/reg-8-2/exception-special-reasons-and-staffing"],
  });
  s.told("5/technology", {
    nb: "Kriminalomsorgsdirektoratet kan gi retningslinjer om hvilken teknologi som tillates.",
    en: "The directorate may give guidelines on which technology is allowed.",
    why: {
      nb: "Retningslinjene er ikke gjengitt; pkt. 2.8 krever godkjent utstyr.",
      en: "The guidelines are not printed; point 2.8 asks for approved equipment.",
    },
    rows: ["netherlands/reg-8-5/directorate-technology"],
  });
});
