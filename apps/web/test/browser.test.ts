import { assessmentInBrowser } from "./browser/assessment.ts";
import { caseWorkInBrowser } from "./browser/case-work.ts";
import { caseloadWorkInBrowser } from "./browser/caseload-work.ts";
import { dayInBrowser } from "./browser/day.ts";
import { decisionInBrowser } from "./browser/decision.ts";
import { decisionWorkInBrowser } from "./browser/decision-work.ts";
import { editingInBrowser } from "./browser/editing.ts";
import { lawInBrowser } from "./browser/law.ts";
import { partyWorkInBrowser } from "./browser/party-work.ts";
import { spokenInBrowser } from "./browser/spoken.ts";
import { timelineInBrowser } from "./browser/timeline.ts";
import { unitWorkInBrowser } from "./browser/unit-work.ts";
import { inBrowser } from "./support/in-browser.ts";

inBrowser("in a browser", (here) => {
  dayInBrowser(here);
  editingInBrowser(here);
  timelineInBrowser(here);
  lawInBrowser(here);
  decisionInBrowser(here);
  assessmentInBrowser(here);
  // these open matters of their own: the ones above take the example as it is
  caseWorkInBrowser(here);
  decisionWorkInBrowser(here);
  caseloadWorkInBrowser(here);
  unitWorkInBrowser(here);
  partyWorkInBrowser(here);
  spokenInBrowser(here);
});
