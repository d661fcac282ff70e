import { z } from "zod";
import type { Steps } from "../text/json-value.ts";
import { messageSchemas } from "./order.ts";
import { type Version, versions } from "./version.ts";

function inner(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;
}

/** The names that a version of the contract has in the object at a place; none where it has no object there. */
export function namesAt(version: Version, steps: Steps): readonly string[] {
  let schema: unknown = messageSchemas[version];
  for (const step of steps) {
    schema = inner(schema);
    if (typeof step === "number" && schema instanceof z.ZodArray) schema = schema.element;
    else if (typeof step === "string" && schema instanceof z.ZodObject) schema = schema.shape[step];
    else return [];
  }
  schema = inner(schema);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Versions that know a name at a place. */
export function versionsWith(steps: Steps, name: string): Version[] {
  return versions.filter((version) => namesAt(version, steps).includes(name));
}
