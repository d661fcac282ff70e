import { all, effective, is, isNone, lte, not, on } from "@soning/norms";
import { servedThere, servingThere } from "../archive/netherlands/terms.ts";
import { netherlandsHealth } from "../facts/index.ts";
import { steps } from "./procedure.ts";

const { adviserMeetingOn, agreementAtMeeting, complaintAbout, satisfiedAfterAdviser, wantsToComplain } =
  netherlandsHealth;
const general = all(servedThere, wantsToComplain, is(complaintAbout, "general-offer"));
const concrete = all(servedThere, wantsToComplain, is(complaintAbout, "concrete-service"));

/** Mail, complaints about health care, death: points 3.6, 3.12 and 3.13 of the guidelines. */
export const netherlandsMailAndComplaintSteps = steps(
  {
    id: "netherlands.incoming-mail",
    norm: "nl-guide/3.6/1/incoming",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "prison",
    evidence: { nb: "dagen posten kom, og dagen den ble sendt videre", en: "the day of arrival and of sending on" },
    text: {
      nb: "Kontroller innkommende post på Ullersmo, og send den videre uten ugrunnet opphold; ikke post fra advokat eller offentlig myndighet.",
      en: "Check incoming mail at Ullersmo and send it on without undue delay; not mail from a lawyer or a public authority.",
    },
  },
  {
    id: "netherlands.outgoing-mail",
    norm: "nl-guide/3.6/2/outgoing",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "prison",
    evidence: { nb: "dagen posten ble sendt til Ullersmo", en: "the day on which the mail went to Ullersmo" },
    text: { nb: "Send utgående post til Ullersmo for kontroll.", en: "Send outgoing mail to Ullersmo to be checked." },
  },
  {
    id: "netherlands.outgoing-mail-on",
    norm: "nl-guide/3.6/2/sent-on",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "prison",
    evidence: { nb: "dagen brevet ble sendt videre", en: "the day on which the letter was sent on" },
    text: {
      nb: "Send de kontrollerte brevene videre fra Ullersmo uten ugrunnet opphold.",
      en: "Send the checked letters on from Ullersmo without undue delay.",
    },
  },
  {
    id: "netherlands.complaint-via-directorate",
    norm: "nl-guide/3.12/1/via-directorate",
    trigger: { event: "complaint-received" },
    when: general,
    actor: "directorate",
    evidence: { nb: "dagen klagen ble sendt Fylkesmannen", en: "the day on which the complaint was passed on" },
    text: {
      nb: "Ta imot klagen på helsetilbudet, og send den til Fylkesmannen.",
      en: "Receive the complaint about the health offer and pass it on to the County Governor.",
    },
  },
  {
    id: "netherlands.complaint-form",
    norm: "nl-guide/3.12/3/form",
    trigger: { event: "complaint-received" },
    when: concrete,
    actor: "convicted-person",
    evidence: { nb: "det utfylte skjemaet", en: "the form that was filled in" },
    text: {
      nb: "Fyll ut klageskjemaet når du vil klage på en bestemt behandling.",
      en: "Fill in the complaint form to complain about a concrete treatment.",
    },
  },
  {
    id: "netherlands.complaint-meeting",
    norm: "nl-guide/3.12/3/meeting",
    trigger: { event: "complaint-received" },
    when: concrete,
    actor: "health-service",
    evidence: { nb: "møtet, og om partene ble enige", en: "the meeting, and whether the parties agreed" },
    text: { nb: "Innkall domfelte til et møte om klagen.", en: "Call the person to a meeting about the complaint." },
  },
  {
    id: "netherlands.complaint-to-adviser",
    norm: "nl-guide/3.12/4/adviser",
    trigger: { event: "facts-changed" },
    when: all(concrete, not(agreementAtMeeting)),
    actor: "health-service",
    evidence: { nb: "oversendelsen til rådgiveren", en: "that the complaint was passed on" },
    text: {
      nb: "Send klagen til den medisinske rådgiveren.",
      en: "Pass the complaint on to the medical adviser.",
    },
  },
  {
    id: "netherlands.adviser-meeting",
    norm: "nl-guide/3.12/4/adviser-meeting",
    trigger: { event: "facts-changed" },
    when: all(concrete, not(agreementAtMeeting), isNone(adviserMeetingOn)),
    actor: "dutch-authorities",
    evidence: { nb: "dagen møtet ble holdt", en: "the day of the meeting" },
    text: {
      nb: "Rådgiveren innkaller til et møte for å finne en løsning.",
      en: "The adviser calls a meeting to find a solution.",
    },
  },
  {
    id: "netherlands.disciplinary-tribunal",
    norm: "nl-guide/3.12/5/tribunal",
    trigger: { event: "facts-changed" },
    when: all(concrete, lte(adviserMeetingOn, on), not(satisfiedAfterAdviser)),
    actor: "convicted-person",
    evidence: { nb: "klagen til disiplinærnemnda", en: "the complaint to the tribunal" },
    text: {
      nb: "Er du fortsatt ikke fornøyd, kan du klage til den nederlandske disiplinærnemnda for helsetjenesten.",
      en: "If you are still not satisfied, you may complain to the Dutch disciplinary tribunal for health care.",
    },
  },
  {
    id: "netherlands.inform-on-health",
    norm: "nl-guide/3.12/6/inform",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "prison",
    evidence: { nb: "informasjonen som ble gitt, og språket", en: "the information given, and its language" },
    text: {
      nb: "Informer om helsetilbudet og klagemulighetene på et språk domfelte forstår.",
      en: "Inform of the health services and the ways to complain in a language that the person understands.",
    },
  },
  {
    id: "netherlands.transfer-of-deceased",
    norm: "nl-guide/3.13/2/transfer",
    trigger: { event: "incident" },
    when: effective("nl-guide/3.13/2/transfer"),
    actor: "prison",
    evidence: { nb: "avtalen om overføringen", en: "the arrangement of the transfer" },
    text: {
      nb: "Organiser overføringen av den avdøde til Norge; ambassaden kan kontaktes.",
      en: "Organise the transfer of the deceased to Norway; the embassy can be contacted.",
    },
  },
);
