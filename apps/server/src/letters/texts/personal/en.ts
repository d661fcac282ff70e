import type { Phrases } from "./phrases.ts";

export const en: Phrases = {
  title: "About this letter",
  pointer: "This letter is important. At its end it is explained in English.",
  toBeChecked: "This page is to be checked by a translator.",
  officialTextCounts: "The text of the letter itself is the one that counts.",
  kind: {
    decision: "This letter is a decision in your case.",
    "advance-notice":
      "This letter warns you that a decision in your case is being considered. Nothing has been decided.",
    summons: "This letter tells you when and where you must begin to serve your sentence.",
    "complaint-receipt": "This letter confirms that we have your complaint.",
  },
  outcome: {
    grant: "The answer is yes. Read the conditions in the letter with care.",
    refuse: "The answer is no.",
    recall: "You must go back to serving under stricter conditions.",
    other: "What was decided stands in the first section of the letter.",
  },
  reasonsNotTranslated:
    "The reasons were written by a caseworker and are not translated. You may ask to have them read to you by an interpreter. It costs you nothing.",
  mayComplain:
    "You may complain, in writing or orally. If you complain orally, the staff write it down. You may ask for help.",
  mayNotComplain: "You cannot complain about this letter. The reason stands in it.",
  complaintWaits:
    "If you complain in time, the decision waits until the complaint is decided, unless you are told otherwise.",
  mayAskToWait: "The decision may be carried out even if you complain. You may ask that it waits.",
  mayComment: "You may say or write what you think before anything is decided.",
  mustAppear:
    "You must appear even if you have complained or asked to start later, unless you were told that you may wait.",
  complaintReceived: "We look at the case again. If we change nothing, the complaint goes to the body above us.",
  documents: "You may ask to see the documents of your case.",
  help: "You may be helped by a lawyer or another representative. You may ask us for guidance.",
  labels: {
    from: "From",
    caseNumber: "Case number",
    date: "Date",
    lengthFromReceipt: "Deadline for complaining, from when you got this letter",
    receivedByYou: "You got this letter",
    lastTime: "Last time to complain",
    complaintGoesTo: "The complaint is decided by",
    commentUntil: "Say what you think by",
    appearAt: "You must appear",
    place: "Place",
    complaintCame: "We got your complaint",
    reasonsReadOn: "The reasons were read to you by an interpreter",
    contact: "Contact",
  },
};
