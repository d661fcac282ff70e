import { type RetentionRule, retentionRules } from "@soning/law";
import { sql } from "kysely";
import { audit } from "../audit/append.ts";
import { asJob, type Trx } from "../database/database.ts";
import { documentStore } from "../documents/store.ts";
import type { Service } from "../http/app.ts";
import { archiveCase, archiveOf, takenByArchive } from "./archive.ts";
import { closeCase, withOpenComplaint } from "./close.ts";
import { contents } from "./contents.ts";
import { casesDue, unverifiedDue } from "./due.ts";
import { letFilesGo, removeFiles } from "./remove-files.ts";

export interface Erased {
  /** persons from whom something was erased, by rule */
  readonly erased: Readonly<Record<string, number>>;
  /** whose period is over and who are kept by a hold, by id */
  readonly held: readonly string[];
  /** whose period is over and who wait for an archive to take the case, by id */
  readonly awaitArchive: readonly string[];
  /** whose period is over while a complaint is not answered yet, by id */
  readonly stillOpen: readonly string[];
  /** what kept the archive from taking a case, such as `ENOSPC`, once for each */
  readonly archiveFaults: readonly string[];
  /** files of documents that were removed from the disk */
  readonly filesRemoved: number;
}

const job = { actor: "retention", role: "none" } as const;

async function tell(trx: Trx, person: string, { id, cite }: RetentionRule, rows: number): Promise<void> {
  await audit(trx, job, {
    act: "retention.erase",
    purpose: "retention",
    person,
    details: { rule: id, norm: cite, rows },
  });
}

async function eraseCase(trx: Trx, person: string, rule: RetentionRule, on: string): Promise<void> {
  let rows = 0;
  await letFilesGo(trx, person);
  for (const [table, sets] of Object.entries(contents)) {
    const { rows: told } = await sql<{ n: number }>`
      select erase_rows(${person}::uuid, ${table}, ${JSON.stringify(sets)}::jsonb, null, ${rule.id}, ${rule.cite}, ${on}::date) as n`.execute(
      trx,
    );
    rows += told[0]?.n ?? 0;
  }
  await sql`select end_access(${person}::uuid)`.execute(trx);
  await trx.deleteFrom("caseload").where("person", "=", person).execute();
  await tell(trx, person, rule, rows);
}

async function eraseFacts(
  trx: Trx,
  person: string,
  ids: readonly string[],
  rule: RetentionRule,
  on: string,
): Promise<void> {
  const sets = JSON.stringify({ value: null, source: "–", erased: rule.cite });
  await sql`select erase_rows(${person}::uuid, 'assertion', ${sets}::jsonb, ${ids}::uuid[], ${rule.id}, ${rule.cite}, ${on}::date)`.execute(
    trx,
  );
  await tell(trx, person, rule, ids.length);
}

/** Closes a case and hands it to the archive, whole or not at all. Gives what was in the way, or nothing. */
async function archiveWhole(
  { db, config }: Pick<Service, "db" | "config">,
  person: string,
  { cite }: RetentionRule,
  on: string,
): Promise<string | undefined> {
  const archive = archiveOf(config);
  if (archive === undefined) return "no archive is set";
  try {
    await asJob(db, async (trx) => {
      await closeCase(trx, person, cite);
      const details = { norm: cite, on, publicUrl: config.publicUrl };
      const receipt = await archiveCase(trx, archive, documentStore(config), { person, ...details });
      await audit(trx, job, {
        act: "retention.archive",
        purpose: "retention",
        person,
        details: { norm: cite, receipt },
      });
    });
    return undefined;
  } catch (error) {
    // one case that cannot be taken holds up no other; it is kept, and tried again the next night
    return (error as { code?: string }).code ?? (error as Error).name;
  }
}

async function heldOf(trx: Trx): Promise<ReadonlySet<string>> {
  const rows = await trx.selectFrom("hold").select("person").where("released_at", "is", null).execute();
  return new Set(rows.map(({ person }) => person));
}

/**
 * Erases what the retention rules in force on a day no longer let us keep, each person in a transaction of its own: the
 * content goes, the rows and chains stay, with a tombstone that names the norm; files follow after the commit. What the archive act
 * claims is closed and archived first. A hold keeps a person from every rule.
 * `on` is `YYYY-MM-DD`.
 */
export async function eraseDue(
  { db, config }: Pick<Service, "db" | "config">,
  on: string,
  rules: readonly RetentionRule[] = retentionRules,
): Promise<Erased> {
  const erased: Record<string, number> = {};
  const [kept, waiting, open] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const faults = new Set<string>();
  const standing = rules.filter(({ from, until }) => from <= on && (until === undefined || on < until));
  for (const rule of standing) {
    const found = await asJob(db, async (trx) => {
      const due: ReadonlyMap<string, readonly string[]> =
        rule.erases === "whole-case"
          ? new Map((await casesDue(trx, rule, on)).map((person) => [person, []]))
          : await unverifiedDue(trx, rule, on);
      const persons = [...due.keys()];
      return {
        due,
        held: await heldOf(trx),
        archived: await takenByArchive(trx, persons),
        complaining: rule.erases === "whole-case" ? await withOpenComplaint(trx, persons) : new Set<string>(),
      };
    });
    for (const [person, ids] of found.due) {
      if (found.held.has(person)) kept.add(person);
      else if (found.complaining.has(person)) open.add(person);
      else {
        const taken = !rule.archiveFirst || found.archived.has(person);
        const fault = taken ? undefined : await archiveWhole({ db, config }, person, rule, on);
        if (fault !== undefined) {
          waiting.add(person);
          if (archiveOf(config) !== undefined) faults.add(fault);
          continue;
        }
        await asJob(db, (trx) =>
          rule.erases === "whole-case" ? eraseCase(trx, person, rule, on) : eraseFacts(trx, person, ids, rule, on),
        );
        erased[rule.id] = (erased[rule.id] ?? 0) + 1;
      }
    }
  }
  const filesRemoved = await removeFiles(db, documentStore(config));
  return {
    erased,
    held: [...kept].sort(),
    awaitArchive: [...waiting].sort(),
    stillOpen: [...open].sort(),
    archiveFaults: [...faults].sort(),
    filesRemoved,
  };
}
