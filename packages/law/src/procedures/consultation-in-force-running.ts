import { steps } from "./procedure.ts";

const em = ["em.whole-sentence", "em.final-part"];

/** Steps while the sentence is served with EM under the law in force. Source: consultation paper ch. 4 and 6; fsk. §§ 7-4, 7-5. */
export const monitoringRunningInForce = steps(
  {
    id: "em.in-force.plan",
    norm: "reg/7-4/1/plan",
    trigger: { event: "decision-signed" },
    actor: "probation-office",
    matters: em,
    gate: "before-start",
    evidence: { nb: "gjennomføringsplanen", en: "the execution plan" },
    text: {
      nb: "Lag gjennomføringsplanen: sted, tid og sysselsetting.",
      en: "Draw up the execution plan: place, time and occupation.",
    },
  },
  {
    id: "em.in-force.plan-conditions",
    norm: "reg/7-4/1/plan-holds-conditions",
    trigger: { event: "decision-signed" },
    actor: "probation-office",
    matters: em,
    gate: "before-start",
    evidence: { nb: "forutsetninger og vilkår i planen", en: "preconditions and conditions in the plan" },
    text: {
      nb: "Skriv forutsetninger og vilkår inn i planen.",
      en: "Set out preconditions and conditions in the plan.",
    },
  },
  {
    id: "em.in-force.services",
    norm: "act/4/1/what-law-entitles",
    trigger: { event: "serving-started" },
    actor: "probation-office",
    evidence: { nb: "avtaler med tjenestene", en: "agreements with the services" },
    text: {
      nb: "Legg til rette for det loven gir krav på, tilpasset gjennomføringen.",
      en: "Arrange for what the law gives a claim to, fitted to the serving.",
    },
  },
  {
    id: "em.in-force.gradual-transition",
    norm: "act/3/4/gradual-transition",
    trigger: { event: "serving-started" },
    actor: "prison",
    evidence: { nb: "plan for gradvis overgang", en: "a plan for a gradual transition" },
    text: { nb: "Planlegg en gradvis overgang til frihet.", en: "Plan a gradual transition to freedom." },
  },
  {
    id: "em.in-force.control",
    norm: "reg/7-5/1/control",
    trigger: { event: "serving-started" },
    actor: "probation-office",
    matters: em,
    evidence: { nb: "kontrolloggen", en: "the log of controls" },
    text: {
      nb: "Kontroller at forutsetninger, vilkår og plan følges.",
      en: "Check that preconditions, conditions and plan are kept.",
    },
  },
  {
    id: "em.in-force.visits",
    norm: "reg/7-5/2/visits",
    trigger: { event: "serving-started" },
    actor: "probation-office",
    matters: em,
    evidence: { nb: "notat fra besøket", en: "a note of the visit" },
    text: {
      nb: "Gjør uanmeldte kontrollbesøk hjemme og på sysselsettingsplassen.",
      en: "Make unannounced control visits at home and at the place of occupation.",
    },
    waivers: [
      {
        nb: "videosamtale er brukt i stedet (§ 7-5 femte ledd)",
        en: "a video call was used instead (§ 7-5, fifth paragraph)",
      },
    ],
  },
  {
    id: "em.in-force.samples",
    norm: "reg/7-4/4/samples",
    trigger: { event: "serving-started" },
    actor: "probation-office",
    matters: em,
    evidence: { nb: "prøvesvaret", en: "the result of the sample" },
    text: {
      nb: "Pålegg ved behov prøve for å avdekke rusbruk.",
      en: "Where needed, order a sample to detect substance use.",
    },
    waivers: [{ nb: "ingen grunn til kontroll nå", en: "no reason for a test now" }],
  },
  {
    id: "em.in-force.consent-withdrawn",
    norm: "reg/7-3/2/cohabitants",
    trigger: { event: "consent-withdrawn" },
    actor: "probation-office",
    matters: em,
    evidence: {
      nb: "hvorfor samtykket ble trukket, og om en annen bolig er mulig",
      en: "why the consent was withdrawn, and whether another home is possible",
    },
    text: {
      nb: "Finn ut hvorfor samtykket er trukket, og om gjennomføringen kan fortsette i en annen bolig, før avbrudd eller tilbakeføring vurderes.",
      en: "Find out why the consent was withdrawn, and whether the serving can go on in another home, before interruption or return is considered.",
    },
  },
  {
    id: "em.in-force.breach-handled",
    norm: "reg/7-5/1/round-the-clock",
    trigger: { event: "breach-reported" },
    actor: "control-centre",
    matters: em,
    evidence: { nb: "alarmloggen og tiltaket", en: "the alarm log and what was done" },
    text: {
      nb: "Håndter bruddet straks, døgnet rundt, om nødvendig med innsettelse.",
      en: "Handle the breach at once, day and night, if necessary by placement in prison.",
    },
  },
);

/** Principles for personal data from the control, checked when data are collected and when they are asked for. */
export const personalData = steps(
  {
    id: "data.lawful",
    norm: "led/4/a",
    trigger: { event: "data-collected" },
    actor: "local-level",
    evidence: { nb: "hjemmelen", en: "the legal basis" },
    text: {
      nb: "Se til at behandlingen er lovlig og rimelig.",
      en: "See to it that the processing is lawful and fair.",
    },
  },
  {
    id: "data.purpose",
    norm: "led/4/b",
    trigger: { event: "data-collected" },
    actor: "local-level",
    evidence: { nb: "det angitte formålet", en: "the stated purpose" },
    text: {
      nb: "Angi formålet, og bruk ikke opplysningene i strid med det.",
      en: "State the purpose, and do not use the data against it.",
    },
  },
  {
    id: "data.minimal",
    norm: "led/4/c",
    trigger: { event: "data-collected" },
    actor: "local-level",
    evidence: { nb: "hvilke opplysninger som samles inn", en: "which data are collected" },
    text: { nb: "Samle ikke inn mer enn formålet krever.", en: "Collect no more than the purpose needs." },
  },
  {
    id: "data.accurate",
    norm: "led/4/d",
    trigger: { event: "facts-changed" },
    actor: "caseworker",
    evidence: { nb: "rettelsen eller slettingen", en: "the correction or erasure" },
    text: { nb: "Rett eller slett uriktige opplysninger straks.", en: "Correct or erase wrong data at once." },
  },
  {
    id: "data.no-longer-than-needed",
    norm: "led/4/e",
    trigger: { event: "serving-ended" },
    actor: "local-level",
    evidence: { nb: "sletteloggen", en: "the deletion log" },
    text: {
      nb: "Oppbevar ikke opplysninger som identifiserer noen, lenger enn formålet krever.",
      en: "Keep no identifying data longer than the purpose requires.",
    },
  },
  {
    id: "data.secured",
    norm: "led/4/f",
    trigger: { event: "data-collected" },
    actor: "local-level",
    evidence: { nb: "tilgangsstyring og sikkerhetstiltak", en: "access control and security measures" },
    text: {
      nb: "Sikre opplysningene mot uautorisert bruk og mot tap.",
      en: "Secure the data against unauthorised use and loss.",
    },
  },
);
