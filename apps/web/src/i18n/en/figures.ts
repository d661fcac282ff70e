import type { Messages } from "../nb/index.ts";

export const figures: Messages["figures"] = {
  title: "Figures",
  lead: "How many people it concerns, over all units. The figures do not say who or where they are.",
  hidden: (least) => `Figures below ${least} are not shown`,
  hiddenMore:
    "A small figure may show who somebody is. Where it could be worked out from the others, the smallest of those is held back too. That is why there are no totals here.",
  heldBack: "not shown",
  of: {
    caseload: "Opportunities",
    servings: "Serving",
    matters: "Matters",
    decisions: "Decisions",
    complaints: "Complaints",
  },
  more: {
    caseload: "People by what they may get, and how near it they are. One person may be counted in several places.",
    servings: "People by how they serve their sentence now.",
    matters: "People by what a matter was opened about, and how far it has come.",
    decisions: "People by what signed decisions say.",
    complaints: "People by what they complained about, and how it went.",
  },
  choose: "What is counted",
  what: "Concerns",
  how: "State",
  persons: "People",
  none: "Nobody has been counted here yet.",
};
