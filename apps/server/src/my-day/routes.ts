import { IN_FORCE } from "@soning/law";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { problemSchema } from "../http/problem.ts";
import { purposeOf, readers } from "../persons/roles.ts";
import { listTasks, taskQuery } from "../tasks/list.ts";
import { taskSchema } from "../tasks/shown.ts";
import {
  accessHere,
  accessItem,
  complaintDeadlines,
  complaintItem,
  complaintsHere,
  deadlineItem,
  failedEvents,
  failedItem,
  messageItem,
  messagesHere,
  most,
  personShown,
} from "./incoming.ts";
import { unfoundedItem, unfoundedServings } from "./unfounded.ts";

const person = personShown;
const lacks = z.record(z.string(), z.unknown()).nullable();

const myDay = z
  .object({
    on: z.iso.date(),
    since: z.iso.date(),
    mine: z.array(taskSchema),
    covered: z.array(taskSchema),
    /** of the unit, whosoever they are */
    overdue: z.array(taskSchema),
    waiting: z.array(taskSchema),
    /** servings of the unit that go on though no order stands: to be ended, or to get their order */
    unfounded: z.array(unfoundedItem),
    /** with the unit, as first instance or as the body above */
    complaints: z.array(complaintItem),
    /** decisions of the unit on which a complaint may still come */
    complaintDeadlines: z.array(deadlineItem),
    /** requests to see documents that the unit has not answered */
    accessRequests: z.array(accessItem),
    /** what came since, and what is faulty still */
    messages: z.array(messageItem),
    /** told to other authorities, and failed by their answer: to be sent again or taken back */
    failedEvents: z.array(failedItem),
    orders: z.array(z.object({ person, order: z.string(), version: z.int(), arrivedOn: z.iso.date() })),
    /** what came into the caseload or left it, and what lacked before and lacks now: why it did */
    caseload: z.array(
      z.object({
        person,
        matter: z.string(),
        on: z.iso.date(),
        was: z.string().nullable(),
        became: z.string().nullable(),
        lackedBefore: lacks,
        lacksNow: lacks,
        /** of what went: the norms that made it go; empty where nothing is left to serve or no order is in force */
        because: z.array(z.string()).nullable(),
      }),
    ),
  })
  .meta({ id: "MyDay" });

async function arrivals(trx: Trx, since: string) {
  const orders = await trx
    .selectFrom("order_version")
    .innerJoin("person", "person.id", "order_version.person")
    .select(["person.id", "person.name", "order_id", "number", "arrived_on"])
    .where("arrived_on", ">=", since)
    .orderBy("arrived_on", "desc")
    .orderBy("order_version.id")
    .limit(most)
    .execute();
  const changes = await trx
    .selectFrom("caseload_change")
    .innerJoin("person", "person.id", "caseload_change.person")
    .select(["person.id", "person.name", "matter", "on_date", "was", "became", "was_lacks", "became_lacks", "because"])
    .where("on_date", ">=", since)
    .where("law", "=", IN_FORCE)
    .orderBy("caseload_change.id", "desc")
    .limit(most)
    .execute();
  return {
    orders: orders.map(({ id, name, order_id: order, number: version, arrived_on: arrivedOn }) => ({
      person: { id, name },
      order,
      version,
      arrivedOn,
    })),
    caseload: changes.map(({ id, name, matter, on_date: on, was, became, was_lacks, became_lacks, because }) => ({
      person: { id, name },
      matter,
      on,
      was,
      became,
      lackedBefore: was_lacks,
      lacksNow: became_lacks,
      because,
    })),
  };
}

async function dayOf(trx: Trx, claims: Claims, now: string, language: "nb" | "nn" | "en") {
  const on = now.slice(0, "YYYY-MM-DD".length);
  const since = Temporal.PlainDate.from(on).subtract({ days: 1 }).toString();
  const tasks = async (query: Readonly<Record<string, string>>) =>
    (await listTasks(trx, claims, now, taskQuery.parse({ limit: most, language, ...query }))).items;
  const lists = {
    mine: await tasks({ of: "mine", kind: "task" }),
    covered: await tasks({ of: "covered", kind: "task" }),
    overdue: await tasks({ of: "unit", kind: "task", overdue: "true" }),
    waiting: await tasks({ of: "unit", kind: "wait" }),
  };
  const unfounded = await unfoundedServings(trx, claims);
  const complaints = await complaintsHere(trx, claims);
  const deadlines = await complaintDeadlines(trx, claims, now);
  const accessRequests = await accessHere(trx, claims);
  const { messages, about } = await messagesHere(trx, since);
  const came = await arrivals(trx, since);
  const failed = await failedEvents(trx, language);
  const shown = [
    ...unfounded,
    ...complaints,
    ...deadlines,
    ...accessRequests,
    ...failed,
    ...came.orders,
    ...came.caseload,
  ].map((one) => one.person.id);
  await audit(trx, claims, {
    act: "my-day.read",
    purpose: purposeOf(claims.role),
    shown: [...new Set([...shown, ...about])],
    details: { since },
  });
  return {
    on,
    since,
    ...lists,
    unfounded,
    complaints,
    complaintDeadlines: deadlines,
    accessRequests,
    messages,
    failedEvents: failed,
    ...came,
  };
}

/** A member of staff's day on one page. */
export function myDayRoutes(app: App, service: Service): void {
  app.get(
    "/api/my-day",
    {
      schema: {
        tags: ["tasks"],
        summary:
          "Tasks of mine and of those I cover for, what is overdue and waited for, and what came since yesterday",
        querystring: z.object({ language: z.enum(["nb", "nn", "en"]).default("nb") }),
        response: { 200: myDay, 400: problemSchema, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(service.db, claims, (trx) => dayOf(trx, claims, service.now(), request.query.language));
    },
  );
}
