import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ExecutionOrder, groupByPerson, type JsonValue, readMessage, toCase } from "@soning/esas";
import { BadInput, type Fault } from "../fault.ts";
import { looksLikeOrder } from "./any-case.ts";
import { type CaseOverrides, caseFrom, type LoadedCase, today } from "./case.ts";
import { orderFault } from "./orders.ts";
import { LARGEST_CASELOAD, readBytes } from "./read-bytes.ts";
import { parseJson, textOf } from "./read-json.ts";

/** One person of a caseload: an id to be shown, and the case. */
export interface CaseloadPerson {
  readonly id: string;
  readonly loaded: LoadedCase;
}

/** What was read: people, and what was wrong with the files and lines that were left out. */
export interface Caseload {
  readonly people: readonly CaseloadPerson[];
  readonly faults: readonly Fault[];
}

interface Item {
  readonly path: string;
  readonly json: unknown;
}

/** One case or order, or a list of them. */
const cases = (json: JsonValue): readonly JsonValue[] =>
  Array.isArray(json) ? (json as readonly JsonValue[]) : [json];

/** Is the first line with something on it an object by itself, as each line of JSONL is? */
function opensWithWholeLine(text: string): boolean {
  const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
  return /^\s*\{.*\}\s*$/.test(line);
}

class Reader {
  readonly faults: Fault[] = [];
  readonly items: Item[] = [];

  attempt<T>(make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      this.faults.push(...error.faults);
      return undefined;
    }
  }

  lines(path: string): void {
    const text = textOf(readBytes(path, LARGEST_CASELOAD), path);
    if (!path.endsWith(".jsonl") && !opensWithWholeLine(text)) {
      for (const json of cases(parseJson(text, path))) this.items.push({ path, json });
      return;
    }
    for (const [at, line] of text.split("\n").entries()) {
      if (line.trim() === "") continue;
      const place = `${path}:${at + 1}`;
      const json = this.attempt(() => parseJson(line, place));
      if (json !== undefined) this.items.push({ path: place, json });
    }
  }

  folder(path: string): void {
    for (const name of readdirSync(path).sort()) {
      const file = join(path, name);
      if (name.endsWith(".jsonl")) this.attempt(() => this.lines(file));
      else if (name.endsWith(".json")) {
        const json = this.attempt(() => parseJson(textOf(readBytes(file), file), file));
        if (json !== undefined) for (const one of cases(json)) this.items.push({ path: file, json: one });
      }
    }
  }
}

function isFolder(path: string): boolean {
  return path !== "-" && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** The id that a line gives, and the case without it. */
function withoutId(json: unknown, path: string): { readonly id: string; readonly json: unknown } {
  if (typeof json !== "object" || json === null || !("id" in json)) return { id: path, json };
  const { id, ...rest } = json as { id: unknown };
  return { id: typeof id === "string" || typeof id === "number" ? String(id) : path, json: rest };
}

/** Reads a folder of orders and cases, or a JSONL file of them. Throws BadInput when the folder or file itself is at fault. */
export function readCaseload(path: string, overrides: CaseOverrides): Caseload {
  const reader = new Reader();
  if (isFolder(path)) reader.folder(path);
  else reader.lines(path);
  const people: CaseloadPerson[] = [];
  const orders: { readonly order: ExecutionOrder; readonly path: string }[] = [];
  for (const item of reader.items) {
    if (looksLikeOrder(item.json)) {
      const read = readMessage(item.json as JsonValue);
      if (read.ok) orders.push({ order: read.order, path: item.path });
      else reader.faults.push(...read.faults.map((fault) => orderFault(item.path, fault)));
      continue;
    }
    const { id, json } = withoutId(item.json, item.path);
    const loaded = reader.attempt(() => caseFrom(json, item.path, overrides));
    if (loaded !== undefined) people.push({ id, loaded });
  }
  const pathOf = new Map(orders.map(({ order, path: file }) => [order, file]));
  for (const group of groupByPerson(orders.map(({ order }) => order))) {
    const files = group.map((order) => pathOf.get(order) ?? "").join(", ");
    const made = toCase(group, { on: (overrides.on ?? today()).slice(0, 10) });
    if (!made.ok) {
      reader.faults.push(...made.faults.map((fault) => orderFault(files, fault)));
      continue;
    }
    const loaded = reader.attempt(() =>
      caseFrom({ law: made.law, facts: made.facts }, files, { ...overrides, on: overrides.on ?? made.on }),
    );
    if (loaded !== undefined) people.push({ id: files, loaded });
  }
  return { people, faults: reader.faults };
}
