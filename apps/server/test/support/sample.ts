/** A JSON Schema as the OpenAPI document holds it; only what the service's own schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  /** where a value goes, its name, and what it may be */
  readonly parameters: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly body: { readonly type: string; readonly schema: Schema } | undefined;
  /** JSON Schema of an answer by its status */
  readonly answers: Readonly<Record<string, Schema | undefined>>;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: Operation["parameters"];
            readonly requestBody?: Content;
            readonly responses: Readonly<Record<string, Content>>;
          }
        >
      >
    >
  >;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** Schemas by name, as `$ref` names them. */
export type Components = Readonly<Record<string, Schema>>;

/** Every operation of an OpenAPI document, and the schemas that they refer to. */
export function operationsOf(openapi: unknown): {
  readonly operations: readonly Operation[];
  readonly components: Components;
} {
  const document = openapi as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]) => {
      const [body] = Object.entries(requestBody?.content ?? {});
      return {
        method: method.toUpperCase() as Operation["method"],
        path,
        parameters,
        body: body === undefined ? undefined : { type: body[0], schema: body[1].schema ?? {} },
        answers: Object.fromEntries(
          Object.entries(responses).map(([status, { content }]) => [status, content?.["application/json"]?.schema]),
        ),
      };
    }),
  );
  return { operations, components: document.components?.schemas ?? {} };
}

/** The schema that a schema stands for. Throws for a reference to nothing. */
export function resolve(schema: Schema, components: Components): Schema {
  if (schema.$ref === undefined) return schema;
  const found = components[schema.$ref.replace("#/components/schemas/", "")];
  if (found === undefined) throw new Error(`no schema ${schema.$ref}`);
  return resolve(found, components);
}

const texts: Readonly<Record<string, string>> = {
  uuid: "3f333df6-90a4-4fda-8dd3-9485d27cee36",
  date: "2026-07-01",
};

function sampleText({ format, pattern, minLength = 0 }: Schema): string {
  if (format !== undefined && texts[format] !== undefined) return texts[format];
  if (pattern !== undefined)
    for (const text of ["2026-06-10T10:00", "2026-07-01", "1", "nb"]) if (new RegExp(pattern).test(text)) return text;
  return "a".repeat(Math.max(1, minLength));
}

/** The smallest value that a schema takes; the first of several forms. */
export function sample(given: Schema, components: Components): unknown {
  const schema = resolve(given, components);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [form] = schema.oneOf ?? schema.anyOf ?? schema.allOf ?? [];
  if (form !== undefined) return sample(form, components);
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  if (type === "object")
    return Object.fromEntries(
      (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {}, components)]),
    );
  if (type === "array")
    return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, components));
  if (type === "string") return sampleText(schema);
  if (type === "integer" || type === "number")
    return Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1);
  if (type === "boolean") return true;
  return null;
}
