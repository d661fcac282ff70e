import { all, choice, is, isNone, not, section } from "@soning/norms";
import { netherlandsHealth } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { come, servedThere, servingThere } from "../terms.ts";
import { complaintRoutes, healthComplaintRoute } from "./slots.ts";

const { adviserMeetingOn, agreementAtMeeting, complaintAbout, satisfiedAfterAdviser } = netherlandsHealth;

/** Complaints about health care. Source: guidelines 3.12. */
export const point312 = section(guidelinePoint("3.12"), (s) => {
  const general = all(servedThere, is(complaintAbout, "general-offer"));
  const concrete = all(servedThere, is(complaintAbout, "concrete-service"));
  s.right("1/county-governor", {
    when: general,
    nb: "Den som mener at helsetilbudet ikke er likeverdig med det norske, kan klage til Fylkesmannen etter pasient- og brukerrettighetsloven kapittel 7.",
    en: "A person who finds that the health offer is not equivalent to the Norwegian may complain to the County Governor under chapter 7 of the Patient and User Rights Act.",
    rows: ["netherlands/g-3.12/complaint-general-offer"],
  });
  s.competence("1/route", {
    slot: healthComplaintRoute,
    when: general,
    value: choice("county-governor", complaintRoutes),
    nb: "Klage på helsetilbudet i alminnelighet avgjøres av Fylkesmannen.",
    en: "A complaint about the health offer in general is decided by the County Governor.",
  });
  s.told("1/directorate", {
    when: general,
    nb: "Kriminalomsorgsdirektoratet svarer på vegne av staten for at retten oppfylles.",
    en: "The directorate answers on behalf of the state for fulfilling that right.",
    why: {
      nb: "Sier hvem klagen rettes mot; ingen avgjørelse følger av det alene.",
      en: "Says whom the complaint is against; no decision follows from it alone.",
    },
    rows: ["netherlands/g-3.12/directorate-responsible"],
  });
  s.step("1/via-directorate", {
    when: general,
    nb: "Klagen sendes om Kriminalomsorgsdirektoratet.",
    en: "The complaint is sent by way of the directorate.",
    rows: ["netherlands/g-3.12/complaint-via-directorate"],
  });
  s.competence("2/dutch-route", {
    slot: healthComplaintRoute,
    when: concrete,
    value: choice("dutch-complaint-authority", complaintRoutes),
    nb: "Klage på utførelsen av en konkret helsetjeneste går til nederlandsk klagemyndighet og følger nederlandsk rett.",
    en: "A complaint about how a concrete health service was carried out goes to the Dutch complaint authority and follows Dutch law.",
    rows: ["netherlands/g-3.12/complaint-concrete-service"],
  });
  s.step("3/form", {
    when: concrete,
    nb: "En slik klage kan fremmes på et eget skjema.",
    en: "Such a complaint can be made by filling in a special form.",
    rows: ["netherlands/g-3.12/complaint-form"],
  });
  s.step("3/meeting", {
    when: concrete,
    nb: "Når helseavdelingen har mottatt klagen, innkaller den domfelte til et møte.",
    en: "When the health department has received the complaint, it calls the person to a meeting.",
    rows: ["netherlands/g-3.12/complaint-meeting"],
  });
  const unsolved = all(concrete, not(agreementAtMeeting));
  s.step("4/adviser", {
    when: unsolved,
    nb: "Blir de ikke enige, sendes klagen til en tredjepart, en medisinsk rådgiver.",
    en: "If they do not agree, the complaint is passed on to a third party, a medical adviser.",
    rows: ["netherlands/g-3.12/third-party-adviser"],
  });
  s.step("4/adviser-meeting", {
    when: all(unsolved, isNone(adviserMeetingOn)),
    nb: "Rådgiveren innkaller til et møte for å finne en løsning begge parter kan godta.",
    en: "The adviser calls a meeting to find a solution that both sides can accept.",
    rows: ["netherlands/g-3.12/adviser-meeting"],
  });
  s.step("5/tribunal", {
    when: all(concrete, come(adviserMeetingOn), not(satisfiedAfterAdviser)),
    nb: "Den som fremdeles ikke er fornøyd, kan klage til den regionale nederlandske disiplinærnemnda for helsetjenesten.",
    en: "A person who still is not satisfied may complain to the Dutch regional disciplinary tribunal for health care.",
    note: {
      nb: "Kilden viser til en egen brosjyre, som ikke er tatt inn.",
      en: "The source points to a leaflet, which is not held.",
    },
    rows: ["netherlands/g-3.12/disciplinary-tribunal"],
  });
  s.step("6/inform", {
    when: servingThere,
    nb: "Norgerhaven fengsel skal gi nødvendig informasjon om helsetilbud og klagemuligheter på et språk domfelte forstår.",
    en: "Norgerhaven must give the information needed on health services and ways to complain, in a language the person understands.",
    rows: ["netherlands/g-3.12/inform-about-health-and-complaints"],
  });
});
