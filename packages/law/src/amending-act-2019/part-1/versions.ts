import { instrument, no, section, slot, yes } from "@soning/norms";
import type { LawPart } from "../../part.ts";

/** The act of 20 December 2019 no. 105, which moved EM to § 16 a. */
const amendingAct2019 = instrument({
  id: "act-2019-105",
  short: "lov 20. desember 2019 nr. 105",
  rank: 3,
  from: "2020-07-01",
  name: { nb: "endringsloven 20. desember 2019 nr. 105", en: "the amending act of 20 December 2019 no. 105" },
});

/** Part I of the act, which changes § 10, stands. */
export const partOneStands = slot.boolean("amending-act-2019.part-1", {
  combine: "one",
  fallback: false,
  nb: "del I av endringsloven gjelder",
  en: "part I of the amending act stands",
});

const cite = (suffix: string) => () => `${amendingAct2019.short} del I${suffix}`;

/** In force since 24 May 2024. */
export const partOne = section(
  { instrument: amendingAct2019, number: "I", key: "act-2019-105", from: "2024-05-24", cite: cite("") },
  (s) => {
    s.definition("I", {
      slot: partOneStands,
      value: yes,
      nb: "Del I med endringene i strgjfl. § 10 er i kraft.",
      en: "Part I with the changes of § 10 is in force.",
    });
  },
);

/** Repealed, as proposed; the other parts are not touched. Source: consultation paper, ch. 10.3. */
export const partOneRepealed = section(
  { instrument: amendingAct2019, number: "I", key: "act-2019-105", overlay: "em-2024", cite: cite(" (forslag)") },
  (s) => {
    s.definition("I", {
      slot: partOneStands,
      value: no,
      nb: "Del I med endringene i strgjfl. § 10 oppheves; resten av loven står.",
      en: "Part I with the changes of § 10 is repealed; the rest of the act stands.",
      rows: ["consultation/p-10-3/2019-act-part-1-repealed"],
      fault: "consultation/fault/10-letters-outdated",
      note: {
        nb: "Høringsnotatet regner del I som ikke i kraft; den har vært i kraft siden 24. mai 2024, så opphevelsen ville treffe gjeldende rett.",
        en: "The paper takes part I as not in force; it has been in force since 24 May 2024, so the repeal would hit law in force.",
      },
    });
  },
);

export const amendingAct2019Part: LawPart = {
  instruments: [amendingAct2019],
  sections: [partOne, partOneRepealed],
  slots: [partOneStands],
};
