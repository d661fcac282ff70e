import { type ComplaintTimes, complaintTimes, law, suspensiveBy } from "@soning/law";
import { inLanguage, type Language } from "@soning/norms";
import { answersTo } from "../cases/answers.ts";
import { askedOn, lawHash, runOf } from "../cases/question.ts";
import { requireFacts } from "../cases/read-facts.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import type { LetterAsked } from "./asked.ts";
import { rightOf } from "./complaint-right.ts";
import type { DecisionLetter, LawReference, PersonalLanguage } from "./content.ts";
import { factsForLetter } from "./facts-shown.ts";
import { bodiesAbove, ofOthersSentence, roleTitles, withheldSentence } from "./texts/decision.ts";
import { personalPhrases } from "./texts/personal/index.ts";

export interface Composed {
  readonly letter: DecisionLetter;
  readonly person: string;
  readonly decision: string;
  readonly matterCase: string;
  readonly provision: string;
  readonly state: string;
  readonly recipient: string;
  readonly sent: boolean;
}

interface StoredNorm {
  readonly id: string;
  readonly cite: string;
  readonly status: string;
  readonly text: string;
}

/** `strgjfl. § 16 a (1) 2. pkt.` as a provision: `strgjfl § 16 a (1)`. */
const asProvision = (cite: string): string | undefined => {
  const found = /^([a-z0-9]+)\.? (§ \d+(?:-\d+)?(?: [a-z])?(?: \(\d+\))?)/.exec(cite);
  return found === null ? undefined : `${found[1]} ${found[2]}`;
};

/** The provision of a decision. Throws `bad-request` where it was not given and the answer names none. */
export function provisionOf(
  given: string | undefined,
  content: Readonly<Record<string, unknown>>,
  norms: readonly StoredNorm[],
): string {
  const written = given ?? (typeof content["provision"] === "string" ? content["provision"] : undefined);
  const found =
    written ??
    norms
      .flatMap(({ cite, status }) => (status === "does-not-apply" ? [] : [asProvision(cite)]))
      .find((one) => one !== undefined);
  if (found !== undefined) return found;
  throw new Problem("bad-request", undefined, {
    faults: [
      { path: "provision", message: 'say which provision the decision is made under, such as "strgjfl § 42 (1)"' },
    ],
  });
}

/** The law's word on complaint, or a problem at `provision`. */
export function complaintOf(told: Parameters<typeof complaintTimes>[0]): ComplaintTimes {
  try {
    return complaintTimes(told);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Problem("bad-request", undefined, { faults: [{ path: "provision", message: error.message }] });
    throw error;
  }
}

/** The stored answer again in the letter's language, as long as the law is the one it was given by. */
function answerIn(
  language: Language,
  run: { language: string; law: string; law_hash: string; matter: string; on: string; facts: unknown; answer: unknown },
): Record<string, unknown> {
  const matter = law.matters.find(({ id }) => id === run.matter);
  if (matter === undefined || run.language === language || run.law_hash !== lawHash(run.law))
    return run.answer as Record<string, unknown>;
  const { facts } = requireFacts(run.facts as Record<string, unknown>);
  const again = runOf(facts, run.law, askedOn(run.on));
  return answersTo(again.run, again.settings, [matter], language)[0] ?? (run.answer as Record<string, unknown>);
}

async function signatories(trx: Trx, ids: readonly string[], unit: string, language: Language) {
  const people = await trx.selectFrom("staff").select(["id", "name"]).where("id", "in", ids).execute();
  const postings = await trx
    .selectFrom("posting")
    .select(["staff", "role"])
    .where("unit", "=", unit)
    .where("staff", "in", ids)
    .execute();
  return ids.flatMap((id) => {
    const person = people.find((one) => one.id === id);
    const role = postings.find(({ staff }) => staff === id)?.role;
    return person === undefined
      ? []
      : [{ name: person.name, title: role === undefined ? "" : (roleTitles[role]?.[language] ?? "") }];
  });
}

const personalOf = (language: string): { language: PersonalLanguage } | undefined =>
  Object.hasOwn(personalPhrases, language) ? { language: language as PersonalLanguage } : undefined;

