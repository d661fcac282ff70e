import { readMessage } from "@soning/esas";
import { expect, test } from "vitest";
import { findOpportunities, type PersonMaterial } from "../../src/caseload/find.ts";
import { findInThread } from "../../src/caseload/in-thread.ts";
import { factsFor, servedBy } from "../../src/example/facts.ts";
import { inventedOrder } from "../support/unit.ts";

const question = { law: "in-force", on: "2026-06-15" };

function people(from: number, until: number): PersonMaterial[] {
  const made: PersonMaterial[] = [];
  for (let seed = from; seed < until; seed++) {
    const read = readMessage(inventedOrder(seed));
    if (!read.ok) continue;
    const served = servedBy(seed, question.on, read.order);
    const assertions = factsFor(seed, question.on, read.order, served).map(({ fact, record, value }, at) => ({
      id: String(at),
      fact,
      record: record ?? null,
      value,
      shield: null,
    }));
    made.push({
      person: `p${seed}`,
      material: { orders: [{ order: read.order, arrivedOn: "2026-06-10" }], assertions },
    });
  }
  return made;
}

async function* portions(...all: PersonMaterial[][]): AsyncGenerator<PersonMaterial[]> {
  yield* all;
}

test("the thread finds what the function finds, portion by portion, and again, while others are served", async () => {
  const [first, second] = [people(200, 215), people(215, 225)];
  const here = findOpportunities(question, [...first, ...second]);
  expect(here.opportunities.length).toBeGreaterThan(0);
  let beats = 0;
  const heart = setInterval(() => (beats += 1), 10);
  expect(await findInThread(question, portions(first, second))).toEqual(here);
  clearInterval(heart);
  // loading the law alone takes far longer than ten beats: had it held this thread, there were none
  expect(beats).toBeGreaterThan(5);
  expect(await findInThread(question, portions(second))).toEqual(findOpportunities(question, second));
}, 60_000);

test("a legal state that is none fails in the thread and is told here; the next question is answered", async () => {
  await expect(findInThread({ ...question, law: "nowhere" }, portions(people(200, 202)))).rejects.toThrow(/nowhere/);
  expect((await findInThread(question, portions([]))).persons).toBe(0);
}, 60_000);

test("people that cannot be read end the asking, and leave no thread that waits for more", async () => {
  async function* broken(): AsyncGenerator<PersonMaterial[]> {
    yield people(200, 201);
    throw new Error("the database is away");
  }
  await expect(findInThread(question, broken())).rejects.toThrow("the database is away");
  expect(await findInThread(question, portions(people(201, 203)))).toEqual(
    findOpportunities(question, people(201, 203)),
  );
}, 60_000);
