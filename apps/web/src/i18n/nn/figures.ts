import type { Messages } from "../nb/index.ts";

export const figures: Messages["figures"] = {
  title: "Tal",
  lead: "Kor mange personar det gjeld i alle einingar. Tala seier ikkje kven dei er eller kvar dei er.",
  hidden: (least) => `Tal under ${least} blir ikkje viste`,
  hiddenMore:
    "Eit lite tal kan vise kven nokon er. Der eit slikt tal kunne reknast ut frå dei andre, er det minste av dei òg halde tilbake. Difor står det ingen summar her.",
  heldBack: "blir ikkje vist",
  of: {
    caseload: "Høve",
    servings: "Gjennomføring",
    matters: "Saker",
    decisions: "Vedtak",
    complaints: "Klager",
  },
  more: {
    caseload: "Personar etter kva dei kan få, og kor nær dei er. Éin person kan stå fleire stader.",
    servings: "Personar etter korleis dei gjennomfører straffa no.",
    matters: "Personar etter kva det er opna sak om, og kor langt saka er komen.",
    decisions: "Personar etter kva som er avgjort i signerte vedtak.",
    complaints: "Personar etter kva dei har klaga på, og korleis det gjekk.",
  },
  choose: "Kva som blir talt",
  what: "Gjeld",
  how: "Stode",
  persons: "Personar",
  none: "Ingen er talde her enno.",
};
