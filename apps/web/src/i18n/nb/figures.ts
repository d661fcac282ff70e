/** Numbers of persons, for analysts. */
export const figures = {
  title: "Tall",
  lead: "Hvor mange personer det gjelder i alle enheter. Tallene sier ikke hvem de er eller hvor de er.",
  hidden: (least: number): string => `Tall under ${least} vises ikke`,
  hiddenMore:
    "Et lite tall kan vise hvem noen er. Der et slikt tall kunne regnes ut fra de andre, er også det minste av dem holdt tilbake. Derfor står det ingen summer her.",
  heldBack: "vises ikke",
  of: {
    caseload: "Muligheter",
    servings: "Gjennomføring",
    matters: "Saker",
    decisions: "Vedtak",
    complaints: "Klager",
  },
  more: {
    caseload: "Personer etter hva de kan få, og hvor nær de er. Én person kan stå flere steder.",
    servings: "Personer etter hvordan de gjennomfører straffen nå.",
    matters: "Personer etter hva det er åpnet sak om, og hvor langt saken er kommet.",
    decisions: "Personer etter hva som er avgjort i signerte vedtak.",
    complaints: "Personer etter hva de har klaget på, og hvordan det gikk.",
  },
  choose: "Hva som telles",
  what: "Gjelder",
  how: "Stand",
  persons: "Personer",
  none: "Ingen er talt her ennå.",
};
