import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** A stay in an institution for treatment or care instead of prison (§ 12). */
export const institution = subject("institution", {
  kind: fact.choice(["treatment", "care", "child-welfare", "other"], {
    nb: "Hva slags institusjon er det?",
    en: "What kind of institution is it?",
    knownBy: "other",
  }),
  placeOfferedOn: fact.date({
    nb: "Når ble plassen tilbudt?",
    en: "When was the place offered?",
    knownBy: "other",
    optional: true,
  }),
  canHold: fact.boolean({
    nb: "Kan personen holdes tilbake mot sin vilje og hentes tilbake?",
    en: "Can the person be held against his will and brought back?",
    knownBy: "other",
  }),
  roundTheClock: fact.boolean({
    nb: "Er det et heldøgnsopphold?",
    en: "Is it a stay day and night?",
    knownBy: "other",
  }),
  from: fact.date({ nb: "Fra hvilken dag?", en: "From which day?" }),
  to: fact.date({ nb: "Til hvilken dag?", en: "Until which day?", optional: true }),
  needForTreatment: fact.assessment({
    nb: "Er oppholdet nødvendig for å bedre evnen til å fungere sosialt og lovlydig?",
    en: "Is the stay necessary to better the ability to function socially and within the law?",
    by: "local-level",
    weighs: [
      words("rus, psykisk helse og omsorgsbehov", "substances, mental health and need of care"),
      words("motivasjon", "motivation"),
    ],
  }),
  otherSpecialReasons: fact.assessment({
    nb: "Taler andre særlige grunner for oppholdet?",
    en: "Do other special reasons speak for the stay?",
    by: "local-level",
    weighs: [words("alder og livssituasjon", "age and life situation")],
  }),
  wholeSentenceReasons: fact.assessment({
    nb: "Tilsier særlige og tungtveiende grunner at hele straffen gjennomføres i institusjon?",
    en: "Do special and weighty reasons call for serving the whole sentence in an institution?",
    by: "local-level",
    weighs: [
      words("behandling som alt er begynt", "treatment already begun"),
      words("helse og alder", "health and age"),
    ],
    source: "fsk. § 3-5 (1)",
  }),
  longStayReasons: fact.assessment({
    nb: "Er det grunn til opphold ut over den vanlige lengden?",
    en: "Is there reason for a stay beyond the usual length?",
    by: "local-level",
    weighs: [words("behandlingens varighet", "the length of the treatment")],
  }),
  evasionFeared: fact.assessment({
    nb: "Er det grunn til å tro at personen vil unndra seg gjennomføringen i institusjonen?",
    en: "Is there reason to think that the person will evade serving in the institution?",
    by: "local-level",
    weighs: [words("tidligere unndragelse og rus", "earlier evasion and substances")],
  }),
});

/** A stay in hospital instead of prison (§ 13). */
export const hospital = subject("hospital", {
  treatmentNecessary: fact.assessment({
    nb: "Gjør behandling av sykdom sykehusopphold nødvendig?",
    en: "Does treatment of illness make a hospital stay necessary?",
    by: "health",
    weighs: [words("sykdommen og behandlingen", "the illness and the treatment")],
  }),
  possibleInPrison: fact.boolean({
    nb: "Kan behandlingen gis under ordinær gjennomføring?",
    en: "Can the treatment be given during ordinary serving?",
    knownBy: "other",
  }),
});
