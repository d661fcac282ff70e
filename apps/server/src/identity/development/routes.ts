import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { isLoopback } from "../../config.ts";
import { defaultDataFolder } from "../../database/embedded/folder.ts";
import type { App, Service } from "../../http/app.ts";
import { Problem } from "../../http/problem.ts";
import { formBodies } from "../form.ts";
import type { ProviderSettings } from "../provider.ts";
import { providerFolder, readKeys } from "./keys.ts";
import { type Choice, choicePage } from "./page.ts";
import { convictedPersona, exampleUnits, personas } from "./personas.ts";
import { developmentClient, makeProvider } from "./provider.ts";
import { openStore } from "./store.ts";

const path = "/api/development";

const roleNames: Readonly<Record<string, string>> = {
  caseworker: "saksbehandler",
  leader: "leder",
  region: "regionen",
  directorate: "direktoratet",
  probation: "friomsorgen",
  "fine-service": "bøtetjeneste",
  "em-officer": "EK-medarbeider",
  immigration: "utlendingsmyndighet",
  analyst: "analytiker",
  auditor: "revisor",
  administrator: "administrator",
};
const unitNames = new Map(exampleUnits.map(({ id, name }) => [id, name]));

const staffChoices: readonly Choice[] = personas.map(({ id, name, postings }) => ({
  value: id,
  name,
  about: postings
    .map(
      ({ role, unit, cleared }) =>
        `${roleNames[role] ?? role}, ${unitNames.get(unit) ?? unit}${cleared === true ? " (klarert for adressesperre)" : ""}`,
    )
    .join(" · "),
}));

/** The convicted person of the example: the first who came and is not protected. */
async function firstConvicted({
  db,
}: Service): Promise<{ readonly name: string; readonly nationalId: string } | undefined> {
  const person = await db
    .selectFrom("person")
    .select(["name", "national_id"])
    .where("national_id", "is not", null)
    .where("protection", "=", "none")
    .orderBy("created_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return person === undefined || person.national_id === null
    ? undefined
    : { name: person.name, nationalId: person.national_id };
}

/**
 * Mounts the development identity provider under /api/development and gives what a relying party needs.
 * Throws when host or public URL is not loopback: the configuration has refused that already, and this is the second lock.
 */
export async function developmentProvider(app: App, service: Service, callback: URL): Promise<ProviderSettings> {
  const { config } = service;
  if (!isLoopback(config.host) || !isLoopback(config.publicUrl.hostname))
    throw new Error("the development sign-in is for loopback only");
  const folder = await providerFolder(config.dataFolder ?? defaultDataFolder());
  const keys = await readKeys(folder);
  const store = await openStore(folder);
  const issuer = new URL(path, config.publicUrl);
  const provider = await makeProvider({
    issuer,
    callback,
    audience: config.audience,
    keys,
    store,
    convicted: () => firstConvicted(service),
  });
  const handle = provider.callback();
  app.addHook("onClose", () => store.close());

  await app.register((pages: App, _options, done) => {
    formBodies(pages as unknown as FastifyInstance);
    const hidden = { hide: true, params: z.object({ uid: z.string().max(100) }) };
    pages.get(
      `${path}/interaction/:uid`,
      { config: { fromElsewhere: true }, schema: hidden },
      async (request, reply) => {
        const convicted = await firstConvicted(service);
        const own: readonly Choice[] =
          convicted === undefined
            ? []
            : [{ value: convictedPersona, name: convicted.name, about: "domfelt, egen sak" }];
        return reply
          .header("cache-control", "no-store")
          .type("text/html; charset=utf-8")
          .send(choicePage(`${path}/interaction/${encodeURIComponent(request.params.uid)}`, [...staffChoices, ...own]));
      },
    );
    pages.post(
      `${path}/interaction/:uid`,
      { config: { fromElsewhere: true }, schema: { ...hidden, body: z.object({ persona: z.string().max(100) }) } },
      async (request, reply) => {
        const { persona } = request.body;
        if (persona !== convictedPersona && !personas.some(({ id }) => id === persona))
          throw new Problem("bad-request", "no such persona");
        const to = await provider
          .interactionResult(request.raw, reply.raw, { login: { accountId: persona } })
          .catch(() => {
            throw new Problem("not-signed-in", "this sign-in is over; begin again at /api/sign-in");
          });
        return reply.redirect(to, 303);
      },
    );
    done();
  });

  await app.register((mounted: App, _options, done) => {
    mounted.removeAllContentTypeParsers();
    mounted.addContentTypeParser("*", (_request, _body, done) => done(null));
    mounted.route({
      method: ["GET", "POST", "OPTIONS"],
      url: `${path}/*`,
      config: { fromElsewhere: true },
      schema: { hide: true },
      async handler(request, reply) {
        for (const [name, value] of Object.entries(reply.getHeaders()))
          if (value !== undefined) reply.raw.setHeader(name, value);
        reply.hijack();
        const raw: IncomingMessage & { originalUrl?: string } = request.raw;
        raw.headers.host = issuer.host;
        raw.originalUrl = raw.url ?? path;
        raw.url = raw.originalUrl.slice(path.length);
        await handle(raw, reply.raw);
      },
    });
    done();
  });

  return {
    issuer: issuer.href,
    clientId: developmentClient,
    clientSecret: keys.clientSecret,
    callback,
    personClaim: "pid",
    alwaysAsk: true,
  };
}
