import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  defaultPolicies,
  editDistance,
  hoursRules,
  nearest,
  policies,
  policyOf,
  policySettings,
  settled,
  shareSettings,
  termSettings,
} from "../src/index.ts";
import { faultOf } from "./support.ts";

describe("the catalogue of policies", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))("%s is whole", (id, policy) => {
    expect(id).toMatch(/^[a-z]+([.-][a-z]+)+$/);
    const settings = policy.settings.map((setting) => setting.id);
    expect(settings.length).toBeGreaterThanOrEqual(2);
    expect(new Set(settings).size).toBe(settings.length);
    expect(settings).toContain(policy.default);
    const texts = [policy.question, policy.reason, ...policy.settings.map(({ text }) => text)];
    for (const { nb, en } of texts) {
      expect(nb.length).toBeGreaterThan(1);
      expect(en.length).toBeGreaterThan(1);
    }
    expect(policy.question.nb).toMatch(/\?$/);
    expect(policy.question.en).toMatch(/\?$/);
    expect(policy.source.length).toBeGreaterThan(3);
  });

  it("has each name once", () => {
    const ids = policies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has every row of outside-law § 22", ({ skip }) => {
    let text: string;
    try {
      text = readFileSync(new URL("../../../../shared/outside-law.md", import.meta.url), "utf8");
    } catch {
      skip("../shared/outside-law.md is not here");
      return;
    }
    const section = text.slice(text.indexOf("## 22."), text.indexOf("## 23."));
    const rows = section.split("\n").filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((line) =>
      [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, id]) => id as string),
    );
    expect(named.length).toBe(32);
    // `release.short-time`, `release.hour` and the like share a row; all are in the catalogue.
    const ids = policies.map(({ id }) => id);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has the three that the language of norms adds, and leaves what nobody may choose to be asked", () => {
    for (const id of ["age.leap-day", "age.over", "months.part", "as-if-today"]) expect(policyOf(id).id).toBe(id);
    const asked = policies.filter((policy) => policy.default === "ask").map(({ id }) => id);
    expect(asked).toEqual(["release.short-time", "ban.eea.start"]);
  });
});

describe("chosen settings", () => {
  it("fill up with the defaults", () => {
    expect(policySettings()).toEqual(defaultPolicies);
    expect(policySettings({ "clock.fraction-rounding": "down" })).toEqual({
      ...defaultPolicies,
      "clock.fraction-rounding": "down",
    });
    expect(defaultPolicies["clock.intake-day"]).toBe("counts-whole");
    expect(Object.keys(defaultPolicies)).toEqual(policies.map(({ id }) => id));
  });

  it("must be of a known policy: the nearest is offered", () => {
    const fault = faultOf(() => policySettings({ "clock.fraction-runding": "up" }));
    expect(fault.code).toBe("policy-unknown");
    expect(fault.value).toBe("clock.fraction-runding");
    expect(fault.message).toBe('there is no policy "clock.fraction-runding"; did you mean "clock.fraction-rounding"?');
    expect(fault.text.nb).toBe("det finnes ikke noe valg som heter «clock.fraction-runding»");
    expect(fault.remedy?.nb).toBe("mente du «clock.fraction-rounding»?");
  });

  it("must be a setting of it: the nearest is offered", () => {
    const fault = faultOf(() => policySettings({ "clock.fraction-rounding": "donw" }));
    expect(fault.code).toBe("policy-setting-unknown");
    expect(fault.value).toBe("donw");
    expect(fault.message).toBe(
      '"donw" is no setting of clock.fraction-rounding; the settings are up, down, nearest; did you mean "down"?',
    );
    expect(fault.text.nb).toBe("«donw» kan ikke velges for clock.fraction-rounding; valgene er up, down, nearest");
    expect(fault.remedy?.nb).toBe("mente du «down»?");
  });

  it("that are left to be asked are gaps", () => {
    expect(settled(defaultPolicies, "ban.eea.start")).toBeUndefined();
    expect(settled(defaultPolicies, "age.over")).toBe("from-birthday");
    expect(settled(policySettings({ "ban.eea.start": "departure" }), "ban.eea.start")).toBe("departure");
  });

  it("are handed to the reckoning", () => {
    expect(termSettings(defaultPolicies)).toEqual({
      monthToDate: "last-of-month",
      unitOrder: "months-then-days",
      intakeDay: "counts-whole",
      totalTerm: "sum-per-unit",
      monthsLessDays: "off-each-unit",
      remandPlacement: "off-every-date",
    });
    const chosen = (setting: string) =>
      termSettings(policySettings({ "clock.months-less-days": setting })).monthsLessDays;
    expect(chosen("ask")).toBe("off-each-unit");
    expect(chosen("back-from-the-end")).toBe("back-from-the-end");
    expect(shareSettings(defaultPolicies)).toEqual({
      base: "calendar-days",
      rounding: "up",
      monthToDate: "last-of-month",
    });
    expect(hoursRules(defaultPolicies, "extends")).toEqual({
      holidaysStop: true,
      end: "same-hour-next-working-day",
      repeatedHour: "second",
    });
    expect(hoursRules(defaultPolicies, "stands").holidaysStop).toBe(false);
  });
});

describe("the nearest name", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "ab", 1],
    ["ab", "abc", 1],
    ["abc", "bc", 1],
    ["kitten", "sitting", 3],
    ["saturday", "sunday", 3],
  ])("«%s» and «%s» are %i changes apart", (a, b, changes) => {
    expect(editDistance(a, b)).toBe(changes);
  });

  it("is the first of equals", () => {
    expect(nearest("b", ["a", "c", "b"])).toBe("b");
    expect(nearest("x", ["a", "b"])).toBe("a");
    expect(nearest("ac", ["zz", "ab", "ad"])).toBe("ab");
  });
});
