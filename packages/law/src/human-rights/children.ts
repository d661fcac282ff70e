import { any, is, lt, not, parameter, section, some } from "@soning/norms";
import { children, childrensInterests } from "../facts/household.ts";
import { interference } from "../facts/rights.ts";
import { constitution } from "../instruments.ts";
import { age } from "../sentence-clock/slots.ts";
import { childConvention } from "./instruments.ts";
import { childConcerned } from "./slots.ts";

/** Everyone under this age is a child. */
export const childUnder = parameter.number(
  "rights.child-under",
  "years",
  { nb: "alder som skiller barn fra voksne", en: "age under which a person is a child" },
  [{ value: 18, cite: "BK art. 1" }],
);

/** The best interests of children (Constitution § 104; CRC art. 3). */
export const constitution104 = section(
  { instrument: constitution, number: "104", key: "grl/104", cite: () => "grl. § 104 (2), BK art. 3" },
  (s) => {
    s.definition("2/affected", {
      slot: childConcerned,
      value: any(
        lt(age, childUnder),
        some(children, (child) =>
          any(is(child.contact, "lives-part", "lives-full"), child.contactRight, child.affected),
        ),
      ),
      nb: "Et barn er berørt når domfelte selv er barn, og når et barn bor med domfelte, har samværsrett eller berøres på annen måte.",
      en: "A child is concerned when the convicted person is one, and when a child lives with the person, has a right of contact or is affected otherwise.",
      rows: ["consultation/c3-1/which-children-affected"],
    });
    s.consideration("2", {
      when: childConcerned,
      value: childrensInterests.bestInterestsFor,
      nb: "I saker som berører barn, er barnets beste et grunnleggende hensyn.",
      en: "In every case that affects a child its best interests are a basic consideration.",
      rows: ["consultation/c3-1/best-interests-of-child", "consultation/c7-7.2.1/limit-best-interests-of-child"],
    });
    s.consideration("2/both-burdens", {
      when: childConcerned,
      value: childrensInterests.bestInterestsFor,
      nb: "Barnets beste vurderes konkret: belastningen ved at domfelte soner hjemme og belastningen ved kontrollen, men også verdien av samvær.",
      en: "The child's best interests are assessed concretely: the burden of serving at home and of the control, but also the good of contact.",
      rows: ["consultation/c6-2-3/child-best-interest-both-burdens"],
    });
  },
);

/** What the Convention on the Rights of the Child adds. */
export const childrensConvention = section(
  { instrument: childConvention, number: "12, 16", key: "crc", cite: () => "BK art. 12 og 16" },
  (s) => {
    s.step("12", {
      cite: "BK art. 12",
      when: childConcerned,
      nb: "Barnet får si sin mening i saker som berører det, og meningen tillegges vekt etter alder og modenhet.",
      en: "A child may state its views in cases that concern it, and they are given weight in line with age and maturity.",
      rows: ["consultation/c3-1/child-right-to-be-heard"],
    });
    s.right("16", {
      cite: "BK art. 16",
      when: childConcerned,
      value: any(not(interference.legalBasis), interference.arbitrary),
      nb: "Barn har et særskilt vern mot vilkårlige og ulovlige inngrep i privatliv, familie, hjem og korrespondanse.",
      en: "Children have a special protection against arbitrary and unlawful interference with private life, family, home and correspondence.",
      rows: ["consultation/c3-1/child-protection-from-arbitrary-interference"],
    });
  },
);
