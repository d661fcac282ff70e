import type { Messages } from "../nb/index.ts";

const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;

type Common = Omit<
  Messages,
  | "shell"
  | "timeline"
  | "caseload"
  | "case"
  | "complaints"
  | "decision"
  | "exchange"
  | "figures"
  | "flows"
  | "handling"
  | "machines"
  | "matters"
  | "pages"
  | "records"
  | "use"
>;

export const common: Common = {
  days,
  inDays: (count) =>
    count === 0 ? "today" : count === 1 ? "tomorrow" : count > 0 ? `in ${days(count)}` : `${days(-count)} ago`,
  open: "Open",
  close: "Close",
  cancel: "Cancel",
  save: "Save",
  send: "Send",
  undo: "Undo",
  retry: "Try again",
  more: "Show more",
  loading: "Loading …",
  none: "None",
  unknown: "not known",
  /** codes that stand for no country */
  states: { XXA: "stateless", XXX: "unknown country" },
  yes: "Yes",
  no: "No",
  noSuchDay: "No such day",
  print: "Print",
  date: "Date",
  reason: "Reasons",
  source: "Source",
  by: "by",
  required: "Must be filled in",
  optional: "may be left open",
  now: "Now",
  choose: "Choose …",
  conflictTitle: "Somebody else changed this while you were writing",
  conflictMore: "What you wrote is kept. What is new has been fetched; look at it, and send again.",
  seeNorm: "Show in the law",
  and: "and",
  status: {
    met: "Conditions met",
    "not-met": "Conditions not met",
    undetermined: "Something is missing",
    assessment: "Assessment",
    conflict: "Conflict",
    value: "Answer",
    lifted: "Excepted",
    "does-not-apply": "Does not apply",
  },
  problems: {
    "not-signed-in": "You are no longer signed in. What you have written is kept in this window.",
    "not-allowed": "You do not have access to this.",
    "wrong-token": "The page is too old to change anything. Reload it; what you have written is kept.",
    "not-found": "Does not exist, or you may not see it.",
    "method-not-allowed": "That cannot be done here.",
    "wrong-state": "That is not possible as the case stands now.",
    "already-exists": "It exists already.",
    "gate-closed": "A step must be done first.",
    "key-used-otherwise": "This was sent already, with other content.",
    "changed-meanwhile": "Somebody changed the case while you were writing. See what is new, and send again.",
    "too-large": "Too large.",
    "wrong-media-type": "This type of file cannot be taken.",
    "bad-request": "Something in what you sent cannot be read.",
    "bad-facts": "The fact does not fit.",
    "bad-order": "The order cannot be read as one case.",
    "bad-document": "The document cannot be taken.",
    "not-competent": "You are not competent to decide this.",
    undetermined: "The answer is open: what is missing must be obtained, or accounted for.",
    "needs-if-match": "The page must be reloaded before you can change this.",
    "too-many-requests": "Too many requests. Wait a moment.",
    "own-fault": "Something went wrong on our side. It has been recorded.",
    "database-away": "The database does not answer right now. Try again shortly.",
    "identity-away": "The sign-in service does not answer right now.",
    "disk-full": "There is no room for more. Tell operations.",
    unreachable: "The service cannot be reached. What you have written is kept.",
  },
  problemTitle: "That did not work",
  broken: "This page broke",
  brokenMore: "What you have written is kept. Reload the page, or go back.",
  reload: "Reload",
  missingPage: "There is no such page",
};
