import navikt from "@navikt/fnrvalidator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDigits, hasRightCheckDigits, namesBirthDate, partsOf } from "../src/national-id.ts";

describe("identity numbers", () => {
  it("have the check digits that NAV's own validator demands", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2031-12-31"), noInvalidDate: true }),
        fc.nat(999),
        (date, individual) => {
          const iso = date.toISOString();
          const nine = `${iso.slice(8, 10)}${String(Number(iso.slice(5, 7)) + 80)}${iso.slice(2, 4)}${String(individual).padStart(3, "0")}`;
          const check = checkDigits(nine);
          if (check === undefined) return;
          expect(hasRightCheckDigits(`${nine}${check}`)).toBe(true);
          expect(navikt.idnr(`${nine}${check}`).status).toBe("valid");
          const other = `${nine}${String((Number(check) + 1) % 100).padStart(2, "0")}`;
          expect(hasRightCheckDigits(other)).toBe(false);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });

  it.each([
    ["05858012345", "1980-05-05", true],
    ["05858012345", "1880-05-05", false],
    ["05058012345", "1980-05-05", true],
    ["45058012345", "1980-05-05", true],
    ["05058012345", "1980-05-06", false],
    ["05051055012", "2010-05-05", true],
    ["05051055012", "1910-05-05", false],
    ["05056055012", "1860-05-05", true],
    ["05054595012", "1945-05-05", true],
    ["05454595012", "1945-05-05", true],
    ["05704595012", "1945-05-05", true],
  ])("%s names %s: %s", (number, birthDate, names) => {
    expect(namesBirthDate(partsOf(number), birthDate)).toBe(names);
  });

  it("tell the kind, the register for tests and the sex", () => {
    expect(partsOf("45858012345")).toEqual({
      kind: "d-number",
      synthetic: true,
      day: 5,
      month: 5,
      year: 80,
      century: 1900,
      sex: "man",
    });
    expect(partsOf("05058012245")).toMatchObject({ kind: "national", synthetic: false, sex: "woman" });
  });
});
