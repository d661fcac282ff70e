import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from "fastify";
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { sql } from "kysely";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { z } from "zod";
import type { Config } from "../config.ts";
import { type Claims, type Db, setDay } from "../database/database.ts";
import { traceRequests } from "../telemetry/requests.ts";
import { describeCommon, securitySchemes } from "./describe.ts";
import { handleErrors } from "./errors.ts";
import { Problem, problemSchema, sendProblem } from "./problem.ts";

/** The application as every room's routes get it. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression<RawServerDefault>,
  RawReplyDefaultExpression<RawServerDefault>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

declare module "fastify" {
  interface FastifyRequest {
    /** who asks; set by the sign-in of `identity/` */
    claims: Claims | null;
  }
  interface FastifyContextConfig {
    /** a route that is asked by who has no posting or is not known yet, and looks itself who that is */
    readonly looksItself?: boolean;
  }
}

/** What rooms share. */
export interface Service {
  readonly config: Config;
  readonly db: Db;
  /** today in Norway, `YYYY-MM-DD`; tests set it */
  readonly today: () => string;
  /** the minute in Norway, `YYYY-MM-DDTHH:mm` */
  readonly now: () => string;
}

/** A room's routes. */
export type Routes = (app: App, service: Service) => void | Promise<void>;

/** Who asks. Throws `not-signed-in`, or `not-allowed` for a role that the operation is not for. */
export function claimsOf(request: { readonly claims: Claims | null }, ...roles: readonly Claims["role"][]): Claims {
  const { claims } = request;
  if (claims === null) throw new Problem("not-signed-in");
  if (roles.length > 0 && !roles.includes(claims.role)) throw new Problem("not-allowed");
  return claims;
}

/** Who is not signed in is told so before anything is said of what was sent. */
async function requireKnown({ claims, routeOptions: { config, schema } }: FastifyRequest): Promise<void> {
  const answers = (schema?.response ?? {}) as Readonly<Record<string, unknown>>;
  if (claims === null && answers["401"] !== undefined && config.looksItself !== true)
    throw new Problem("not-signed-in");
}

const BODY_LIMIT = 5 * 1024 * 1024;

function metrics(app: App): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "soning_requests_total",
    help: "Requests by route and status",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "soning_request_seconds",
    help: "Time to answer",
    labelNames: ["route"],
    registers: [registry],
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
  });
  app.get("/metrics", { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}

function health(app: App, { db }: Service): void {
  const state = z.object({ status: z.enum(["ok"]) });
  app.get(
    "/health",
    { schema: { tags: ["service"], summary: "The process answers", response: { 200: state } } },
    async () => ({ status: "ok" as const }),
  );
  app.get(
    "/ready",
    { schema: { tags: ["service"], summary: "The database answers", response: { 200: state, 503: problemSchema } } },
    async () => {
      await sql`select 1`.execute(db);
      return { status: "ok" as const };
    },
  );
}

/** Builds the application with its rooms. Call `ready` or `listen` on it. */
export async function buildApp(service: Service, rooms: readonly Routes[]): Promise<App> {
  const { config } = service;
  setDay(service.db, () => service.today());
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    // a client cannot make the log carry data: only what is listed here is logged of a request
    logger:
      config.logLevel === "silent"
        ? false
        : {
            level: config.logLevel,
            serializers: {
              req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? "unknown" }),
            },
          },
    genReqId: () => crypto.randomUUID(),
    trustProxy: false,
    // what the router itself refuses, such as a path that does not decode or is too long
    frameworkErrors: (_error, _request, reply) => {
      sendProblem(
        reply as unknown as FastifyReply,
        new Problem("bad-request", "the address does not decode, or a part of it is too long"),
      );
    },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest("claims", null);
  app.addHook("preParsing", requireKnown);
  handleErrors(app as unknown as FastifyInstance);
  traceRequests(app as unknown as FastifyInstance);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
  });
  // what is told of people stays in no cache, a browser's neither, unless an answer says otherwise
  app.addHook("onSend", async (request, reply) => {
    if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  await app.register(cookie);
  await app.register(rateLimit, {
    max: service.config.requestsAMinute,
    timeWindow: "1 minute",
    // what the site is made of is cheap, and a page asks for much of it
    allowList: ({ url }) => url.startsWith("/assets/"),
    errorResponseBuilder: () => new Problem("too-many-requests"),
  });
  const named = createJsonSchemaTransformObject({ schemaRegistry: z.globalRegistry });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Soning",
        version: "0.1.0",
        description: "The case system: from the execution order to the decision letter and the complaint.",
      },
      components: { securitySchemes },
    },
    transform: createJsonSchemaTransform({ skipList: [] }),
    transformObject: (given) => {
      const described = named(given);
      describeCommon((described as { paths?: Parameters<typeof describeCommon>[0] }).paths ?? {});
      return described;
    },
  });
  metrics(app);
  health(app, service);
  for (const room of rooms) await room(app, service);
  app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  return app;
}
