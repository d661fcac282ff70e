import { IN_FORCE, readClock, readStretches } from "@soning/law";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { currentFacts, materialOf } from "../cases/current.ts";
import { askedOn, runOf } from "../cases/question.ts";
import { readFacts } from "../cases/read-facts.ts";
import { type Claims, withClaims } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";
import { purposeOf } from "../persons/roles.ts";

const most = 100;
/** What a row of the caseload draws: the sentence's own dates, and from when there is more to hope for. */
const drawn: ReadonlySet<string> = new Set([
  "start",
  "one-third",
  "half",
  "two-thirds",
  "release",
  "end",
  "leave",
  "section-16",
  "em-final-part",
]);

export const clocksQuery = z.object({
  person: z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(z.uuid()).min(1).max(most)),
});

const clockRow = z.object({
  person: z.uuid(),
  /** empty when the facts do not read: the case itself says why */
  dates: z.array(
    z.object({
      id: z.string(),
      date: z.iso.date().optional(),
      earliest: z.iso.date().optional(),
      latest: z.iso.date().optional(),
    }),
  ),
  /** days that count as served before the first day; left out where they are not known */
  deductedDays: z.number().optional(),
  /** whole days outside that do not count, first and last included; left out where it is not known whether there are any */
  outside: z.array(z.object({ from: z.iso.date(), to: z.iso.date().optional() })).optional(),
});
export const clockRows = z.object({ items: z.array(clockRow) });
type ClockRow = z.infer<typeof clockRow>;

/** The dates that the caseload draws for those in view, today and under the law in force. Whom the reader may not see is left out. */
export async function caseloadClocks(
  service: Service,
  claims: Claims,
  { person: wanted }: z.infer<typeof clocksQuery>,
): Promise<{ items: ClockRow[] }> {
  const today = service.today();
  const asked = askedOn(today);
  return withClaims(service.db, claims, async (trx) => {
    const seen = await trx.selectFrom("person").select("id").where("id", "in", wanted).execute();
    const materials = await materialOf(
      trx,
      seen.map(({ id }) => id),
    );
    const items = seen.map(({ id: person }): ClockRow => {
      const material = materials.get(person);
      if (material === undefined) return { person, dates: [] };
      try {
        const read = readFacts(currentFacts(material, today).facts);
        if (!read.ok) return { person, dates: [] };
        const { run } = runOf(read.case.facts, IN_FORCE, asked);
        const { deductedDays, outside } = readStretches(run);
        return {
          person,
          ...(deductedDays === undefined ? {} : { deductedDays }),
          ...(outside === undefined ? {} : { outside: [...outside] }),
          dates: readClock(run).flatMap(({ id, date, earliest, latest }) =>
            drawn.has(id)
              ? [
                  {
                    id,
                    ...(date === undefined ? {} : { date }),
                    ...(earliest === undefined ? {} : { earliest }),
                    ...(latest === undefined ? {} : { latest }),
                  },
                ]
              : [],
          ),
        };
      } catch (error) {
        if (error instanceof Problem) return { person, dates: [] };
        throw error;
      }
    });
    await audit(trx, claims, {
      act: "caseload.clocks",
      purpose: purposeOf(claims.role),
      shown: items.map(({ person }) => person),
      details: { count: items.length },
    });
    return { items };
  });
}
