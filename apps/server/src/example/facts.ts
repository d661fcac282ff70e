import type { ExecutionOrder } from "@soning/esas";

interface ExampleFact {
  readonly fact: string;
  readonly record?: string;
  readonly value: unknown;
  readonly source: string;
  readonly verified: boolean;
}

/** The day some days before or after another, `YYYY-MM-DD`. */
const shifted = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

const talk = "samtale ved innkomst";
const log = "innkomstprotokollen";

/**
 * What is known of an invented person beside the order, varied by number: a third waits at home, the others have served
 * for some weeks or months. Home, work and consents are known of some and still to be asked of others.
 */
export function factsFor(seed: number, today: string, body: unknown): readonly (ExampleFact & { verified: boolean })[] {
  const order = body as ExecutionOrder;
  const known = (fact: string, value: unknown, source: string, record?: string): ExampleFact => ({
    fact,
    value,
    source,
    verified: true,
    ...(record === undefined ? {} : { record }),
  });
  const facts: ExampleFact[] = [];
  if (seed % 3 === 0) {
    facts.push(
      known("serving.startedOn", "none", log),
      known("serving.form", "not-started", log),
      known("serving.plannedStart", shifted(today, 20 + (seed % 30)), "innkallingen"),
    );
  } else {
    facts.push(
      known("serving.startedOn", shifted(today, -(10 + ((seed * 37) % 200))), log),
      known("serving.form", "prison", log),
      known("sentences.remandAfterJudgment", 0, log, order.judgment.caseNumber),
    );
  }
  if (seed % 5 === 4) return facts;
  facts.push(
    known("home.fixed", seed % 7 !== 0, talk),
    known("suitability.positiveDevelopment", seed % 6 !== 0, talk),
    known("suitability.purposeAgainst", false, talk),
    known("suitability.securityAgainst", seed % 11 === 0, talk),
    known("charges", [], "politiet"),
    known("remandPeriods", [], "ordren"),
  );
  if (seed % 2 === 0) facts.push(known("residents", [], talk));
  return facts;
}
