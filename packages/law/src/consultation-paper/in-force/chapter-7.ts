import { is, section, selfOf } from "@soning/norms";
import { processesPersonalData } from "../../execution-of-sentences-regulation/section-7-5/control-slots.ts";
import { measures } from "../../facts/monitoring.ts";
import { consultationPaper, executionAct } from "../../instruments.ts";

const measure = selfOf(measures);
const untouched = {
  nb: "Gjelder i fengsel; forslaget rører det ikke, og ingen av sakene her prøver det.",
  en: "It holds in prison; the proposal leaves it untouched, and no matter here tests it.",
};
const explains = {
  nb: "Forklarer bakgrunnen og avgjør ingenting.",
  en: "It explains the background and decides nothing.",
};

/** Digital control processes personal data (7.2.1). */
export const paperProcessing = section(
  {
    instrument: consultationPaper,
    number: "7.2.1",
    key: "paper/7-2-1",
    cite: () => "strgjfl. § 4 c, personopplysningsloven (2000), høringsnotatet pkt. 7.2.1",
    record: measures,
  },
  (s) => {
    s.definition("processing", {
      slot: processesPersonalData,
      value: is(measure.checks, "identity", "position", "movement", "substance-use"),
      nb: "Å innhente opplysninger digitalt om identitet, posisjon, bevegelser eller rusbruk er å behandle personopplysninger.",
      en: "Obtaining information digitally on identity, position, movements or substance use is processing of personal data.",
      rows: ["consultation/c7-7.2.1/is-processing-of-personal-data"],
    });
  },
);

/** Who carries out serving in society, and what the paper tells besides (7.2.2, 7.3, 7.7.2). */
export const paperChapter7 = section(
  {
    instrument: consultationPaper,
    number: "7",
    key: "paper/7",
    cite: (label) => `høringsnotatet pkt. ${label.split("/")[0]}`,
  },
  (s) => {
    s.step("7.2.2/content", {
      nb: "Friomsorgskontoret har hovedansvaret for gjennomføring i samfunnet og sørger for at straffen får riktig innhold.",
      en: "The probation office has the main responsibility for serving in society and sees to it that the sentence has its right content.",
      rows: ["consultation/c7-7.2.2/probation-office-content"],
    });
    s.step("7.2.2/control", {
      nb: "Friomsorgskontoret kontrollerer forutsetningene og eventuelle vilkår for gjennomføringen.",
      en: "The probation office checks the preconditions of the execution and any conditions set.",
      rows: ["consultation/c7-7.2.2/probation-office-control"],
    });
    s.told("7.2.2/share", {
      why: explains,
      nb: "Nærmere 60 prosent av alle straffereaksjoner iverksettes og gjennomføres utenfor fengsel.",
      en: "Close to 60 per cent of all penal sanctions are started and served outside prison.",
      note: {
        nb: "Punkt 4.1 sier det samme tallet om ubetinget fengsel; grunnlaget er ikke det samme.",
        en: "Item 4.1 gives the same figure for unconditional prison sentences; the base is not the same.",
      },
      rows: ["consultation/c7-7.2.2/share-outside-prison"],
    });
    s.told("7.3.1/circular", {
      why: {
        nb: "Rundskrivet er ikke blant kildene; bare stedet vises.",
        en: "The circular is not among the sources; only the place is shown.",
      },
      nb: "Nærmere regler om teknologien står i forskriften § 7-5 tredje til åttende ledd og i KSF-2008-9001 kapittel 3 punkt 16a (1).4.2.",
      en: "The closer rules on technology are in regulation § 7-5, third to eighth paragraph, and in KSF-2008-9001, chapter 3, item 16a (1).4.2.",
      rows: ["consultation/c7-7.3.1/circular"],
    });
    s.told("7.3.2/contact-ban", {
      why: explains,
      nb: "Et vilkår om ikke å ha samkvem med bestemte personer kan ikke kontrolleres elektronisk; kriminalomsorgen må få vite om brudd.",
      en: "A condition not to meet certain persons cannot be checked electronically; the service depends on being told of breaches.",
      rows: ["consultation/c7-7.3.2/contact-ban-not-electronic"],
    });
    s.told("7.7.2/weak-control", {
      why: explains,
      nb: "Vilkår om oppholdssted, innetid og kontakt kan settes vidt ved utganger og løslatelse fra forvaring, men kontrolleres i hovedsak ved fysisk oppmøte.",
      en: "Conditions on place, times at home and contact can be set widely for exits and release from preventive detention, but are checked mainly by meeting in person.",
      rows: ["consultation/c7-7.7.2/wide-conditions-weak-control"],
    });
  },
);

/** Digital control inside prison, which the proposal leaves as it is (7.2.3). */
export const prisonPowers = section(
  { instrument: executionAct, number: "27–32", key: "act/in-prison", cite: (label) => `strgjfl. § ${label}` },
  (s) => {
    const power = (label: string, nb: string, en: string, row: string) =>
      s.told(label, { why: untouched, nb, en, rows: [`consultation/c7-7.2.3/${row}`] });
    power(
      "27",
      "Teknisk utstyr kan brukes på fengselsområdet.",
      "Technical equipment may be used on the prison area.",
      "s27-technical-equipment-area",
    );
    power(
      "28",
      "Teknisk utstyr kan brukes til å undersøke innsatte, rom og eiendeler.",
      "Technical equipment may be used to search inmates, their rooms and their belongings.",
      "s28-technical-search",
    );
    power(
      "29 (2)",
      "Radiologisk undersøkelse kan brukes for å avdekke stoffer.",
      "A radiological examination may be made to find substances.",
      "s29-2-radiological",
    );
    power(
      "29 a",
      "Pust- og bevegelsessensor kan brukes.",
      "A breath and movement sensor may be used.",
      "s29a-breath-motion-sensor",
    );
    power("32", "Telefonsamtaler kan avlyttes.", "Phone calls may be listened to.", "s32-phone-interception");
  },
);
