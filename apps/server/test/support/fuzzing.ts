import fc from "fast-check";
import { type Components, resolve, type Schema, sample } from "./sample.ts";

/** Text that has broken programs before. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "x\udfff",
    "__proto__",
    "constructor",
    "toString",
    "' or 1=1 --",
    "%00",
    "../../etc/passwd",
    "NaN",
    "1e999",
    "-0",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "10000-01-01",
    "2026-06-10T25:61",
    "infinity",
    "epoch",
    "a".repeat(100_000),
    "\u202e",
    "𝕏".repeat(300),
  ),
);

const nested = (levels: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** Anything that JSON can hold, in shapes that nobody asked for. */
export const deep: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  nasty,
  fc.constantFrom(
    null,
    1e308,
    -1e308,
    2 ** 53,
    2 ** 31,
    -1,
    0.1,
    true,
    nested(40),
    nested(3000),
    { constructor: { prototype: { a: 1 } } },
    JSON.parse('{"__proto__":{"polluted":true}}'),
    Array.from({ length: 1000 }, () => 0),
  ),
);

function wellFormed(given: Schema, components: Components): fc.Arbitrary<unknown> {
  const schema = resolve(given, components);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms !== undefined) return fc.oneof(...forms.map((form) => arbitraryFor(form, components)));
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  if (type === "object") {
    const properties = Object.entries(schema.properties ?? {});
    return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, arbitraryFor(one, components)])), {
      requiredKeys: [...(schema.required ?? [])],
    });
  }
  if (type === "array")
    return fc.array(arbitraryFor(schema.items ?? {}, components), { minLength: schema.minItems ?? 0, maxLength: 4 });
  if (type === "integer" || type === "number") return fc.integer({ min: schema.minimum ?? -10, max: 2 ** 31 });
  if (type === "boolean") return fc.boolean();
  if (type !== "string") return deep;
  if (schema.format !== undefined || schema.pattern !== undefined) return fc.constant(sample(schema, components));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(sample(schema, components)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom("2026-06-10T10:00", "2026-06-14", "leave.ordinary", "elvestad", "kari"),
    },
    {
      weight: 1,
      arbitrary: nasty.filter(({ length }) => length >= (schema.minLength ?? 0) && length <= (schema.maxLength ?? 1e6)),
    },
  );
}

/** Values that a schema takes, mostly; here and there one that it does not. */
export const arbitraryFor = (schema: Schema, components: Components): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: wellFormed(schema, components) }, { weight: 1, arbitrary: deep });

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
};

/** Where a value is not what a schema says, and why; empty where it is. */
export function faultOf(value: unknown, given: Schema, components: Components, at = ""): string {
  const schema = resolve(given, components);
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms?.every((form) => faultOf(value, form, components, at) !== "")) return `${at || "/"}: none of the forms`;
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const type = typeOf(value);
  if (types.length > 0 && !types.includes(type) && !(type === "integer" && types.includes("number")))
    return `${at || "/"}: ${type} is not ${types.join(", ")}`;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return `${at || "/"}: not one of the enum`;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const fault = faultOf(item, schema.items ?? {}, components, `${at}/${index}`);
      if (fault !== "") return fault;
    }
    return "";
  }
  if (type !== "object") return "";
  const held = value as Record<string, unknown>;
  for (const name of schema.required ?? []) if (!Object.hasOwn(held, name)) return `${at}/${name}: missing`;
  for (const [name, one] of Object.entries(schema.properties ?? {})) {
    const fault = Object.hasOwn(held, name) ? faultOf(held[name], one, components, `${at}/${name}`) : "";
    if (fault !== "") return fault;
  }
  return "";
}
