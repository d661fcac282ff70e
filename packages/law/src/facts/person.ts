import { caseList, fact, records, subject } from "@soning/norms";

/** The convicted person. Age on any day is concluded from the birth date. */
export const person = subject("person", {
  birthDate: fact.date({
    nb: "Når er personen født?",
    en: "When was the person born?",
    knownBy: "register",
    example: "1990-05-14",
    source: "domfelte.person.foedselsdato",
  }),
  sex: fact.choice(["male", "female"], {
    nb: "Hvilket kjønn er personen registrert med?",
    en: "Which sex is the person registered with?",
    knownBy: "register",
    labels: { male: { nb: "mann", en: "male" }, female: { nb: "kvinne", en: "female" } },
  }),
  diedOn: fact.date({ nb: "Når døde personen?", en: "When did the person die?", knownBy: "register", optional: true }),
  addressProtected: fact.boolean({
    settled: false,
    nb: "Har personen sperret adresse?",
    en: "Is the person's address protected?",
    knownBy: "register",
    example: false,
    source: "domfelte.adresseGradering",
  }),
  servedPrisonBefore: fact.boolean({
    settled: true,
    nb: "Har personen sonet fengselsstraff før?",
    en: "Has the person served a prison sentence before?",
    example: false,
  }),
  familySituation: fact.text({
    nb: "Hvordan er familiesituasjonen?",
    en: "What is the family situation?",
    knownBy: "person",
  }),
  wanted: fact.boolean({
    nb: "Er personen etterlyst i Norge i forbindelse med etterforsking eller straffeforfølgning?",
    en: "Is the person wanted in Norway for investigation or prosecution?",
    knownBy: "other",
    example: false,
  }),
});

/** Guardians of a minor or of a person under guardianship. */
export const guardians = caseList(
  "guardians",
  records(
    {
      nb: "Hvem er verger for personen?",
      en: "Who are the person's guardians?",
      knownBy: "register",
      settled: false,
    },
    {
      from: fact.date({
        nb: "Fra når er vergen oppnevnt?",
        en: "From when is the guardian appointed?",
        knownBy: "register",
      }),
      to: fact.date({
        nb: "Når opphørte vergemålet?",
        en: "When did the guardianship end?",
        knownBy: "register",
        optional: true,
      }),
    },
  ),
);

/** Languages that the person understands, for translation and for control of conversations. */
export const languages = caseList(
  "languages",
  records(
    { nb: "Hvilke språk forstår personen?", en: "Which languages does the person understand?", knownBy: "person" },
    { language: fact.text({ nb: "Hvilket språk?", en: "Which language?", knownBy: "person", example: "norsk" }) },
  ),
);
