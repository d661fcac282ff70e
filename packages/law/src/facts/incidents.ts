import { caseList, fact, records } from "@soning/norms";

/** Incidents and reports in prison. */
export const incidents = caseList(
  "incidents",
  records(
    {
      nb: "Hvilke hendelser og rapporter er registrert i fengselet?",
      en: "Which incidents and reports are registered in prison?",
      serviceLog: true,
    },
    {
      on: fact.date({ nb: "Hvilken dag?", en: "On which day?" }),
      kind: fact.choice(["escape", "failure-to-return", "substance", "violence", "threat", "disobedience", "other"], {
        nb: "Hva slags hendelse?",
        en: "What kind of incident?",
      }),
      reactedOn: fact.date({ nb: "Når ble det reagert?", en: "When was there a reaction?", optional: true }),
    },
  ),
);

/** The weekly plan of where the person is to be. */
export const schedule = caseList(
  "schedule",
  records(
    { nb: "Når skal personen være hvor?", en: "When is the person to be where?" },
    {
      from: fact.moment({ nb: "Fra når?", en: "From when?" }),
      to: fact.moment({ nb: "Til når?", en: "Until when?" }),
      place: fact.choice(["home", "occupation", "meeting", "other"], { nb: "Hvor?", en: "Where?" }),
    },
  ),
);
