import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { register } from "../documents/journal.ts";
import type { DocumentStore } from "../documents/store.ts";
import { Problem } from "../http/problem.ts";
import type { LetterAsked } from "./asked.ts";
import { composeDecision } from "./decision-letter.ts";
import { type LetterContent, LetterFault, type LetterStandard, type RenderedLetter, renderLetter } from "./render.ts";

/** Renders a letter. Throws `bad-document` that names each character the fonts cannot draw, at its place. */
export function rendered(letter: LetterContent, standard: LetterStandard): RenderedLetter {
  try {
    return renderLetter(letter, standard);
  } catch (error) {
    if (!(error instanceof LetterFault)) throw error;
    throw new Problem("bad-document", error.message, {
      faults: error.missing.slice(0, 50).map(({ path, at, character, codePoint }) => ({
        path,
        message: `"${character}" (${codePoint}), character ${at + 1}, is in none of the letter's fonts`,
      })),
    });
  }
}

export interface WrittenLetter {
  readonly id: string;
  readonly number: number;
  readonly document: string;
  readonly archived: string;
  readonly hash: string;
  readonly archivedHash: string;
  readonly provision: string;
}

const made: ReadonlySet<string> = new Set(["draft", "dropped"]);

/**
 * Makes and stores the letter of a signed decision: PDF/UA-1 to send, PDF/A-2a to archive, both as documents with their hashes,
 * under the next number of the decision's letters. Its content stays as it was composed. Throws `wrong-state` before the decision
 * is signed, `bad-document`, `disk-full`, `bad-request` for a provision that leaves the complaint open.
 */
export async function writeLetter(
  trx: Trx,
  claims: Claims,
  store: DocumentStore,
  { decision, asked, today }: { readonly decision: string; readonly asked: LetterAsked; readonly today: string },
): Promise<WrittenLetter> {
  const composed = await composeDecision(trx, claims, decision, asked, today);
  if (made.has(composed.state))
    throw new Problem("wrong-state", `decision is ${composed.state}: a letter is written of one that is signed`);
  const [sent, archived] = [rendered(composed.letter, "ua-1"), rendered(composed.letter, "a-2a")];
  const what = {
    person: composed.person,
    title: composed.letter.title,
    direction: "outgoing" as const,
    correspondent: composed.recipient,
    dated: today,
    matterCase: composed.matterCase,
  };
  const document = await register(trx, claims, await store.putBytes(sent.pdf), what);
  const kept = await register(trx, claims, await store.putBytes(archived.pdf), {
    ...what,
    title: `${what.title} (PDF/A)`,
  });
  const last = await trx
    .selectFrom("letter")
    .select((part) => part.fn.max("number").as("number"))
    .where("decision", "=", decision)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const { id } = await trx
    .insertInto("letter")
    .values({
      person: composed.person,
      decision,
      kind: "decision",
      language: composed.letter.language,
      document: document.id,
      archived: kept.id,
      number,
      unit: claims.unit ?? null,
      provision: composed.provision,
      made_by: claims.actor,
      content: JSON.stringify(composed.letter),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "letter.write",
    purpose: "execution",
    person: composed.person,
    details: { letter: id, decision, number, document: document.id, archived: kept.id },
  });
  return {
    id,
    number,
    document: document.id,
    archived: kept.id,
    hash: sent.hash,
    archivedHash: archived.hash,
    provision: composed.provision,
  };
}
