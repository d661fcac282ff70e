import { instrument } from "@soning/norms";

/** Instruments in order of rank. Rank is shown; it never decides unsaid. */
export const constitution = instrument({
  id: "constitution",
  short: "grl.",
  rank: 1,
  name: { nb: "Grunnloven", en: "the Constitution" },
});
export const humanRights = instrument({
  id: "human-rights",
  short: "EMK",
  rank: 2,
  name: { nb: "menneskerettskonvensjonene", en: "the human rights conventions" },
});
export const executionAct = instrument({
  id: "act",
  short: "strgjfl.",
  rank: 3,
  from: "2002-03-01",
  name: { nb: "straffegjennomføringsloven", en: "the Execution of Sentences Act" },
});
export const executionRegulation = instrument({
  id: "reg",
  short: "fsk.",
  rank: 4,
  from: "2002-03-01",
  name: { nb: "forskrift om straffegjennomføring", en: "the Execution of Sentences Regulation" },
});
export const summonsRegulation = instrument({
  id: "summons-reg",
  short: "fik.",
  rank: 4,
  name: {
    nb: "forskrift om innkalling til og utsettelse av fullbyrdelse av fengselsstraff",
    en: "the regulation on summons and deferral",
  },
});
export const penalCode = instrument({
  id: "penal-code",
  short: "strl.",
  rank: 3,
  from: "2015-10-01",
  name: { nb: "straffeloven", en: "the Penal Code" },
});
export const criminalProcedureAct = instrument({
  id: "criminal-procedure",
  short: "strpl.",
  rank: 3,
  name: { nb: "straffeprosessloven", en: "the Criminal Procedure Act" },
});
export const administrationAct = instrument({
  id: "administration-act",
  short: "fvl.",
  rank: 3,
  name: { nb: "forvaltningsloven", en: "the Public Administration Act" },
});
export const consultationPaper = instrument({
  id: "consultation",
  short: "høringsnotatet",
  rank: 6,
  from: "2024-01-01",
  name: {
    nb: "høringsnotatet om elektronisk kontroll (2024)",
    en: "the consultation paper on electronic monitoring (2024)",
  },
});
export const netherlandsAct = instrument({
  id: "nl-act",
  short: "strgjfl.",
  rank: 3,
  from: "2015-06-19",
  until: "2020-09-01",
  name: { nb: "straffegjennomføringsloven § 1 a", en: "the Execution of Sentences Act § 1 a" },
});
export const netherlandsRegulation = instrument({
  id: "nl-reg",
  short: "nl.forskr.",
  rank: 4,
  from: "2015-06-19",
  until: "2020-09-01",
  name: { nb: "forskrift om straffegjennomføring i Nederland", en: "the regulation on serving in the Netherlands" },
});
export const netherlandsGuidelines = instrument({
  id: "nl-guidelines",
  short: "nl.retn.",
  rank: 5,
  from: "2015-06-19",
  until: "2020-09-01",
  name: {
    nb: "retningslinjer for straffegjennomføring i Nederland",
    en: "the guidelines on serving in the Netherlands",
  },
});

export const instruments = [
  constitution,
  humanRights,
  executionAct,
  executionRegulation,
  summonsRegulation,
  penalCode,
  criminalProcedureAct,
  administrationAct,
  consultationPaper,
  netherlandsAct,
  netherlandsRegulation,
  netherlandsGuidelines,
] as const;
