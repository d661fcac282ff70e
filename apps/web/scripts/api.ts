import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { readConfig } from "../../server/src/config.ts";
import { connect } from "../../server/src/database/database.ts";
import { buildApp } from "../../server/src/http/app.ts";
import { rooms } from "../../server/src/rooms.ts";

type Schema = Readonly<Record<string, unknown>>;
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; in: string; required?: boolean; schema?: Schema }[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
}
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** The document that the server's rooms make, without a database: none is asked while routes are declared. */
async function openApi(): Promise<OpenApi> {
  const folder = await mkdtemp(join(tmpdir(), "soning-api-"));
  const db = connect("postgres://nobody@127.0.0.1:1/none", 1);
  try {
    const config = readConfig({ SONING_LOG_LEVEL: "silent", SONING_DATA: folder });
    const service = { config, db, today: () => "2026-01-01", now: () => "2026-01-01T00:00" };
    const app = await buildApp(service, rooms);
    await app.ready();
    const document = app.swagger() as unknown as OpenApi;
    await app.close();
    return document;
  } finally {
    await db.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

const json = (content: Content | undefined): Schema | undefined =>
  content?.content?.["application/json"]?.schema ?? content?.content?.["multipart/form-data"]?.schema;

/** The answer of an operation when it succeeds; what has no JSON body is a file or nothing. */
function answerOf({ responses = {} }: Operation): Schema {
  const [, good] = Object.entries(responses).find(([status]) => /^2/.test(status)) ?? [];
  return json(good) ?? {};
}

function operationSchema(operation: Operation): Schema {
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
  const body = json(operation.requestBody);
  const properties: Record<string, Schema> = { answer: answerOf(operation) };
  if (query.length > 0)
    properties["query"] = {
      type: "object",
      properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema ?? {}])),
      required: query.filter(({ required }) => required === true).map(({ name }) => name),
    };
  if (body !== undefined) properties["body"] = body;
  return { type: "object", properties, required: Object.keys(properties) };
}

const annotations = new Set(
  "pattern format description title maxLength minLength maxItems minItems minimum maximum".split(" "),
);

/** Names of schemas move to where the compiler looks, objects are closed, what is no type is left out. */
function adapted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(adapted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key === "$ref" && typeof inner === "string")
      return [[key, inner.replace("#/components/schemas/", "#/$defs/").replace(/Input$/, "")]];
    // a name in `properties` has an object under it; an annotation has a plain value
    if (annotations.has(key) && typeof inner !== "object") return [];
    return [[key, adapted(inner)]];
  });
  const schema = Object.fromEntries(entries);
  // the compiler knows tuples as JSON Schema had them before 2020
  const tuple = schema["prefixItems"];
  if (Array.isArray(tuple))
    return { type: "array", items: tuple, minItems: tuple.length, maxItems: tuple.length, additionalItems: false };
  return schema["properties"] !== undefined && schema["additionalProperties"] === undefined
    ? { ...schema, additionalProperties: false }
    : schema;
}

/** The text of `src/api/schema.ts`: every operation of the server with its query, body and answer, a line each. */
export async function apiTypes(): Promise<string> {
  const { paths, components } = await openApi();
  const operations: Record<string, Schema> = {};
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods))
      if (path.startsWith("/api/")) operations[`${method.toUpperCase()} ${path}`] = operationSchema(operation);
  const schema = adapted({
    type: "object",
    properties: operations,
    required: Object.keys(operations),
    // what is sent has the names of what is answered, with `Input` behind
    $defs: Object.fromEntries(Object.entries(components?.schemas ?? {}).filter(([name]) => !name.endsWith("Input"))),
  }) as JSONSchema;
  const text = await compile(schema, "Operations", {
    bannerComment: "",
    format: true,
    additionalProperties: false,
    unreachableDefinitions: true,
    strictIndexSignatures: false,
    style: { printWidth: 100_000, semi: true },
  });
  const lines = text
    .split("\n")
    .filter((line) => !/^\s*(\/\*\*|\*)/.test(line))
    .join("\n");
  const dense = lines
    .replaceAll(/^export interface (\w+)([\s\S]*?)^\}/gm, (whole, name: string) =>
      name === "Operations" ? whole : whole.replaceAll(/\n\s*/g, " "),
    )
    // a union ends where the next type begins
    .replaceAll(/^export type \w+ =[\s\S]*?;(?=\s*(?:^export |$(?![\s\S])))/gm, (whole) =>
      whole.replaceAll(/\n\s*/g, " "),
    );
  const each = dense.replaceAll(/^ {2}"[A-Z]+ [^\n]*\{\n[\s\S]*?^ {2}\};/gm, (whole) =>
    whole.replaceAll(/\n\s*/g, " ").replace(/^ */, "  "),
  );
  return `// Written by \`npm run api -w apps/web\` from the server's OpenAPI document. Not to be changed by hand.\n${each.trim()}\n`;
}
