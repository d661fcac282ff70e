import type { LawData } from "./assemble.ts";

/**
 * What most questions need of few items only: what a norm says, and the words of facts and slots. It is most of a law's
 * size; what stays is what an item is, its place in time and its relations.
 */
const late = ["text", "when", "value", "chosenBy", "departure", "due", "kept", "ends", "rows", "note"] as const;
const lateOfFact = ["question", "labels", "considerations"] as const;
const lateOfSlot = ["text"] as const;

type Item = Record<string, unknown>;

/** The items with late parts, in one order for writing and reading, with the names of those parts. */
function* itemsOf(data: LawData): Generator<readonly [Item, readonly string[]]> {
  for (const { versions } of data.norms) for (const version of versions) yield [version as unknown as Item, late];
  for (const fact of data.catalogue.facts) yield [fact as unknown as Item, lateOfFact];
  for (const slot of data.slots) yield [slot as unknown as Item, lateOfSlot];
}

/** A law in two texts: what every question needs, and what single items say, read when it is asked for. */
export interface LawTexts {
  readonly first: string;
  readonly late: string;
}

/** A law's data as two texts of JSON, for `lateLaw`; `written` may put the JSON in other signs, say in ASCII. */
export function lawTexts(data: LawData, written: (json: string) => string = (json) => json): LawTexts {
  const texts: string[] = [];
  // for each item the length of its late text, and a bit for each part that it has
  const places: number[] = [];
  const names = new Map<unknown, readonly string[]>();
  for (const [item, parts] of itemsOf(data)) {
    const has = parts.filter((name) => item[name] !== undefined);
    const text = written(JSON.stringify(has.map((name) => item[name])));
    texts.push(text);
    places.push(
      text.length,
      has.reduce((bits, name) => bits | (1 << parts.indexOf(name)), 0),
    );
    names.set(item, parts);
  }
  const first = JSON.stringify({ places, data }, (_name, value: unknown) =>
    names.has(value)
      ? Object.fromEntries(Object.entries(value as Item).filter(([part]) => names.get(value)?.includes(part) !== true))
      : value,
  );
  return { first: written(first), late: texts.join("") };
}

/** The data of a law from `lawTexts`: an item's late parts are read by `textAt` and parsed when one of them is first asked for. */
export function lateLaw(first: string, textAt: (from: number, to: number) => string): LawData {
  const { places, data } = JSON.parse(first) as { places: number[]; data: LawData };
  const at = new Map<object, number>();
  const known = new Map<object, Item>();
  const ends: number[] = [];
  const partsOf = (item: object, names: readonly string[]): Item => {
    let parts = known.get(item);
    if (parts === undefined) {
      const place = at.get(item) ?? 0;
      const values = JSON.parse(textAt(ends[place - 1] ?? 0, ends[place] ?? 0)) as unknown[];
      const bits = places[2 * place + 1] ?? 0;
      parts = {};
      let next = 0;
      for (const [bit, name] of names.entries()) if (bits & (1 << bit)) parts[name] = values[next++];
      known.set(item, parts);
    }
    return parts;
  };
  const readers = new Map(
    [late, lateOfFact, lateOfSlot].map((names): [readonly string[], readonly PropertyDescriptor[]] => [
      names,
      names.map((name): PropertyDescriptor & ThisType<object> => ({
        enumerable: true,
        get() {
          return partsOf(this, names)[name];
        },
      })),
    ]),
  );
  let end = 0;
  for (const [item, names] of itemsOf(data)) {
    const place = ends.length;
    at.set(item, place);
    end += places[2 * place] ?? 0;
    ends.push(end);
    const bits = places[2 * place + 1] ?? 0;
    for (const [bit, reader] of readers.get(names)?.entries() ?? [])
      if (bits & (1 << bit)) Object.defineProperty(item, names[bit] ?? "", reader);
  }
  return data;
}
