import { describe } from "vitest";
import {
  all,
  any,
  choice,
  fact,
  is,
  lte,
  not,
  overlay,
  parameter,
  plusDays,
  section,
  slot,
  subject,
} from "../../src/index.ts";
import { cases, instrumentOf, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("ia", "utlendl.", 1);

// ---- 42 ----
const rejection = subject("rejection", {
  entered: fact.date(says("Entered when?")),
  decided: fact.date(says("Decided when?")),
  started: fact.date({ ...says("Proceedings opened when?"), optional: true }),
  ground: fact.choice(["a", "b", "c", "g", "h", "l"], says("On which letter of § 17?")),
  protection: fact.boolean(says("Seeks protection?")),
  border: fact.boolean(says("In border control?")),
});
const bodies = ["police-officer", "chief-of-police", "directorate"] as const;
const competent = slot.choice("rejection/decided-by", bodies, { ...says("who decides the rejection"), combine: "one" });
const sevenDays = parameter.number("seven-days", "days", says("seven days"), [{ value: 7, cite: "utlendl. § 18" }]);
const inTime = lte(rejection.decided, plusDays(rejection.entered, sevenDays));
const openedInTime = lte(rejection.started, plusDays(rejection.entered, sevenDays));
const section18 = (text: "as-worded" | "as-read") =>
  section({ instrument: act, number: "18", key: "ia/18", overlay: text }, (s) => {
    const chief = s.competence("1/1", {
      ...says("the chief of police within seven days"),
      slot: competent,
      when: any(inTime, openedInTime),
      value: choice("chief-of-police", bodies),
    });
    const officer = s.competence("1/3", {
      ...says("an officer in border control, letters a to c"),
      slot: competent,
      when: all(rejection.border, is(rejection.ground, "a", "b", "c"), any(inTime, openedInTime)),
      value: choice("police-officer", bodies),
      lifts: [chief],
    });
    const directorate = (label: string, when: typeof inTime) =>
      s.competence(label, {
        ...says("the Directorate"),
        slot: competent,
        when,
        value: choice("directorate", bodies),
        ...(text === "as-read" ? { lifts: [chief, officer] } : {}),
      });
    directorate("2/a", rejection.protection);
    directorate("2/b", text === "as-read" ? all(not(inTime), not(openedInTime)) : not(inTime));
    directorate("2/c", is(rejection.ground, "h", "l"));
  });
const rejectionLaw = smallLaw({
  facts: [rejection],
  overlays: [
    overlay({ id: "as-worded", name: says("as worded"), from: "2010-01-01" }),
    overlay({ id: "as-read", name: says("as read"), from: "2010-01-01" }),
  ],
  sections: [section18("as-worded"), section18("as-read")],
  slots: [competent],
  parameters: [sevenDays],
});
describe("42 who decides: gaps and overlaps show", () => {
  const entered = {
    "rejection.entered": "2012-06-01",
    "rejection.decided": "2012-06-08",
    "rejection.started": "none",
    "rejection.ground": "g",
    "rejection.protection": false,
    "rejection.border": false,
  };
  const [worded, read] = [{ overlays: ["as-worded"] }, { overlays: ["as-read"] }];
  cases("§ 18", rejectionLaw, competent, [
    ["day seven", entered, { outcome: "value", value: "chief-of-police" }, read],
    ["day eight", { ...entered, "rejection.decided": "2012-06-09" }, { outcome: "value", value: "directorate" }, read],
    [
      "opened in time, decided late, as read",
      { ...entered, "rejection.started": "2012-06-05", "rejection.decided": "2012-06-20" },
      { outcome: "value", value: "chief-of-police" },
      read,
    ],
    [
      "opened in time, decided late, as worded: both",
      { ...entered, "rejection.started": "2012-06-05", "rejection.decided": "2012-06-20" },
      { outcome: "conflict", norms: ["ia/18/1/1", "ia/18/2/b"] },
      worded,
    ],
    ["letter h in time, as worded: both", { ...entered, "rejection.ground": "h" }, "conflict", worded],
    [
      "letter h in time, as read",
      { ...entered, "rejection.ground": "h" },
      { outcome: "value", value: "directorate" },
      read,
    ],
    [
      "at the border, letter b",
      { ...entered, "rejection.border": true, "rejection.ground": "b" },
      { outcome: "value", value: "police-officer" },
      read,
    ],
    [
      "at the border, letter d is not held: nobody's rule of officers",
      { ...entered, "rejection.border": true },
      { outcome: "value", value: "chief-of-police" },
      read,
    ],
    [
      "protection not known",
      { ...entered, "rejection.protection": null },
      { outcome: "undetermined", missing: ["rejection.protection"] },
      read,
    ],
  ]);
});
