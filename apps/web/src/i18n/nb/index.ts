import { caseTexts } from "./case.ts";
import { caseload } from "./caseload.ts";
import { common } from "./common.ts";
import { complaints } from "./complaints.ts";
import { decision } from "./decision.ts";
import { exchange } from "./exchange.ts";
import { figures } from "./figures.ts";
import { flows } from "./flows.ts";
import { handling } from "./handling.ts";
import { machines } from "./machines.ts";
import { matters } from "./matters.ts";
import { pages } from "./pages.ts";
import { records } from "./records.ts";
import { shell } from "./shell.ts";
import { timeline } from "./timeline.ts";
import { use } from "./use.ts";

/** Every text in Bokmål. The other languages must have the same: the compiler sees to it. */
export const nb = {
  ...common,
  shell,
  timeline,
  caseload,
  case: caseTexts,
  complaints,
  decision,
  exchange,
  figures,
  flows,
  handling,
  machines,
  matters,
  pages,
  records,
  use,
};

/** The texts that a language must have. */
export type Messages = typeof nb;
