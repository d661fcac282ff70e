import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { examples, soning, soningJson, workFolder } from "./support.ts";

type Json = Readonly<Record<string, unknown>>;
const work = workFolder();
afterAll(work.remove);

const barred = JSON.parse(readFileSync(join(examples, "cases", "barred-offence.json"), "utf8")) as { facts: Json };
const [offence] = barred.facts["offences"] as readonly Json[];
const victim = { birthDate: "1990-12-12", relation: "acquaintance", sharedHome: "never" };

/** The example person, convicted of something else or with something else in the way. */
const waysOf = async (name: string, changed: Json): Promise<readonly unknown[]> => {
  const file = work.file(`${name}.json`, { ...barred, facts: { ...barred.facts, ...changed } });
  const { sets } = await soningJson("why-not", file, "--matter", "em.whole-sentence");
  return (sets as readonly Json[]).map(({ norms, cures }) => [norms, cures]);
};
const convictedOf = (provision: string, more: Json = {}): Json => ({
  offences: [{ ...offence, provision, victims: [victim], ...more }],
});
const earlier = { earlierConvictions: [{ provision: "strl § 271", judgmentDate: "2019-03-01" }] };

describe("why EM is barred", () => {
  test("the offence's own bar is named, with its paragraph, and that it is fixed", async () => {
    const file = join(examples, "cases", "barred-offence.json");
    const { out } = await soning(["why-not", file, "--matter", "em.whole-sentence", "--lang", "en"]);
    expect(out).toContain("§ 282 (abuse");
    expect(out).toContain("(fixed)");
    expect(out).not.toContain("Something bars EM");
    expect(await waysOf("same", {})).toEqual([[["reg/7-2/4/first/282"], ["fixed"]]]);
  });
  test("a victim of the person's home is fixed too", async () => {
    const victims = [{ ...victim, sharedHome: "formerly" }];
    expect(await waysOf("home", { ...convictedOf("strl § 271", { victims }), ...earlier })).toEqual([
      [["reg/7-2/4/second/271"], ["fixed"]],
    ]);
  });
  test("an earlier conviction that is found similar is an official's judgement", async () => {
    expect(
      await waysOf("similar", { ...convictedOf("strl § 271", { similarEarlierConviction: true }), ...earlier }),
    ).toEqual([[["reg/7-2/4/second/271"], ["assessment"]]]);
  });
  test("an assessment beside a conviction that bars as well changes nothing", async () => {
    const victims = [{ ...victim, sharedHome: "still" }];
    const both = { victims, similarEarlierConviction: true };
    expect(await waysOf("both", { ...convictedOf("strl § 271", both), ...earlier })).toEqual([
      [["reg/7-2/4/second/271"], ["fixed"]],
    ]);
  });
  test("two offences: both would have to go", async () => {
    const offences = [offence, { ...offence, provision: "strl § 291" }];
    expect(await waysOf("two", { offences })).toEqual([
      [
        ["reg/7-2/4/first/chapter-26", "reg/7-2/4/first/282"],
        ["fixed", "fixed"],
      ],
    ]);
  });
  const cohabitant = {
    birthDate: "1990-12-12",
    sharesHousehold: true,
    relation: "spouse-or-partner",
    consentedOn: "none",
    withdrawnOn: "none",
  };
  const harmless = convictedOf("strl § 321");
  test.each<readonly [string, Json, string]>([
    ["a home", { "home.fixed": false }, "person"],
    ["an occupation", { "occupation.kind": "none" }, "person"],
    ["a cohabitant's consent", { residents: [cohabitant] }, "person"],
    ["a new charge", { charges: [{ status: "charged" }], "suitability.specialGrounds": false }, "person"],
    ["risk of evasion", { "suitability.evasionFeared": true }, "assessment"],
    [
      "an expulsion that is final",
      { "residence.expulsionFinalFrom": "2026-01-01", "suitability.specialGrounds": false },
      "assessment",
    ],
    ["serving that has begun", { "serving.startedOn": "2026-06-01", "serving.form": "prison" }, "fixed"],
  ])("%s", async (name, changed, cure) => {
    const ways = await waysOf(name, { ...harmless, ...changed });
    expect(ways.map((way) => (way as readonly [unknown, readonly string[]])[1])).toEqual([[cure]]);
  });
});
