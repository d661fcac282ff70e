import { z } from "zod";
import { audit } from "../../audit/append.ts";
import { type Claims, type Trx, withClaims } from "../../database/database.ts";
import { readProblems } from "../../http/answers.ts";
import { type App, claimsOf, type Service } from "../../http/app.ts";
import { page, pageOf, pageQuery } from "../../http/paging.ts";
import { purposeOf, readers } from "../../persons/roles.ts";
import { complaintLine, complaintsToHandle } from "./complaints.ts";
import { deadlineLine, deadlines } from "./deadlines.ts";
import { handedOver, handedOverLine } from "./handed-over.ts";
import { orderLine, ordersToCheck } from "./orders.ts";
import { type ListPage, readAfter } from "./page.ts";

type Query = z.infer<typeof pageQuery>;

async function listed<T extends { readonly id: string; readonly person: { readonly id: string } }>(
  trx: Trx,
  claims: Claims,
  act: string,
  { limit, cursor }: Query,
  find: (at: ListPage) => Promise<readonly T[]>,
  key: (line: T) => string,
): Promise<{ items: T[]; next?: string }> {
  const { items, next } = page(await find({ limit, after: readAfter(cursor) }), limit, (line) => [key(line), line.id]);
  await audit(trx, claims, {
    act,
    purpose: purposeOf(claims.role),
    shown: [...new Set(items.map(({ person }) => person.id))],
    details: { count: items.length },
  });
  return { items: [...items], ...(next === undefined ? {} : { next }) };
}

/** What else a unit's caseload is made of: what ends on a day, orders that came, complaints. Each is one audited read a page. */
export function caseloadListRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/caseload/deadlines",
    {
      schema: {
        tags: ["caseload"],
        summary: "Deadlines of the own unit: steps, rests, the time to complain, in order of their day",
        querystring: pageQuery.extend({ language: z.enum(["nb", "nn", "en"]).default("nb") }),
        response: { 200: pageOf(deadlineLine), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      const { language, ...query } = request.query;
      return withClaims(db, claims, (trx) =>
        listed(
          trx,
          claims,
          "caseload.deadlines",
          query,
          (at) => deadlines(trx, claims, service.now(), at, language),
          ({ due }) => due,
        ),
      );
    },
  );
  const oldestFirst = <S extends typeof orderLine | typeof complaintLine | typeof handedOverLine>(
    list: "orders" | "complaints" | "handed-over",
    summary: string,
    line: S,
    find: (trx: Trx, claims: Claims, at: ListPage) => Promise<readonly z.infer<S>[]>,
    key: (line: z.infer<S>) => string,
  ) =>
    app.get(
      `/api/caseload/${list}`,
      {
        schema: {
          tags: ["caseload"],
          summary,
          querystring: pageQuery,
          response: { 200: pageOf(line), ...readProblems },
        },
      },
      async (request) => {
        const claims = claimsOf(request, ...readers);
        return withClaims(db, claims, (trx) =>
          listed(trx, claims, `caseload.${list}`, request.query, (at) => find(trx, claims, at), key),
        );
      },
    );
  oldestFirst(
    "orders",
    "Orders that nobody has checked yet, the oldest first",
    orderLine,
    (trx, _, at) => ordersToCheck(trx, at),
    ({ arrivedOn }) => arrivedOn,
  );
  oldestFirst(
    "complaints",
    "Complaints that lie with the own unit, the oldest first",
    complaintLine,
    complaintsToHandle,
    ({ receivedAt }) => receivedAt,
  );
  oldestFirst(
    "handed-over",
    "Matters that another unit handed over to the own and that nobody has taken, the oldest first",
    handedOverLine,
    handedOver,
    ({ on }) => on,
  );
}
