import type { Migration } from "kysely/migration";
import { up as foundation } from "./0001-foundation.ts";
import { up as identity } from "./0002-identity.ts";
import { up as messages } from "./0003-messages.ts";
import { up as caseload } from "./0004-caseload.ts";
import { up as machines } from "./0005-machines.ts";
import { up as tasks } from "./0006-tasks.ts";
import { up as documents } from "./0007-documents.ts";
import { up as messagesOut } from "./0008-messages-out.ts";
import { up as jobs } from "./0009-jobs.ts";
import { up as household } from "./0010-household.ts";
import { up as verified } from "./0011-verified.ts";
import { up as fileRemoval } from "./0012-file-removal.ts";
import { up as ownCase } from "./0013-own-case.ts";
import { up as serviceDay } from "./0014-service-day.ts";
import { up as clock } from "./0015-clock.ts";
import { up as receiptsIn } from "./0016-receipts-in.ts";
import { up as least } from "./0017-least.ts";
import { up as sentAgain } from "./0018-sent-again.ts";
import { up as caseNumbers } from "./0019-case-numbers.ts";
import { up as ownWords } from "./0020-own-words.ts";
import { up as caseloadAtOnce } from "./0021-caseload-at-once.ts";
import { up as normUses } from "./0022-norm-uses.ts";
import { up as leftWords } from "./0023-left-words.ts";
import { up as seenAtOnce } from "./0024-seen-at-once.ts";
import { up as figures } from "./0025-figures.ts";
import { up as versions } from "./0026-versions.ts";
import { up as outboxAside } from "./0027-outbox-aside.ts";

/** Every migration, forward only, in order of name. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-foundation": { up: foundation },
  "0002-identity": { up: identity },
  "0003-messages": { up: messages },
  "0004-caseload": { up: caseload },
  "0005-machines": { up: machines },
  "0006-tasks": { up: tasks },
  "0007-documents": { up: documents },
  "0008-messages-out": { up: messagesOut },
  "0009-jobs": { up: jobs },
  "0010-household": { up: household },
  "0011-verified": { up: verified },
  "0012-file-removal": { up: fileRemoval },
  "0013-own-case": { up: ownCase },
  "0014-service-day": { up: serviceDay },
  "0015-clock": { up: clock },
  "0016-receipts-in": { up: receiptsIn },
  "0017-least": { up: least },
  "0018-sent-again": { up: sentAgain },
  "0019-case-numbers": { up: caseNumbers },
  "0020-own-words": { up: ownWords },
  "0021-caseload-at-once": { up: caseloadAtOnce },
  "0022-norm-uses": { up: normUses },
  "0023-left-words": { up: leftWords },
  "0024-seen-at-once": { up: seenAtOnce },
  "0025-figures": { up: figures },
  "0026-versions": { up: versions },
  "0027-outbox-aside": { up: outboxAside },
};
