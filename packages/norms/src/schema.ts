/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const name: JsonSchema = { type: "string", minLength: 1 };
const day: JsonSchema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const names: JsonSchema = { type: "array", items: name };
/** An object with just these members; a name ending in `?` may be left out. */
function object(members: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const entries = Object.entries(members).map(([key, schema]) => [key.replace(/\?$/, ""), schema] as const);
  const required = Object.keys(members).filter((key) => !key.endsWith("?"));
  return { type: "object", properties: Object.fromEntries(entries), required, additionalProperties: false };
}
/** Operands: so many, each a node; without a number any. */
const args = (count?: number): JsonSchema =>
  count === undefined
    ? { type: "array", items: ref("node") }
    : { type: "array", items: ref("node"), minItems: count, maxItems: count };
const operator = (op: string | readonly string[], members: Readonly<Record<string, JsonSchema>> = {}): JsonSchema =>
  object({ op: typeof op === "string" ? { const: op } : { enum: op }, ...members });
const overRecords = { list: name, "parent?": name, element: name };

/** One branch for each form of an operator, as `Node` in `node.ts` has them. */
const branches: readonly JsonSchema[] = [
  operator("literal", { type: ref("type"), value: ref("literal") }),
  operator("fact", { id: name }),
  operator("field", { id: name, element: name }),
  operator(["on", "now"]),
  operator("parameter", { id: name, args: args(1) }),
  operator("policy", { id: name }),
  operator("slot", { id: name, "element?": name }),
  operator("norm", {
    key: name,
    face: { enum: ["applies", "effective", "holds", "satisfied", "kept", "due", "ends"] },
    "element?": name,
  }),
  operator(["and", "or"], { args: args() }),
  operator("not", { args: args(1) }),
  operator(["lt", "lte", "gt", "gte", "eq"], { args: args(2) }),
  operator("oneOf", { values: { type: "array", items: { type: "string" } }, args: args(1) }),
  operator("matches", { patterns: { type: "array", items: ref("pattern") }, args: args(1) }),
  operator("isNone", { args: args(1) }),
  operator("whenNone", { args: args(2) }),
  operator("if", { args: args(3) }),
  operator(["some", "every", "count"], { ...overRecords, args: args(1) }),
  operator(["sum", "least", "greatest"], { ...overRecords, args: args(2) }),
  operator("collect", { ...overRecords, args: args(3) }),
  operator("asUnit", { "unit?": name, args: args(1) }),
  operator("call", { name, args: args() }),
  operator("combine", { how: { enum: ["one", "min", "max", "sum"] }, fallback: ref("node"), args: args() }),
  operator("at", { args: args(2) }),
  operator("everyStretch", { element: name, args: args(4) }),
  operator(["stretchFirst", "stretchLast"], { element: name }),
  operator("listed", { id: name, args: args(2) }),
  operator("inForce", { key: name, args: args(1) }),
  operator("gap", { type: ref("type"), why: ref("text") }),
];

const kinds = [
  "condition",
  "bar",
  "exception",
  "right",
  "duty",
  "power",
  "deadline",
  "quota",
  "amount",
  "date",
  "competence",
  "definition",
  "deeming",
  "consequence",
  "consideration",
  "ground",
  "step",
  "told",
  "lock",
  "order",
  "reference",
] as const;

const treeDefinitions: JsonSchema = {
  node: { oneOf: branches },
  literal: { type: ["boolean", "number", "string"] },
  text: object({ nb: { type: "string" }, "nn?": { type: "string" }, en: { type: "string" } }),
  type: {
    oneOf: [
      object({ kind: { enum: ["boolean", "date", "moment", "duration", "provision", "periods", "text"] } }),
      object({ kind: { const: "number" }, decimals: { type: "integer", minimum: 0 }, "unit?": name }),
      object({ kind: { const: "choice" }, values: { type: "array", items: { type: "string" } } }),
    ],
  },
  pattern: object({
    code: name,
    section: name,
    "to?": name,
    "paragraph?": { type: "integer", minimum: 1 },
    "letter?": name,
  }),
};

const normDefinitions: JsonSchema = {
  ...treeDefinitions,
  version: object({
    cite: name,
    "from?": day,
    "until?": day,
    "chosenBy?": ref("node"),
    "overlay?": name,
    "repeals?": { const: true },
    kind: { enum: kinds },
    text: ref("text"),
    when: ref("node"),
    "slot?": name,
    "value?": ref("node"),
    lifts: names,
    "departure?": ref("node"),
    "due?": ref("node"),
    "kept?": ref("node"),
    "ends?": ref("node"),
    "locks?": names,
    "liftedOnlyBy?": names,
    "goesBefore?": object({ first: names, over: names }),
    "deems?": object({ slot: name, within: names }),
    "via?": object({ norm: name, by: name }),
    rows: names,
    "note?": ref("text"),
    "fault?": name,
    "doubtful?": { const: true },
  }),
  norm: object({
    key: name,
    instrument: name,
    section: name,
    "record?": name,
    versions: { type: "array", items: ref("version"), minItems: 1 },
  }),
};

/** The JSON Schema of an expression tree (`Node`): what may stand, not whether names exist or types fit; `checkLaw` says that. */
export const nodeSchema: JsonSchema = {
  $schema: DIALECT,
  $id: "https://soning.invalid/node.schema.json",
  title: "Expression tree of a norm",
  ...ref("node"),
  $defs: treeDefinitions,
};

/** The JSON Schema of a norm with its versions, its trees included. */
export const normSchema: JsonSchema = {
  $schema: DIALECT,
  $id: "https://soning.invalid/norm.schema.json",
  title: "Norm",
  ...ref("norm"),
  $defs: normDefinitions,
};
