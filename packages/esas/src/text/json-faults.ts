import { type Fault, fault, type Said } from "../findings.ts";

/** A place in a text, as Norwegian names lines and columns. */
const inNorwegian = (place: string): string => place.replace("line", "linje").replace("column", "kolonne");

export const tooDeep = (place: string, deepest: number): Fault =>
  fault(
    "too-deep",
    place,
    {
      nb: `Mer enn ${deepest} nivåer i hverandre.`,
      en: `More than ${deepest} levels inside one another.`,
      nn: `Meir enn ${deepest} nivå i kvarandre.`,
    },
    {
      nb: "Dette er ikke en fullbyrdelsesordre.",
      en: "This is not an execution order.",
      nn: "Dette er ikkje ein fullbyrdingsordre.",
    },
  );

const cutOff: Said = {
  nb: "Filen er avkortet; hent den på nytt.",
  en: "The file is truncated; fetch it again.",
  nn: "Fila er avkorta; hent henne på nytt.",
};
const wrongSign: Said = {
  nb: "Rett tegnet på dette stedet.",
  en: "Correct the character at this place.",
  nn: "Rett teiknet på denne staden.",
};

/** `inside`: the path of what is being read, in brackets, or nothing. `rest`: what follows in the text; empty where it ends. */
export const brokenJson = (place: string, { nb, en, nn }: Said, inside: string, rest: string): Fault =>
  fault(
    "broken-json",
    place,
    {
      nb: `Ødelagt JSON: ${nb}${inside}.`,
      en: `Broken JSON: ${en}${inside}.`,
      nn: `Øydelagd JSON: ${nn}${inside}.`,
    },
    rest === "" ? cutOff : wrongSign,
    rest.slice(0, 20),
  );

export const standsTwice = (path: string, name: string, place: string): Fault =>
  fault(
    "duplicate-name",
    path,
    {
      nb: `Feltet står to ganger (${inNorwegian(place)}).`,
      en: `The field stands twice (${place}).`,
      nn: `Feltet står to gonger (${inNorwegian(place)}).`,
    },
    {
      nb: "La bare den riktige verdien stå.",
      en: "Leave only the right value.",
      nn: "Lat berre den rette verdien stå.",
    },
    name,
  );
