import {
  barReferences,
  lawReference,
  offenceOf,
  oldReferences,
  structured,
  unreadableReferences,
} from "../offences.ts";
import { inventedVictim } from "../people.ts";
import { type Scenario, scenario } from "./scenario.ts";

function underLaw(
  name: string,
  about: string,
  law: readonly string[],
  expected: Parameters<typeof scenario>[3] = {},
): Scenario {
  return scenario(
    name,
    about,
    (random) => [
      [
        "@offences",
        [
          offenceOf(
            random,
            law.map((text) => lawReference(text)),
          ),
        ],
      ],
    ],
    expected,
  );
}

const section = (text: string): string => text.replace(/[^0-9]+/g, "-").replace(/^-|-$/g, "");

export const offenceScenarios: readonly Scenario[] = [
  ...barReferences.map((text, index) => underLaw(`offence-${index + 1}-section-${section(text)}`, text, [text])),
  ...oldReferences.map((text, index) => underLaw(`offence-of-1902-${index + 1}`, text, [text])),
  ...unreadableReferences.map((text, index) =>
    underLaw(`offence-unreadable-${index + 1}`, text, [text], { warnings: ["law-not-read"] }),
  ),
  underLaw("offence-across-2015", "two laws combined across 1 October 2015", [
    "Straffeloven (1902) § 219 første ledd",
    "Straffeloven § 282 første ledd",
  ]),
  underLaw("offence-road-traffic", "the Road Traffic Act", ["Vegtrafikkloven § 31 første ledd, jf. § 22 første ledd"]),
  underLaw("offence-immigration", "the Immigration Act", ["utlendingsloven § 108 tredje ledd bokstav e"]),
  underLaw("offence-no-such-section", "a section that does not exist", ["Straffeloven § 999"], {
    warnings: ["law-section-unknown"],
  }),
  underLaw("offence-with-cf", "participation and attempt behind jf.", ["strl. § 275, jf. § 16, jf. § 15"]),
  scenario("offence-structured", "a reference in the contract's structure", (random) => [
    ["@offences", [offenceOf(random, [structured("Straffeloven", "282", "1")])]],
  ]),
  scenario(
    "offence-references-differ",
    "text and structure differ",
    (random) => [
      [
        "@offences",
        [offenceOf(random, [{ ...structured("Straffeloven", "282", "1"), lovbudStreng: "Straffeloven § 283" }])],
      ],
    ],
    { warnings: ["law-references-differ"] },
  ),
  scenario("offences-twenty", "twenty offences", (random) => [
    ["@offences", Array.from({ length: 20 }, () => offenceOf(random, [lawReference("Straffeloven § 321", 24)]))],
  ]),
  scenario("offences-none", "no offence", [["@offences", []]], {
    official: "invalid",
    ours: "refused",
    faults: ["wrong-count"],
  }),
  scenario(
    "offences-three-laws",
    "three laws in one offence",
    (random) => [
      [
        "@offences",
        [
          offenceOf(
            random,
            ["Straffeloven § 271", "Straffeloven § 272", "Straffeloven § 273"].map((text) => lawReference(text)),
          ),
        ],
      ],
    ],
    { official: "invalid", ours: "refused", faults: ["wrong-count"] },
  ),
  scenario("victims-five", "five victims", (random, on) => [
    ["@offences[0].fornaermede", Array.from({ length: 5 }, () => inventedVictim(random, on))],
  ]),
  scenario("victim-with-guardian", "a child as victim, with a guardian", (random, on) => [
    ["@offences[0].fornaermede", [inventedVictim(random, on, 9)]],
  ]),
  scenario("victims-none", "no victim", [["@offences[0].fornaermede", []]]),
  ...[6, 7, 12, 13, 24, 25].map((frame) =>
    scenario(`frame-${frame}-months`, `penalty frame of ${frame} months`, (random) => [
      ["@offences", [offenceOf(random, [lawReference("Straffeloven § 321", frame)])]],
    ]),
  ),
  scenario("frame-absent", "no penalty frame", (random) => [
    ["@offences", [offenceOf(random, [lawReference("Straffeloven § 321")])]],
  ]),
];
