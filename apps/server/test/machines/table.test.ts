import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../../src/http/problem.ts";
import { drawMachines } from "../../src/machines/draw.ts";
import { type Cause, type MachineName, START } from "../../src/machines/machine.ts";
import { allowed } from "../../src/machines/move.ts";
import { replay } from "../../src/machines/rebuild.ts";
import { machines, stepsFrom, transitions } from "../../src/machines/table.ts";

const names = Object.keys(machines) as MachineName[];
const events = [...new Set(transitions.map(({ event }) => event))];
const causes = [...new Set(transitions.flatMap(({ by }) => by))];
const states = (machine: MachineName): ReadonlySet<string> =>
  new Set(transitions.filter((one) => one.machine === machine).flatMap(({ from, to }) => [from, to]));

describe("the table of state machines", () => {
  test.each(names)("%s: every state but the end can be reached and left", (machine) => {
    const seen = new Set([machines[machine].initial ?? START]);
    for (const state of seen) for (const { to } of stepsFrom(machine, state)) seen.add(to);
    expect([...states(machine)].filter((state) => !seen.has(state))).toEqual([]);
  });

  test("what ends stays ended", () => {
    const ends: Readonly<Record<MachineName, readonly string[]>> = {
      order: ["superseded", "withdrawn"],
      serving: ["ended"],
      matter: ["void"],
      decision: ["dropped", "reversed"],
      complaint: ["closed", "rejected"],
      consent: [],
      task: ["done", "moot", "waived"],
    };
    for (const machine of names)
      expect([...states(machine)].filter((state) => stepsFrom(machine, state).length === 0).sort()).toEqual(
        ends[machine],
      );
  });

  test.each([
    ["matter", "to-sign", "void", "caseworker", "not-allowed"],
    ["matter", "decided", "void", "leader", "wrong-state"],
    ["matter", "preparing", "hold", "caseworker", "bad-request"],
    ["task", "open", "done", "clock", "not-allowed"],
    ["decision", "signed", "expire", "clock", "wrong-state"],
    ["decision", "notified", "expire", "caseworker", "not-allowed"],
    ["serving", "serving:low", "request-court", "region", "wrong-state"],
    ["serving", "away:em", "overdue", "em-officer", "not-allowed"],
    ["order", "to-check", "accept", "integrator", "not-allowed"],
    ["serving", "serving:low", "full-term", "convicted", "not-allowed"],
  ] as const)("%s %s: %s by %s is refused: %s", (machine, state, event, role, code) => {
    expect(() => allowed(machine, state, role, { event })).toThrow(expect.objectContaining({ code }));
  });

  test("a refusal says the state and what is possible", () => {
    expect(() => allowed("matter", "on-hold", "caseworker", { event: "propose" })).toThrow(
      "matter is on-hold: propose is not possible; possible: resume, withdraw, lapse, no-candidate, void",
    );
  });

  test("who leaves comes back to the same form", () => {
    expect(allowed("serving", "away:em", "em-officer", { event: "back", payload: { at: "2026-06-15T10:00" } })).toBe(
      "serving:em",
    );
    expect(() =>
      allowed("serving", "away:em", "caseworker", { event: "back", payload: { at: "x" }, to: "serving:low" }),
    ).toThrow(expect.objectContaining({ code: "wrong-state" }));
  });

  test("random walks stay on the table", () => {
    const step = fc.record({
      event: fc.constantFrom(...events),
      role: fc.constantFrom<Cause>(...causes),
      pick: fc.nat(20),
      bare: fc.boolean(),
    });
    let moved = 0;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(step, { minLength: 30, maxLength: 120 }), (machine, walk) => {
        const known = states(machine);
        const way: { kind: string; state: string }[] = [];
        let state = machines[machine].initial ?? START;
        for (const { event, role, pick, bare } of walk) {
          const here = stepsFrom(machine, state);
          // half of the steps are meant to be possible
          const meant = pick % 2 === 0 && here.length > 0 ? here[pick % here.length] : undefined;
          const name = meant?.event ?? event;
          const by = meant?.by[pick % meant.by.length] ?? role;
          const needs = here.find((one) => one.event === name)?.guard?.needs ?? [];
          const payload = bare ? {} : Object.fromEntries(needs.map((need) => [need, "told"]));
          try {
            state = allowed(machine, state, by, {
              event: name,
              payload,
              ...(meant === undefined ? {} : { to: meant.to }),
            });
            way.push({ kind: name, state });
            moved += 1;
          } catch (error) {
            if (!(error instanceof Problem)) throw error;
          }
          if (!known.has(state)) return false;
        }
        return replay(machine, way) === state;
      }),
      { numRuns: 300, endOnFailure: true },
    );
    expect(moved).toBeGreaterThan(1000);
  });

  test("the page is drawn from the table of today", async () => {
    const page = await readFile(join(import.meta.dirname, "../../../../docs/state-machines.md"), "utf8");
    expect(page).toBe(drawMachines());
  });
});
