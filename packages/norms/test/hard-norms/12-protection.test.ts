import { describe } from "vitest";
import { all, any, fact, is, section, slot, subject } from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("ia", "utlendl.", 1);

// ---- 43 ----
const danger = subject("danger", {
  persecution: fact.assessment(judged("Well-founded fear of persecution?", "udi")),
  torture: fact.assessment(judged("Real risk of torture or death?", "udi")),
  excluded: fact.boolean(says("Excluded under § 31?")),
  security: fact.assessment(judged("A danger to the nation's security?", "udi")),
  judgment: fact.boolean(says("Final judgment of a particularly serious crime?")),
  society: fact.assessment(judged("A danger to society for it?", "udi")),
  ground: fact.choice(["66-c", "66-f", "67-e", "68-d", "122"], says("Expelled on which ground?")),
  interests: fact.assessment(judged("Do fundamental national interests require it?", "udi")),
});
const isProtected = slot.boolean("protected", says("protected against return"));
const decide = slot.boolean("expel/decide", says("expulsion may be decided"));
const carryOut = slot.boolean("expel/carry-out", says("expulsion may be carried out"));
const section73 = section({ instrument: act, number: "73", key: "ia/73" }, (s) => {
  const first = s.bar("1", { ...says("not to persecution"), slot: isProtected, when: danger.persecution });
  const second = s.bar("2", { ...says("not to death or torture"), slot: isProtected, when: danger.torture });
  const exceptions = [
    s.exception("1/a", { ...says("excluded under § 31"), when: danger.excluded, lifts: ["ia/73/1", "ia/73/2"] }),
    s.exception("1/b/security", {
      ...says("danger to the nation"),
      when: danger.security,
      lifts: ["ia/73/1", "ia/73/2"],
    }),
    s.exception("1/b/crime", {
      ...says("a particularly serious crime, and for it a danger to society"),
      when: all(danger.judgment, danger.society),
      lifts: ["ia/73/1", "ia/73/2"],
    }),
  ];
  s.lock("2/2", { ...says("the second paragraph stands even then"), locks: [second], liftedOnlyBy: [] });
  s.lock("1/only", { ...says("nothing else lifts the first paragraph"), locks: [first], liftedOnlyBy: exceptions });
  const power = s.power("decide", { ...says("may be expelled"), cite: "utlendl. § 66", slot: decide });
  s.power("carry-out", { ...says("may be sent out"), cite: "utlendl. § 90", slot: carryOut });
  const stops = s.bar("4/1", { ...says("holds for all decisions"), when: isProtected, lifts: [power] });
  s.exception("4/2", {
    ...says("but not for fundamental national interests"),
    when: any(is(danger.ground, "66-f", "67-e", "68-d"), all(is(danger.ground, "122"), danger.interests)),
    lifts: [stops],
  });
  s.bar("4/4", {
    ...says("not carried out while the protection lasts"),
    when: isProtected,
    lifts: ["ia/73/carry-out"],
  });
});
const returnLaw = smallLaw({ facts: [danger], sections: [section73], slots: [isProtected, decide, carryOut] });
describe("43 three levels of exceptions, a lock, and two acts", () => {
  const safe = {
    "danger.persecution": false,
    "danger.torture": false,
    "danger.excluded": false,
    "danger.security": false,
    "danger.judgment": false,
    "danger.society": false,
    "danger.ground": "66-c",
    "danger.interests": false,
  };
  cases("protected", returnLaw, isProtected, [
    ["persecution", { ...safe, "danger.persecution": true }, { outcome: "met", norms: ["ia/73/1"] }],
    ["persecution, but excluded", { ...safe, "danger.persecution": true, "danger.excluded": true }, "not-met"],
    ["the judgment alone does not remove it", { ...safe, "danger.persecution": true, "danger.judgment": true }, "met"],
    [
      "judgment, danger not judged",
      { ...safe, "danger.persecution": true, "danger.judgment": true, "danger.society": null },
      { outcome: "undetermined", missing: ["danger.society"] },
    ],
    [
      "torture: absolute, whatever is said of her",
      { ...safe, "danger.torture": true, "danger.excluded": true, "danger.security": true },
      "met",
    ],
    ["torture: nothing else need be known", { "danger.torture": true }, "met"],
    [
      "nothing known: the locked paragraph is asked too",
      { ...safe, "danger.persecution": null, "danger.torture": null },
      { outcome: "undetermined", missing: ["danger.persecution", "danger.torture"] },
    ],
  ]);
  const tortured = { ...safe, "danger.torture": true };
  cases("decide", returnLaw, decide, [
    ["protected", tortured, { outcome: "not-met", norms: ["ia/73/2"] }],
    ["protected, fundamental interests", { ...tortured, "danger.ground": "66-f" }, "met"],
    ["§ 122 without such interests", { ...tortured, "danger.ground": "122" }, "not-met"],
    ["§ 122 with them", { ...tortured, "danger.ground": "122", "danger.interests": true }, "met"],
  ]);
  cases("carry out", returnLaw, carryOut, [
    ["decided, but it waits", { ...tortured, "danger.ground": "66-f" }, "not-met"],
    ["no protection", safe, "met"],
  ]);
});
