import { section } from "@soning/norms";
import { executionRegulation } from "../../instruments.ts";

const why = {
  nb: "Formålene er rettesnor for skjønnet; ingen av dem er et vilkår alene.",
  en: "The purposes guide the discretion; none of them is a condition by itself.",
};

/** What EM is for (fsk. § 7-1). */
export const section71 = section(
  { instrument: executionRegulation, number: "7-1", key: "reg/7-1", from: "2020-07-24", cite: () => "fsk. § 7-1" },
  (s) => {
    s.told("1/obligations", {
      why,
      nb: "Elektronisk kontroll skal fremme muligheten til å ivareta sosiale og økonomiske forpliktelser under gjennomføringen.",
      en: "EM is to further the ability to meet social and economic obligations while serving.",
      rows: ["consultation/c4-2/purpose-social-economic-obligations"],
    });
    s.told("1/progression", {
      why,
      nb: "Elektronisk kontroll skal bidra til en hensiktsmessig progresjon.",
      en: "EM is to contribute to a suitable progression.",
      rows: ["consultation/c4-2/purpose-progression"],
    });
    s.told("1/less-crime", {
      why,
      nb: "Elektronisk kontroll skal redusere faren for ny kriminalitet, blant annet ved å styrke tilknytningen til arbeid og samfunn.",
      en: "EM is to reduce the danger of new crime, among other things by strengthening integration in working and social life.",
      rows: ["consultation/c4-2/purpose-less-crime"],
    });
  },
);
