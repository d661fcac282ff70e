import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { changeMatter, requireHandling, requireMatter, writeMatter } from "./change-matter.ts";
import { askUnit, handOver, recommend } from "./other-units.ts";
import { day, text } from "./shapes.ts";

interface Taking<T> {
  readonly id: string;
  readonly version: number;
  readonly body: T;
  readonly today: string;
}
interface Changed {
  readonly state: string;
  readonly version: number;
}

/** A step of a matter as the API offers it. */
export interface MatterStep {
  readonly path: string;
  readonly summary: string;
  readonly body: z.ZodType;
  readonly take: (trx: Trx, claims: Claims, taking: Taking<unknown>) => Promise<Changed>;
}

function step<T>(
  path: string,
  summary: string,
  body: z.ZodType<T>,
  take: (trx: Trx, claims: Claims, taking: Taking<T>) => Promise<Changed>,
): MatterStep {
  // the route has read the body with the schema that stands beside it
  return { path, summary, body, take: take as MatterStep["take"] };
}

const unit = z.string().min(1).max(100);
const reason = z.object({ reason: text });

function requireAhead(path: string, until: string, today: string): void {
  if (until <= today)
    throw new Problem("bad-request", undefined, { faults: [{ path, message: `must lie after ${today}` }] });
}

const ending = (event: string, summary: string): MatterStep =>
  step(event, summary, reason, (trx, claims, { id, version, body }) =>
    changeMatter(trx, claims, { id, version, event, payload: body, columns: { closed_reason: body.reason } }),
  );

async function assign(
  trx: Trx,
  claims: Claims,
  { id, version, body }: Taking<{ assignee: string | null }>,
): Promise<Changed> {
  const row = await requireMatter(trx, id);
  requireHandling(claims, row);
  const { assignee } = body;
  const posted =
    assignee === null ||
    (await trx
      .selectFrom("posting")
      .select("id")
      .where("staff", "=", assignee)
      .where("unit", "=", row.unit)
      .executeTakeFirst()) !== undefined;
  if (!posted)
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "assignee", message: `must be somebody posted at ${row.unit}` }],
    });
  const after = await writeMatter(trx, id, version, { assignee });
  await audit(trx, claims, {
    act: "matter.assign",
    purpose: "execution",
    person: row.person,
    details: { matterCase: id, assignee },
  });
  return { state: row.state, version: after };
}

/** Every step of a matter that is not its decision. */
export const matterSteps: readonly MatterStep[] = [
  step(
    "assign",
    "Gives the matter to somebody of the unit, or to nobody",
    z.object({ assignee: z.string().max(100).nullable() }),
    assign,
  ),
  step(
    "hold",
    "Waits, with a reason, until a day",
    z.object({ reason: text, until: day }),
    (trx, claims, { id, version, body, today }) => {
      requireAhead("until", body.until, today);
      return changeMatter(trx, claims, {
        id,
        version,
        event: "hold",
        payload: body,
        columns: { hold_reason: body.reason, hold_until: body.until },
      });
    },
  ),
  step("resume", "Goes on", z.object({}), (trx, claims, { id, version }) =>
    changeMatter(trx, claims, { id, version, event: "resume", columns: { hold_reason: null, hold_until: null } }),
  ),
  step(
    "ask",
    "Asks another unit for its recommendation",
    z.object({ unit, until: day }),
    (trx, claims, { id, version, body, today }) => {
      requireAhead("until", body.until, today);
      return askUnit(trx, claims, { id, version, ...body });
    },
  ),
  step(
    "recommend",
    "The unit that was asked recommends",
    z.object({ recommendation: z.enum(["for", "against", "none"]), reason: text }),
    (trx, claims, { id, version, body }) => recommend(trx, claims, { id, version, ...body }),
  ),
  step("go-on", "Goes on without the recommendation", reason, (trx, claims, { id, version, body }) =>
    changeMatter(trx, claims, { id, version, event: "go-on", payload: body }),
  ),
  step(
    "hand-over",
    "Another unit handles it from now",
    z.object({ unit, reason: text, readUntil: day }),
    (trx, claims, { id, version, body, today }) => {
      requireAhead("readUntil", body.readUntil, today);
      return handOver(trx, claims, { id, version, ...body });
    },
  ),
  step("send-back", "The proposal goes back, with a reason", reason, (trx, claims, { id, version, body }) =>
    changeMatter(trx, claims, { id, version, event: "send-back", payload: body }),
  ),
  ending("withdraw", "The party withdraws"),
  ending("lapse", "What it was about is no longer there"),
  ending("no-candidate", "Nobody is up for it"),
  ending("void", "Registered in error"),
];
