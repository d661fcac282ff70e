import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Killable } from "./service.ts";
import type { Acknowledged } from "./writers.ts";

const tables = { assertion: "assertion", note: "note", message: "message" } as const;

/** Those of some acknowledged writes that are not there any more, or not in the audit. */
export async function lost(service: Killable, of: readonly Acknowledged[]): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const [kind, table] of Object.entries(tables)) {
    const ids = of.filter((one) => one.kind === kind).map(({ id }) => id);
    const kept = await service.query(
      `select t.id::text as id from ${table} t where t.id::text = any($1::text[])
       and exists (select 1 from audit a where a.details::text like '%' || t.id::text || '%')`,
      [ids],
    );
    const there = new Set(kept.map(({ id }) => id));
    gone.push(...ids.filter((id) => !there.has(id)).map((id) => `${kind} ${id}`));
  }
  return gone;
}

/** Each write has a text of its own: what is there twice was done twice. */
export const doubled = (service: Killable): Promise<readonly Record<string, unknown>[]> =>
  service.query(
    `select person, source, count(*)::int as times from assertion where source like 'nr %' group by person, source having count(*) > 1
     union all select person, text, count(*)::int from note where text like 'notat nr %' group by person, text having count(*) > 1`,
    [],
  );

/** What the program says that checks the audit. */
export function verified({ folder }: Killable): string {
  const env = { PATH: process.env["PATH"], SONING_DATA: folder };
  return execFileSync(process.execPath, [join(import.meta.dirname, "../../src/verify-audit.ts")], {
    env,
    encoding: "utf8",
  });
}