/** A decision as a letter. Nothing is stored. Throws `not-found`, `wrong-state` for a dropped one, `bad-request`. */
export async function composeDecision(
  trx: Trx,
  _claims: Claims,
  id: string,
  asked: LetterAsked,
  today: string,
): Promise<Composed> {
  const row = await trx.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  if (row.state === "dropped") throw new Problem("wrong-state", "the draft was dropped");
  const person = await requirePerson(trx, row.person);
  const matter = await trx
    .selectFrom("matter_case")
    .select(["id", "unit"])
    .where("id", "=", row.matter_case)
    .executeTakeFirstOrThrow();
  const unit = await trx
    .selectFrom("unit")
    .selectAll()
    .where("id", "=", row.unit ?? matter.unit)
    .executeTakeFirstOrThrow();
  const above =
    unit.parent === null
      ? undefined
      : await trx.selectFrom("unit").select("name").where("id", "=", unit.parent).executeTakeFirst();
  const run = await trx.selectFrom("assessment_run").selectAll().where("id", "=", row.run).executeTakeFirstOrThrow();
  const language: Language = asked.language ?? (person.language === "nn" ? "nn" : "nb");
  const answer = answerIn(language, run);
  const norms = (answer["norms"] ?? []) as readonly StoredNorm[];
  const provision = provisionOf(asked.provision, row.content, norms);
  const { facts, withheld, ofOthers } = await factsForLetter(
    trx,
    row.person,
    { tree: answer["explanation"], given: run.facts },
    language,
  );
  const used: readonly LawReference[] = norms
    .filter(({ status, text }) => status !== "does-not-apply" && text !== "")
    .map(({ cite, text }) => ({ cite, text }));
  const madeOn =
    row.signed_at === null
      ? today
      : Temporal.Instant.from(row.signed_at.toISOString()).toZonedDateTimeISO("Europe/Oslo").toPlainDate().toString();
  const times = complaintOf({
    provision,
    madeOn,
    ...(row.notified_at === null ? {} : { notifiedAt: row.notified_at }),
  });
  const personal = personalOf(person.language);
  const shields = [...new Set(withheld.map(({ shield }) => shield))];
  const reasons = row.reasons.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  const letter: DecisionLetter = {
    kind: "decision",
    language,
    ...(personal === undefined || personal.language === language ? {} : { personal }),
    from: { name: unit.name, address: unit.address },
    to: { name: person.name, address: asked.address },
    caseNumber: `${madeOn.slice(0, 4)}/${matter.id.slice(0, 8)}`,
    date: today,
    title: asked.title,
    outcome: row.outcome,
    sentence: asked.sentence,
    facts,
    law: used,
    considerations: {
      language: asked.reasonsLanguage,
      paragraphs: [
        ...reasons,
        ...(shields.length === 0 ? [] : [withheldSentence(shields, asked.reasonsLanguage)]),
        ...(ofOthers ? [inLanguage(ofOthersSentence, asked.reasonsLanguage)] : []),
      ],
      ...(asked.readThrough === undefined ? {} : { readThrough: asked.readThrough }),
    },
    conditions: asked.conditions.map(({ text, from, until }) => ({
      text,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    })),
    complaint: rightOf(times, {
      language,
      body: above?.name ?? bodiesAbove[language],
      sendTo: unit.name,
      notified: row.notified_at,
      stay: row.outcome !== "grant",
      suspends: suspensiveBy(provision),
    }),
    rights: {
      documents: "fvl. § 18",
      guidance: "fvl. § 11",
      representative: "fvl. § 12",
      ...(asked.legalAid === undefined ? {} : { legalAid: asked.legalAid }),
      ...(row.outcome === "grant" ? {} : { costs: "fvl. § 36" }),
    },
    contact: contactOf(asked, unit),
    signed: await signatories(
      trx,
      [...new Set([row.proposed_by, row.signed_by ?? row.proposed_by])],
      unit.id,
      language,
    ),
    annexes: asked.annexes,
  };
  return {
    letter,
    person: row.person,
    decision: id,
    matterCase: matter.id,
    provision,
    state: row.state,
    recipient: person.name,
    sent: row.notified_at !== null,
  };
}

function contactOf(
  { contact }: LetterAsked,
  unit: { name: string; phone: string | null; email: string | null },
): DecisionLetter["contact"] {
  const { name, phone, email } = contact ?? {
    name: unit.name,
    phone: unit.phone ?? undefined,
    email: unit.email ?? undefined,
  };
  return { name, ...(phone === undefined ? {} : { phone }), ...(email === undefined ? {} : { email }) };
}
