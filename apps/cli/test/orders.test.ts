import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { examples, root, soning, soningJson, tooWide, workFolder } from "./support.ts";

type Json = Readonly<Record<string, unknown>>;
const { file, remove } = workFolder();
afterAll(remove);

const own = readdirSync(join(examples, "orders"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => join(examples, "orders", name));
const official = ["1.0", "1.1"].map((version) =>
  join(
    root,
    "../shared/esas/kontrakter/dom/fullbyrdelsesordre",
    version,
    "eksempelfiler/fullbyrdelsesordre-eksempel-1.json",
  ),
);
const held = official.filter((path) => existsSync(path));

/** From the court's order to every answer, as a caseworker would go. */
async function followed(order: string): Promise<void> {
  const imported = await soningJson("import", order, "--on", "2026-11-27", "--lang", "en");
  expect(Object.keys(imported)).toEqual(["on", "law", "facts", "notCarriedOver", "warnings"]);
  for (const left of imported["notCarriedOver"] as readonly Json[])
    expect(left).toEqual({ path: expect.any(String), why: expect.stringMatching(/\S/) });
  for (const warning of imported["warnings"] as readonly Json[])
    expect(warning).toMatchObject({
      code: expect.any(String),
      path: expect.any(String),
      message: expect.stringMatching(/\S/),
    });

  const path = file("case.json", imported);
  const clock = await soningJson("clock", path, "--start", "2027-01-04");
  expect((clock["dates"] as readonly Json[]).length).toBeGreaterThan(20);
  expect(
    (await soningJson("clock", order, "--on", "2026-11-27", "--start", "2027-01-04"))["dates"] as readonly Json[],
  ).toEqual(clock["dates"]);

  const assessed = await soningJson("assess", path);
  expect((assessed["matters"] as unknown[]).length).toBeGreaterThan(15);
  // nothing that an official weighs, and nothing of a person's life, is in an order: no power of leave or monitoring is there yet
  for (const { matter, outcome } of assessed["matters"] as readonly Json[])
    if (matter === "em.whole-sentence") expect(outcome).not.toBe("met");

  expect((await soningJson("steps", path))["steps"]).toEqual(expect.any(Array));
  const caseload = await soningJson("caseload", path, "--on", "2026-11-27");
  expect((caseload["people"] as unknown[]).length).toBe(1);
  expect(caseload["faults"]).toEqual([]);

  const text = await soning(["import", order, "--on", "2026-11-27"]);
  expect(text.code).toBe(0);
  expect(tooWide(text.out)).toEqual([]);
}

describe("our example orders, from import to caseload", () => {
  test.each(own.map((path) => path.slice(examples.length + 1)))("%s", async (name) => followed(join(examples, name)));
});

describe("the official examples of ESAS", () => {
  test.skipIf(held.length > 0)("are not beside the project (../shared/esas): skipped", () => undefined);
  test.each(held)("%s", async (path) => followed(path));
  test.skipIf(held.length === 0)(
    "are read as the newest version that they fit, or as the one that is given",
    async () => {
      const head = async (path: string, ...options: readonly string[]): Promise<string | undefined> =>
        (await soning(["import", path, "--on", "2026-11-27", ...options])).out.split("\n")[0];
      const [oldest = "", older = ""] = held;
      expect(await head(oldest)).toBe("Fullbyrdelsesordre 1.0, per 2026-11-27");
      expect(await head(older)).toBe("Fullbyrdelsesordre 1.2, per 2026-11-27");
      expect(await head(older, "--schema-version", "1.1")).toBe("Fullbyrdelsesordre 1.1, per 2026-11-27");
    },
  );
});

describe("orders of one person", () => {
  const [first, second] = ["two-sentences-1.json", "two-sentences-2.json"].map((name) =>
    join(examples, "orders", name),
  );

  test("are made into one case", async () => {
    const clock = await soning(["clock", first ?? "", second ?? "", "--start", "2027-01-04"]);
    expect({ code: clock.code, err: clock.err }).toEqual({ code: 0, err: "" });
  });

  test("a corrected order stands for the one that it corrects", async () => {
    const [before, after] = ["corrected-1-first.json", "corrected-2-shorter.json"].map((name) =>
      join(examples, "orders", name),
    );
    const end = async (...orders: readonly string[]): Promise<unknown> =>
      ((await soningJson("clock", ...orders, "--start", "2027-01-04"))["dates"] as readonly Json[]).find(
        ({ id }) => id === "end",
      )?.["date"];
    expect(await end(before ?? "", after ?? "")).toBe(await end(after ?? ""));
  });
});

test("preventive detention as free text never reads as nothing to serve", async () => {
  const imported = await soningJson("import", join(examples, "orders", "preventive-detention-as-text.json"));
  expect(JSON.stringify(imported["warnings"])).toMatch(/forvaring/i);
});

describe("caseload", () => {
  const folder = join(examples, "orders");

  test("a folder: one line for each person, orders of one person together", async () => {
    const { people } = await soningJson("caseload", folder, "--on", "2026-11-27");
    expect((people as readonly Json[]).length).toBe(own.length - 2);
  });

  test("cases as JSONL with ids, statuses and what is lacking", async () => {
    const path = file(
      "people.jsonl",
      readdirSync(join(examples, "cases"))
        .map((name) => JSON.stringify({ id: name, ...caseOf(name) }))
        .join("\n"),
    );
    const { people, until } = await soningJson("caseload", path, "--on", "2026-06-15", "--lang", "en");
    expect(until).toBe("2026-09-13");
    const adult = (people as readonly Json[]).find(({ id }) => id === "adult-final-part.json");
    const matters = adult?.["matters"] as readonly Json[];
    expect(matters.find(({ matter }) => matter === "em.final-part")).toMatchObject({
      status: "now",
      from: "2026-06-15",
    });
    for (const { status, lacks } of matters)
      if (status === "almost")
        expect(lacks).toMatchObject({
          norm: expect.any(String),
          cite: expect.any(String),
          text: expect.stringMatching(/\S/),
        });
  });

  test("CSV has a head, and a cell cannot be a formula", async () => {
    const path = file("formula.jsonl", JSON.stringify({ id: '=HYPERLINK("x")', ...caseOf("adult-final-part.json") }));
    const { out } = await soning(["caseload", path, "--on", "2026-06-15", "--csv"]);
    const [head, ...lines] = out.trimEnd().split("\n");
    expect(head).toBe("id,law,matter,status,from,cite,lacks,missing");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^"'=HYPERLINK\(""x""\)"/);
  });

  test("what is wrong is told and the rest is answered", async () => {
    const path = file(
      "mixed.jsonl",
      [
        JSON.stringify({ id: "good", ...caseOf("leave.json") }),
        "{ broken",
        JSON.stringify({ facts: { zzzzzzzz: 1 } }),
      ].join("\n"),
    );
    const { code, out, err } = await soning(["caseload", path, "--on", "2026-06-15", "--lang", "en"]);
    expect(code).toBe(2);
    expect(out).toContain("1 person, 2026-06-15 to 2026-09-13");
    expect(err.trimEnd().split("\n")).toHaveLength(2);
    expect(err).toContain(`${path}:2`);
    expect(err).toContain(`${path}:3: facts.zzzzzzzz`);
  });

  test("a list of cases in one file", async () => {
    const path = file("list.json", [caseOf("leave.json"), caseOf("adult-final-part.json")]);
    expect((await soningJson("caseload", path, "--on", "2026-06-15"))["people"]).toHaveLength(2);
  });

  test("a progress bar is drawn on a terminal only when it takes long", async () => {
    const { err } = await soning(["caseload", file("one.jsonl", JSON.stringify(caseOf("leave.json")))], {
      errorTerminal: false,
    });
    expect(err).toBe("");
  });
});

function caseOf(name: string): Json {
  return JSON.parse(readFileSync(join(examples, "cases", name), "utf8")) as Json;
}
