import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { generateOrder } from "../src/generator/index.ts";
import { categories, causes, eventJudgment, eventPerson, type UpdatedDates, writeUpdatedDates } from "../src/index.ts";
import { readJson } from "./support/bytes.ts";
import { haveContracts, skipped } from "./support/shared.ts";
import { officialValidator, validateXml } from "./support/xsd.ts";

const event: UpdatedDates = {
  messageId: "5a3c2c1e-4a0e-4d4e-9a55-0d6c9ad0b0aa",
  createdAt: "2026-11-27T09:00:00+01:00",
  person: { firstName: "Torgrim", lastName: "Prøvesen & <sønn>", sex: "man" },
  inPrison: true,
  judgments: [{ court: "Eksempelby tingrett", date: "2026-06-01", years: 1, months: 6, days: 0 }],
  dates: {
    unconditional: {
      start: "2026-11-02",
      end: "2028-05-01",
      twoThirds: "2027-11-01",
      half: "2027-08-02",
      oneThird: "2027-05-03",
    },
  },
  cause: "computed-anew",
};

describe("the event with new dates", () => {
  it("leaves what is unknown open", () => {
    const written = writeUpdatedDates({ ...event, dates: { unconditional: { start: "2026-11-02" } } });
    expect(written).toMatchObject({ ok: true });
    if (written.ok) expect(written.xml).toContain('<f:EndtTid xsi:nil="true"/>');
  });

  const refused: readonly (readonly [string, Partial<UpdatedDates>, string, string])[] = [
    ["no dates", { dates: {} }, "no-dates", "dates"],
    [
      "a day that does not exist",
      { dates: { remand: { from: "2026-02-30" } } },
      "impossible-date",
      "dates.remand.from",
    ],
    [
      "a moment for a day",
      { dates: { community: { begun: "2026-02-03T10:00" } } },
      "impossible-date",
      "dates.community.begun",
    ],
    [
      "half before one third",
      { dates: { unconditional: { start: "2026-11-02", oneThird: "2027-05-03", half: "2027-05-02" } } },
      "dates-out-of-order",
      "dates.unconditional.half",
    ],
    ["a control character", { person: { lastName: "Prøve\u0000sen" } }, "not-allowed", "person.lastName"],
    ["a lone surrogate", { person: { lastName: "Prøve\ud800sen" } }, "not-allowed", "person.lastName"],
    [
      "a judgment without its day",
      { judgments: [{ court: "X", date: "2026-13-01" }] },
      "impossible-date",
      "judgments[0].date",
    ],
  ];

  it.each(refused)("refuses %s", (_, change, code, path) => {
    const written = writeUpdatedDates({ ...event, ...change });
    expect(written.ok).toBe(false);
    if (!written.ok) expect(written.faults).toEqual([expect.objectContaining({ code, path })]);
  });

  it("takes dates before the start: remand may be longer than the rest", () => {
    expect(
      writeUpdatedDates({
        ...event,
        dates: { unconditional: { start: "2026-11-02", oneThird: "2026-10-01", half: "2026-10-09" } },
      }).ok,
    ).toBe(true);
  });
});

describe.skipIf(!haveContracts)(`the event against the official XSD${skipped}`, () => {
  const xsd = haveContracts ? officialValidator("EndringOppdaterteDatoer") : undefined;

  function validate(one: UpdatedDates): void {
    const written = writeUpdatedDates(one);
    if (!written.ok) throw new Error(JSON.stringify(written.faults));
    if (xsd !== undefined) validateXml(xsd, written.xml);
  }

  it("finds fault with what the contract forbids", () => {
    const wrong = XmlDocument.fromString(
      '<EndringOppdaterteDatoer xmlns="http://justishub.justisnett.no/straffegjennomfoering/1.0/EndringOppdaterteDatoer"/>',
    );
    expect(() => xsd?.validate(wrong)).toThrow();
    wrong.dispose();
  });

  it("holds for a full event", () => {
    validate({
      ...event,
      eventId: "1",
      changedAt: "2026-11-27T10:00:00+01:00",
      caseNumber: "12345678",
      reactionId: "7",
      person: {
        ...event.person,
        middleName: "Å",
        nationalId: "00000000000",
        policeId: "1",
        immigrationIds: ["201512345678", "2"],
        citizenship: "NOR",
      },
      dates: {
        ...event.dates,
        community: { begun: "2026-01-01", expectedEnd: "2026-06-01" },
        preventiveDetention: {
          start: "2026-01-01",
          longest: "2034-01-01",
          shortest: "2031-01-01",
          leave: "2030-01-01",
        },
        remand: { from: "2026-01-01", to: "2026-01-29" },
      },
    });
  });

  it.each(Object.keys(causes) as (keyof typeof causes)[])("holds for the cause %s", (cause) =>
    validate({ ...event, cause }),
  );
  it.each(Object.keys(categories) as (keyof typeof categories)[])("holds for the category %s", (category) =>
    validate({ ...event, category }),
  );

  it("holds without judgments, and with none known of", () => {
    const { judgments: _, ...rest } = event;
    validate(rest);
    validate({ ...event, judgments: [] });
    validate({ ...event, judgments: [{ court: "Eksempelby tingrett" }] });
  });

  it("holds for every made-up order", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const read = readJson(generateOrder(seed).message);
      if (!read.ok) throw new Error("not read");
      validate({ ...event, person: eventPerson(read.order), judgments: [eventJudgment(read.order)] });
    }
  });

  it("holds for any text that XML can have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const one = { ...event, person: { lastName: text }, caseNumber: text };
        if (writeUpdatedDates(one).ok) validate(one);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
