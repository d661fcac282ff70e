import { sql } from "kysely";
import { refreshCaseload } from "../caseload/refresh.ts";
import { consentsOn } from "../consents/clock.ts";
import { asJob } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { move, type Who } from "../machines/move.ts";
import { resumeDue } from "../matters/clock.ts";
import { eraseDue } from "../retention/erase.ts";
import { servingsAt } from "../serving/clock.ts";
import { raiseClock } from "../tasks/raise.ts";
import { warnOverdue } from "../tasks/warn-overdue.ts";
import type { Occasion } from "./enqueue.ts";

const clock: Who = { actor: "clock", role: "clock" };

/** What a job does: its result is kept as counts and ids, and a fault makes it run again later. */
export interface JobRule {
  readonly id: string;
  readonly run: (service: Service, occasion: Occasion) => Promise<Readonly<Record<string, unknown>>>;
}

const caseload: JobRule = {
  id: "caseload",
  async run(service, { due }) {
    const { unreadable, ...counts } = await refreshCaseload(service, due);
    return { ...counts, unreadable };
  },
};

const retention: JobRule = {
  id: "retention",
  run: async (service, { due }) => ({ ...(await eraseDue(service, due)) }),
};

/** Steps of the law that a day calls for, person by person: one whose case does not read holds up nobody. */
const clockTasks: JobRule = {
  id: "clock-tasks",
  async run(service, { due }) {
    const persons = await asJob(service.db, (trx) => trx.selectFrom("person").select("id").orderBy("id").execute());
    let made = 0;
    const unreadable: string[] = [];
    for (const { id } of persons) {
      const raised = await asJob(service.db, (trx) => raiseClock(trx, clock, id, due));
      made += raised.made.length;
      if (!raised.readable) unreadable.push(id);
    }
    return { persons: persons.length, made, unreadable };
  },
};

/** Decisions whose time for complaint has passed become final; a minute counts to its end. */
const deadlines: JobRule = {
  id: "complaint-deadlines",
  async run(service, { due }) {
    return asJob(service.db, async (trx) => {
      const passed = await trx
        .selectFrom("decision as d")
        .select(["d.id", "d.person"])
        .where("d.state", "=", "notified")
        .where("d.complaint_until", "is not", null)
        .where(sql<boolean>`left(d.complaint_until, 10) < ${due}`)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("complaint as c")
                .select("c.id")
                .whereRef("c.decision", "=", "d.id")
                .where("c.state", "in", ["received", "admitted", "above"]),
            ),
          ),
        )
        .orderBy("d.id")
        .execute();
      for (const { id, person } of passed)
        await move(trx, clock, { person, machine: "decision", stream: id, event: "expire", payload: { on: due } });
      return { final: passed.length };
    });
  },
};

/** Consents that nobody answered in time, and those who came of age and must be asked. */
const consents: JobRule = {
  id: "consents",
  run: async (service, { due }) => asJob(service.db, (trx) => consentsOn(trx, due)),
};

/** Matters whose rest is over are taken up again. */
const holds: JobRule = {
  id: "matters-resumed",
  run: async (service, { due }) => ({ resumed: await asJob(service.db, (trx) => resumeDue(trx, due)) }),
};

/** Tasks over their last day, told of once: counts by unit for whoever watches the service. */
const overdue: JobRule = {
  id: "overdue-tasks",
  run: async (service, { due }) => ({ ...(await asJob(service.db, (trx) => warnOverdue(trx, `${due}T00:00`))) }),
};

/** Who is out over the time, deferrals and trial periods that ended. */
const servings: JobRule = {
  id: "servings",
  run: async (service, { due }) => ({ ...(await asJob(service.db, (trx) => servingsAt(trx, due))) }),
};

/** Answers kept for requests that come again are forgotten after a day: they tell of persons. */
const answers: JobRule = {
  id: "kept-answers",
  async run(service) {
    return asJob(service.db, async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom("idempotency")
        .where(sql<boolean>`at < now() - interval '1 day'`)
        .executeTakeFirst();
      return { forgotten: Number(numDeletedRows) };
    });
  },
};

/** What is done each night for all, in this order; each by itself, so that one that fails holds up no other. */
export const nightly: readonly JobRule[] = [
  deadlines,
  consents,
  holds,
  clockTasks,
  overdue,
  caseload,
  retention,
  answers,
];

/** What is done every ten minutes: a leave ends at its minute, not at midnight. */
export const often: readonly JobRule[] = [servings];

/** Every rule by which jobs run. */
export const rules: ReadonlyMap<string, JobRule> = new Map([...nightly, ...often].map((rule) => [rule.id, rule]));
