import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { pageOf } from "../http/paging.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf, readers, writers } from "../persons/roles.ts";
import { coverRow, coversOf, givenCover, loadOf, loadRow, makeCover } from "./cover.ts";
import { handleTask, requireTask, taskAction } from "./handle.ts";
import { listTasks, taskQuery } from "./list.ts";
import { raiseClock } from "./raise.ts";
import { taskSchema, taskShown } from "./shown.ts";

const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema };
const changing = { ...problem, 409: problemSchema, 412: problemSchema, 428: problemSchema };
const params = z.object({ id: z.uuid() });
const language = z.enum(["nb", "nn", "en"]).default("nb");
const handlers = [...writers, "directorate", "fine-service", "em-officer"] as const;

/** Tasks: lists, one, what is done with it; who covers for whom, and the load. */
export function taskRoutes(app: App, service: Service): void {
  const { db } = service;

  app.get(
    "/api/tasks",
    {
      schema: {
        tags: ["tasks"],
        summary: "Tasks and what others are waited for, in order of the last day",
        querystring: taskQuery,
        response: { 200: pageOf(taskSchema), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, (trx) => listTasks(trx, claims, service.now(), request.query));
    },
  );

  app.get(
    "/api/tasks/:id",
    {
      schema: {
        tags: ["tasks"],
        summary: "A task",
        params,
        querystring: z.object({ language }),
        response: { 200: taskSchema, ...problem },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readers);
      const task = await withClaims(db, claims, async (trx) => {
        const row = await requireTask(trx, request.params.id);
        await audit(trx, claims, { act: "task.read", purpose: purposeOf(claims.role), person: row.person });
        return taskShown(row, service.now(), request.query.language);
      });
      setVersion(reply, task.version);
      return task;
    },
  );

  app.post(
    "/api/tasks/:id",
    {
      schema: {
        tags: ["tasks"],
        summary: "Done with evidence, waived on a ground of the norm, assigned, on hold, reminded; with If-Match",
        params,
        querystring: z.object({ language }),
        body: taskAction,
        response: { 200: taskSchema, ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...handlers);
      const version = expectedVersion(request);
      const task = await once(db, claims, request, reply, 200, async (trx) => {
        await handleTask(trx, claims, request.params.id, version, request.body, service.today());
        return taskShown(await requireTask(trx, request.params.id), service.now(), request.query.language);
      });
      setVersion(reply, task.version);
      return task;
    },
  );

  app.post(
    "/api/persons/:id/tasks",
    {
      schema: {
        tags: ["tasks"],
        summary: "Looks again at what the law calls for in the case today",
        params,
        response: { 200: z.object({ made: z.array(z.uuid()), readable: z.boolean() }), ...problem },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      return once(db, claims, request, reply, 200, async (trx) => {
        await requirePerson(trx, request.params.id);
        const { made, readable } = await raiseClock(trx, claims, request.params.id, service.now());
        await audit(trx, claims, { act: "task.settle", purpose: "execution", person: request.params.id });
        return { made: [...made], readable };
      });
    },
  );

  app.get(
    "/api/covers",
    {
      schema: {
        tags: ["tasks"],
        summary: "Who covers for whom at the unit, today and later",
        response: { 200: z.object({ items: z.array(coverRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => ({ items: await coversOf(trx, claims, service.today()) }));
    },
  );

  app.post(
    "/api/covers",
    {
      schema: {
        tags: ["tasks"],
        summary: "Somebody of the unit covers for somebody absent",
        body: givenCover,
        response: { 201: z.object({ id: z.uuid() }), ...problem, 409: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader", "probation", "region");
      if (claims.role !== "leader" && request.body.staff !== claims.staff)
        throw new Problem("not-allowed", "a leader says who covers for others");
      return once(db, claims, request, reply, 201, (trx) => makeCover(trx, claims, request.body, service.today()));
    },
  );

  app.get(
    "/api/load",
    {
      schema: {
        tags: ["tasks"],
        summary: "The unit's open tasks by member of staff, and how many are overdue",
        response: { 200: z.object({ items: z.array(loadRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, "leader");
      return withClaims(db, claims, async (trx) => ({ items: await loadOf(trx, claims, service.now()) }));
    },
  );
}
