import { programOf } from "@soning/law";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claims } from "../../src/database/database.ts";
import { withClaims } from "../../src/database/database.ts";
import { requireLeaderFor, type StoredAnswer, specialOf } from "../../src/decisions/answer-rules.ts";
import type { Outcome } from "../../src/decisions/competence.ts";
import { requireCompetence } from "../../src/decisions/competence.ts";
import { hasRealServer } from "../support/database.ts";
import { caseUnit, inPrison } from "../support/matter.ts";
import { kari, leif, type TestUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)(
  "who may decide, by the law (needs PostgreSQL on 127.0.0.1:5432)",
  { timeout: 60_000 },
  () => {
    let unit: TestUnit;
    const people = { short: "", long: "" };
    const members = {
      kari,
      leif,
      per: { actor: "per", staff: "per", role: "probation", unit: "elvestad-probation" },
      randi: { actor: "randi", staff: "randi", role: "region", unit: "region-fjord" },
      dagny: { actor: "dagny", staff: "dagny", role: "directorate", unit: "kdi" },
    } as const satisfies Record<string, Claims>;
    beforeAll(async () => {
      unit = await caseUnit();
      people.short = (await inPrison(unit, 700, { antallDager: 200 })).id;
      people.long = (await inPrison(unit, 701, { antallAar: 12 })).id;
      for (const id of Object.values(people))
        for (const other of ["elvestad-probation", "region-fjord", "kdi"])
          await unit.database.db
            .insertInto("access_grant")
            .values({ person: id, unit: other, purpose: "matter", from: "2020-01-01", until: null, because: "test" })
            .execute();
    }, 60_000);
    afterAll(() => unit?.stop());

    test.each<[keyof typeof members, keyof typeof people, string, Outcome, string]>([
      // a caseworker's posting has no power to sign; a leader of the unit has
      ["kari", "short", "leave.ordinary", "grant", "not-competent"],
      ["leif", "short", "leave.ordinary", "grant", "competent"],
      // over ten years the region grants, and the local level may refuse (strgjfl. § 6 (2), fsk. § 2-1)
      ["leif", "long", "leave.ordinary", "grant", "not-competent reg/2-1"],
      ["leif", "long", "release.probation", "grant", "not-competent act/6/2"],
      ["randi", "long", "leave.ordinary", "grant", "competent"],
      ["leif", "long", "leave.ordinary", "refuse", "competent"],
      ["randi", "short", "release.probation", "grant", "not-competent act/6/1"],
      ["dagny", "long", "release.probation", "grant", "not-competent act/6/2"],
      // the whole sentence is for the probation office, the final part for the prison
      ["leif", "short", "em.whole-sentence", "grant", "not-competent act/6/em/whole-unit"],
      ["per", "short", "em.whole-sentence", "grant", "competent"],
      ["per", "short", "em.final-part", "grant", "not-competent act/6/em/final-unit"],
      ["leif", "short", "em.final-part", "grant", "competent"],
      ["leif", "long", "em.final-part", "refuse", "competent"],
      ["leif", "short", "em.return-to-prison", "recall", "competent"],
      // no norm says who refuses to return somebody
      ["leif", "short", "em.return-to-prison", "refuse", "not-competent"],
    ])("%s, %s sentence, %s: %s is %s", async (who, whose, matter, outcome, expected) => {
      const claims = members[who];
      const found = await withClaims(unit.database.db, claims, (trx) =>
        requireCompetence(trx, claims, {
          person: people[whose],
          matter,
          outcome,
          at: "2026-06-15T10:00",
          state: "in-force",
        }),
      ).then(
        ({ norms }) => (norms.length > 0 ? "competent" : "competent without a norm"),
        ({ code, norm }: { code: string; norm?: string }) => (norm === undefined ? code : `${code} ${norm}`),
      );
      expect(found.slice(0, expected.length)).toBe(expected);
    });
  },
);

describe("what a decision must say of its answer", () => {
  const answer = (outcome: StoredAnswer["outcome"], more: Partial<StoredAnswer> = {}): StoredAnswer => ({
    outcome,
    missing: [],
    norms: [],
    ...more,
  });
  const says = (outcome: Outcome, more: object = {}) => ({
    outcome,
    contrary: null,
    chosenReading: null,
    notObtained: [],
    ...more,
  });

  const aDuty =
    [...programOf("in-force").norms].find(([, { versions }]) => versions.every(({ kind }) => kind === "duty"))?.[0] ??
    "";

  test("to refuse what may be granted is discretion; to refuse what is owed goes against the answer", () => {
    expect(
      specialOf(answer("met", { norms: [{ id: "act/16a/1", status: "met" }] }), says("refuse"), "in-force"),
    ).toEqual([]);
    const duty = answer("met", { norms: [{ id: aDuty, status: "met" }] });
    expect(() => specialOf(duty, says("refuse"), "in-force")).toThrow(expect.objectContaining({ code: "bad-request" }));
    expect(specialOf(duty, says("refuse", { contrary: "why" }), "in-force")).toEqual(["contrary"]);
  });

  test("a conflict needs the chosen reading, and a leader", () => {
    expect(() => specialOf(answer("conflict"), says("grant"), "in-force")).toThrow(
      expect.objectContaining({ code: "bad-request" }),
    );
    const special = specialOf(answer("conflict"), says("grant", { chosenReading: "the later norm" }), "in-force");
    expect(special).toEqual(["conflict"]);
    expect(() => requireLeaderFor(special, kari)).toThrow(expect.objectContaining({ code: "not-competent" }));
    expect(() => requireLeaderFor(special, leif)).not.toThrow();
  });

  test("an answer that is open though no fact is missing is a reading to choose", () => {
    expect(() => specialOf(answer("undetermined"), says("grant"), "in-force")).toThrow(
      expect.objectContaining({ code: "bad-request" }),
    );
    expect(specialOf(answer("undetermined"), says("grant", { chosenReading: "x" }), "in-force")).toEqual([
      "undetermined",
      "conflict",
    ]);
  });

  test.each<[StoredAnswer["outcome"], Outcome, string[]]>([
    ["met", "grant", []],
    ["not-met", "refuse", []],
    ["not-met", "other", []],
  ])("%s and %s asks for nothing more", (outcome, decided, special) => {
    expect(specialOf(answer(outcome), says(decided), "in-force")).toEqual(special);
  });
});
