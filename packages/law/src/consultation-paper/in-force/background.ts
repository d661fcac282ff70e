import { section } from "@soning/norms";
import { consultationPaper } from "../../instruments.ts";

const history = {
  nb: "Historikk; dagens regler står som egne normer.",
  en: "History; the rules of today are norms of their own.",
};
const explains = { nb: "Forklarer ordningen og avgjør ingenting.", en: "It explains the scheme and decides nothing." };
const elsewhere = {
  nb: "Hører under annen lovgivning enn straffegjennomføringen.",
  en: "It belongs to other legislation than that on serving.",
};

/** How EM is built today and how it came about (ch. 4.1, 4.2, 6). */
export const paperBackground = section(
  { instrument: consultationPaper, number: "4, 6", key: "paper/background", cite: () => "høringsnotatet kap. 4 og 6" },
  (s) => {
    s.told("two-forms", {
      why: explains,
      nb: "Elektronisk kontroll har to former: helgjennomføring av hele straffen og delgjennomføring av siste del.",
      en: "EM comes in two forms: the whole sentence, and the last part of it.",
      rows: ["consultation/c4-1/two-forms-defined"],
    });
    s.told("amendment-2020", {
      why: history,
      nb: "I 2020 fikk reglene sin egen paragraf, grensene økte fra fire til seks måneder, digital teknologi ble tillatt, og visse lovbrudd ble stengt ute.",
      en: "In 2020 the rules got a section of their own, the limits rose from four to six months, digital technology was allowed, and certain offences were shut out.",
      rows: ["consultation/c4-1/amendment-2020"],
    });
    s.told("limit-raised", {
      why: history,
      nb: "Grensen for siste del ble hevet fra fire til seks måneder i 2020.",
      en: "The limit for the final part was raised from four to six months in 2020.",
      rows: ["consultation/c6-2-1/limit-raised-in-2020"],
    });
    s.told("both-in-16a", {
      why: explains,
      nb: "I gjeldende rett står begge former i § 16 a, og forskriften kapittel 7 gjelder i hovedsak likt for dem.",
      en: "In the law in force both forms stand in § 16 a, and regulation chapter 7 applies mostly alike to them.",
      rows: ["consultation/c6-1/both-forms-in-16a"],
    });
    s.told("common-conditions", {
      why: explains,
      nb: "De alminnelige vilkårene står i dag dels i § 16 og dels i § 16 a; de i § 16 gjelder også hjemmesoning.",
      en: "The general conditions now lie partly in § 16 and partly in § 16 a; those in § 16 also govern home serving.",
      rows: ["consultation/c6-8-1/common-conditions-now"],
    });
    s.told("undefined", {
      why: explains,
      nb: "Verken loven eller forskriften sier hva elektronisk kontroll består i; radiofrekvens har vært brukt siden 2008.",
      en: "Neither the Act nor the regulation defines what electronic control consists of; radio frequency has been used since 2008.",
      rows: ["consultation/c4-2/electronic-control-undefined"],
    });
    s.told("form-not-sanction", {
      why: explains,
      nb: "Elektronisk kontroll er en måte å gjennomføre fengselsstraff på, ikke en straff: retten ilegger straffen, kriminalomsorgen gjennomfører den.",
      en: "EM is a way of serving a prison sentence, not a sanction: the court imposes the sanction, the service carries it out.",
      rows: ["consultation/c6-5-3/ec-is-form-of-serving"],
    });
    s.told("institution-unaffected", {
      why: elsewhere,
      nb: "Gjennomføringen endrer ikke retten til institusjonsoppholdet eller institusjonens egne kontroll- og tvangshjemler.",
      en: "The serving neither widens nor narrows the right to the stay or the institution's own control and coercion powers.",
      rows: ["consultation/c6-8-3/institution-stay-unaffected"],
    });
    s.told("municipality-housing", {
      why: elsewhere,
      nb: "Kommunens plikt til å hjelpe med bolig (boligsosialloven § 6) gjelder også den som kan være aktuell for elektronisk kontroll.",
      en: "The municipality's duty to help find housing (Social Housing Act § 6) also covers persons who may come up for EM.",
      rows: ["consultation/c6-8-3/municipality-help-with-housing"],
    });
    s.told("child-welfare-institution", {
      why: elsewhere,
      nb: "Barnevernets ansvar for institusjonsopphold (barnevernsloven §§ 6-1 og 6-2) gjelder også for dem.",
      en: "The child welfare service's responsibility for institutional stays (Child Welfare Act §§ 6-1 and 6-2) likewise applies to them.",
      rows: ["consultation/c6-8-3/child-welfare-institution-duty"],
    });
  },
);
