import { compareDurations, formatDay, formatDuration, formatMinute, parseDuration } from "@soning/calendar";
import { type CaseFacts, type InputFault, isDuration, type RecordFacts, type Value } from "@soning/norms";

function fault(path: string, value: string, nb: string, en: string): InputFault {
  return { code: "contradiction", path, value, message: { nb, en } };
}

const day = (value: Value | undefined): number | undefined => (typeof value === "number" ? value : undefined);

/** A later day of a record that may not lie before an earlier one. */
const ordered: readonly (readonly [list: string, earlier: string, later: string, nb: string, en: string])[] = [
  ["interruptions", "from", "to", "slutter før den begynner", "ends before it begins"],
  ["leaves", "from", "to", "slutter før den begynner", "ends before it begins"],
  ["remandPeriods", "from", "to", "slutter før den begynner", "ends before it begins"],
];

function sentenceFaults(sentence: RecordFacts, born: number | undefined): readonly InputFault[] {
  const faults: InputFault[] = [];
  const path = `facts.${sentence.path}`;
  const judged = day(sentence.values.get("sentences.judgmentDate"));
  if (born !== undefined && judged !== undefined && judged < born) {
    faults.push(
      fault(
        `${path}.judgmentDate`,
        formatDay(judged),
        `dommen er eldre enn personen (født ${formatDay(born)})`,
        `the judgment is older than the person (born ${formatDay(born)})`,
      ),
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
      fault(
        `${path}.suspended`,
        formatDuration(suspended),
        "den betingede delen er lengre enn straffen",
        "the suspended part is longer than the sentence",
      ),
    );
  }
  for (const name of ["remandDeducted", "remandAfterJudgment"]) {
    const deducted = sentence.values.get(`sentences.${name}`);
    if (typeof deducted !== "number" || length === undefined || !isDuration(length)) continue;
    if (compareDurations(parseDuration(`P${deducted}D`), length) === "greater") {
      faults.push(
        fault(
          `${path}.${name}`,
          String(deducted),
          `fradraget er lengre enn straffen (${formatDuration(length)})`,
          `the deduction is longer than the sentence (${formatDuration(length)})`,
        ),
      );
    }
  }
  return faults;
}

/** What a case says against itself beyond use: birth after the judgment, more suspended than imposed, ends before starts. */
export function contradictionsOf(facts: CaseFacts): readonly InputFault[] {
  const born = day(facts.values.get("person.birthDate"));
  const faults = (facts.lists.get("sentences")?.items ?? []).flatMap((sentence) => sentenceFaults(sentence, born));
  for (const [list, earlier, later, nb, en] of ordered) {
    for (const record of facts.lists.get(list)?.items ?? []) {
      const [from, to] = [day(record.values.get(`${list}.${earlier}`)), day(record.values.get(`${list}.${later}`))];
      if (from !== undefined && to !== undefined && to < from)
        faults.push(fault(`facts.${record.path}.${later}`, formatDay(to), nb, en));
    }
  }
  for (const { path, values } of facts.lists.get("interruptions")?.items ?? []) {
    const [left, returned] = [day(values.get("interruptions.leftAt")), day(values.get("interruptions.returnedAt"))];
    if (left !== undefined && returned !== undefined && returned < left)
      faults.push(
        fault(
          `facts.${path}.returnedAt`,
          formatMinute(returned),
          "personen kom tilbake før hun dro",
          "the return is before the leaving",
        ),
      );
  }
  const died = day(facts.values.get("person.diedOn"));
  if (born !== undefined && died !== undefined && died < born)
    faults.push(fault("facts.person.diedOn", formatDay(died), "før fødselen", "before birth"));
  return faults;
}
