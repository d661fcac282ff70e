import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** What the person does in the daytime while serving outside prison. */
export const occupation = subject("occupation", {
  kind: fact.choice(["work", "training", "other-measures", "none"], {
    nb: "Hva er personen sysselsatt med?",
    en: "How is the person occupied?",
    knownBy: "person",
    labels: {
      work: words("arbeid", "work"),
      training: words("opplæring", "training"),
      "other-measures": words("andre tiltak", "other measures"),
      none: words("ingenting", "nothing"),
    },
  }),
  content: fact.text({
    nb: "Hva består sysselsettingen i?",
    en: "What does the occupation consist of?",
    knownBy: "person",
  }),
  inNorway: fact.boolean({ nb: "Er sysselsettingen i Norge?", en: "Is the occupation in Norway?", knownBy: "person" }),
  hoursPerWeek: fact.number({
    nb: "Hvor mange timer i uken?",
    en: "How many hours a week?",
    unit: "hours",
    min: 0,
    example: 30,
    knownBy: "person",
  }),
  controllable: fact.assessment({
    nb: "Kan sysselsettingen kontrolleres?",
    en: "Can the occupation be controlled?",
    by: "probation-office",
    weighs: [
      words("fast sted og tid", "a fixed place and time"),
      words("en kontaktperson på stedet", "a contact person on the spot"),
    ],
  }),
  preparesForOrdinary: fact.assessment({
    nb: "Gjør sysselsettingen personen i stand til vanlig sysselsetting etterpå?",
    en: "Does the occupation prepare the person for ordinary occupation afterwards?",
    by: "probation-office",
    weighs: [words("innhold og omfang", "content and extent"), words("hva som lar seg gjøre", "what is possible")],
  }),
  impossible: fact.assessment({
    nb: "Er det umulig å sysselsette personen?",
    en: "Is it impossible to occupy the person?",
    by: "probation-office",
    weighs: [
      words("tilbud på stedet", "what is on offer locally"),
      words("personens helse og forutsetninger", "the person's health and abilities"),
    ],
  }),
  limitedBy: fact.choice(["none", "health", "unfit-for-prison", "disability"], {
    nb: "Hva begrenser sysselsettingen?",
    en: "What limits the occupation?",
    knownBy: "person",
  }),
  waived: fact.assessment({
    nb: "Bør kravet om sysselsetting fravikes helt eller delvis?",
    en: "Should the requirement of occupation be waived wholly or partly?",
    by: "probation-office",
    weighs: [
      words("helse, uskikkethet eller funksjonsnedsettelse", "health, unfitness or disability"),
      words("hvor lang straffen er", "the length of the sentence"),
    ],
  }),
  hasJobOrStudies: fact.boolean({
    nb: "Har personen jobb eller studieplass fra før?",
    en: "Has the person a job or a place of study already?",
    knownBy: "person",
  }),
});
