import { parentPort } from "node:worker_threads";
import { findOpportunities, type PersonMaterial } from "./find.ts";
import type { ToThread } from "./in-thread.ts";

/** The thread that works out a caseload: takes people in portions, and answers when all are there. */
const port = parentPort;
if (port === null) throw new Error("this file runs as a worker thread");
let people: PersonMaterial[] = [];
port.on("message", (message: ToThread) => {
  if ("people" in message) {
    people.push(...message.people);
    return;
  }
  const asked = people;
  people = [];
  port.postMessage(findOpportunities(message.question, asked));
});
