import { compareDurations, formatDay, formatDuration, formatMinute, parseDuration } from "@soning/calendar";
import { type CaseFacts, type InputFault, isDuration, type RecordFacts, type Text, type Value } from "@soning/norms";

function fault(path: string, value: string, message: Text): InputFault {
  return { code: "contradiction", path, value, message };
}

const endsFirst: Text = { nb: "slutter før den begynner", en: "ends before it begins", nn: "sluttar før han tek til" };

const day = (value: Value | undefined): number | undefined => (typeof value === "number" ? value : undefined);

/** A later day of a record that may not lie before an earlier one. */
const ordered: readonly (readonly [list: string, earlier: string, later: string])[] = [
  ["interruptions", "from", "to"],
  ["leaves", "from", "to"],
  ["remandPeriods", "from", "to"],
];

function sentenceFaults(sentence: RecordFacts, born: number | undefined): readonly InputFault[] {
  const faults: InputFault[] = [];
  const path = `facts.${sentence.path}`;
  const judged = day(sentence.values.get("sentences.judgmentDate"));
  if (born !== undefined && judged !== undefined && judged < born) {
    faults.push(
      fault(`${path}.judgmentDate`, formatDay(judged), {
        nb: `dommen er eldre enn personen (født ${formatDay(born)})`,
        en: `the judgment is older than the person (born ${formatDay(born)})`,
        nn: `dommen er eldre enn personen (fødd ${formatDay(born)})`,
      }),
    );
  }
  const length = sentence.values.get("sentences.length");
  const suspended = sentence.values.get("sentences.suspended");
  if (
    length !== undefined &&
    suspended !== undefined &&
    isDuration(length) &&
    isDuration(suspended) &&
    compareDurations(suspended, length) === "greater"
  ) {
    faults.push(
      fault(`${path}.suspended`, formatDuration(suspended), {
        nb: "den betingede delen er lengre enn straffen",
        en: "the suspended part is longer than the sentence",
        nn: "den delen som er på vilkår, er lengre enn straffa",
      }),
    );
  }
  for (const name of ["remandDeducted", "remandAfterJudgment"]) {
    const deducted = sentence.values.get(`sentences.${name}`);
    if (typeof deducted !== "number" || length === undefined || !isDuration(length)) continue;
    if (compareDurations(parseDuration(`P${deducted}D`), length) === "greater") {
      faults.push(
        fault(`${path}.${name}`, String(deducted), {
          nb: `fradraget er lengre enn straffen (${formatDuration(length)})`,
          en: `the deduction is longer than the sentence (${formatDuration(length)})`,
          nn: `frådraget er lengre enn straffa (${formatDuration(length)})`,
        }),
      );
    }
  }
  return faults;
}

/** What a case says against itself beyond use: birth after the judgment, more suspended than imposed, ends before starts. */
export function contradictionsOf(facts: CaseFacts): readonly InputFault[] {
  const born = day(facts.values.get("person.birthDate"));
  const faults = (facts.lists.get("sentences")?.items ?? []).flatMap((sentence) => sentenceFaults(sentence, born));
  for (const [list, earlier, later] of ordered) {
    for (const record of facts.lists.get(list)?.items ?? []) {
      const [from, to] = [day(record.values.get(`${list}.${earlier}`)), day(record.values.get(`${list}.${later}`))];
      if (from !== undefined && to !== undefined && to < from)
        faults.push(fault(`facts.${record.path}.${later}`, formatDay(to), endsFirst));
    }
  }
  for (const { path, values } of facts.lists.get("interruptions")?.items ?? []) {
    const [left, returned] = [day(values.get("interruptions.leftAt")), day(values.get("interruptions.returnedAt"))];
    if (left !== undefined && returned !== undefined && returned < left)
      faults.push(
        fault(`facts.${path}.returnedAt`, formatMinute(returned), {
          nb: "personen kom tilbake før hun dro",
          en: "the return is before the leaving",
          nn: "personen kom tilbake før ho drog",
        }),
      );
  }
  const died = day(facts.values.get("person.diedOn"));
  if (born !== undefined && died !== undefined && died < born)
    faults.push(
      fault("facts.person.diedOn", formatDay(died), { nb: "før fødselen", en: "before birth", nn: "før fødselen" }),
    );
  return faults;
}
