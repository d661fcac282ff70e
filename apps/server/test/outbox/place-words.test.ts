import { expect, test } from "vitest";
import { placeInWords } from "../../src/outbox/place-words.ts";
import { type EventTold, noMessage, writeEvent } from "../../src/outbox/write-event.ts";

test.each([
  ["to.unit", ["Til, enhet", "Til, eining", "To, unit"]],
  ["judgments[1].date", ["Dom 2, avsagt", "Dom 2, sagt", "Judgment 2, given on"]],
  [
    "dates.unconditional.twoThirds",
    [
      "Datoene i straffen, ubetinget fengsel, to tredjedeler",
      "Datoane i straffa, fengsel utan vilkår, to tredelar",
      "The dates of the sentence, unconditional prison, two thirds",
    ],
  ],
] as const)("the place %s is told in words", (path, told) => {
  expect((["nb", "nn", "en"] as const).map((language) => placeInWords(path, language))).toEqual(told);
});

test("a fault of dates that do not follow one another names them in words", () => {
  const event: EventTold = {
    schema: "Inntak",
    told: {
      createdAt: "2026-06-15T10:00:00+02:00",
      person: {},
      inPrison: true,
      place: { district: "d", unit: "u\u0001", number: "n" },
      dates: { unconditional: { start: "2026-01-01", oneThird: "2026-05-01", half: "2026-04-01" } },
    },
  };
  const written = writeEvent(event, noMessage);
  if ("xml" in written) expect.fail("it was written");
  expect(written.faults.map(({ path, message }) => [placeInWords(path, "nb"), message.nn])).toEqual([
    ["Datoene i straffen, ubetinget fengsel, halv tid", "Dagen er før ein tredel (2026-05-01)."],
    ["Stedet, enhet", "Teksten har teikn som XML ikkje kan ha."],
  ]);
});
