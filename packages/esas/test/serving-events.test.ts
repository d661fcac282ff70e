import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  communityReleaseCauses,
  type EventHead,
  type Intake,
  type Leave,
  prisonReleaseCauses,
  type ReleaseFromCommunity,
  type ReleaseFromPrison,
  type ServingChanged,
  servingChangeCauses,
  type Transfer,
  transferKinds,
  type Written,
  writeIntake,
  writeLeave,
  writeReleaseFromCommunity,
  writeReleaseFromPrison,
  writeRetraction,
  writeServingChanged,
  writeTransfer,
} from "../src/index.ts";
import { haveContracts, skipped } from "./support/shared.ts";
import { officialValidator, validateXml } from "./support/xsd.ts";

const head: EventHead = {
  messageId: "5a3c2c1e-4a0e-4d4e-9a55-0d6c9ad0b0aa",
  createdAt: "2026-11-27T09:00:00+01:00",
  person: { firstName: "Torgrim", lastName: "Prøvesen & <sønn>", sex: "man" },
  inPrison: true,
};
const place = { district: "Region fjord", unit: "Elvestad fengsel", number: "elvestad" };
const intake: Intake = { ...head, place, dates: { unconditional: { start: "2026-11-02" } } };
const leave: Leave = { ...head, from: "2026-12-24T10:00:00+01:00", to: "2026-12-26T18:00:00+01:00", place: {} };
const transfer: Transfer = { ...head, arrivedAt: "2026-12-01T13:30:00+01:00", to: place, kind: "permanent" };
const release: ReleaseFromPrison = {
  ...head,
  releasedAt: "2027-11-01T09:00:00+01:00",
  cause: "after-two-thirds",
  place,
};
const ended: ReleaseFromCommunity = { ...head, endedOn: "2027-01-31", cause: "completed-without-breach" };

const changed: ServingChanged = {
  ...head,
  place,
  daysLeft: 120,
  status: "stopped",
  cause: "stayed-away-from-leave-in-quota",
  changedTime: "2026-12-26T18:01:00+01:00",
};

const xmlOf = (written: Written): string => {
  if (!written.ok) throw new Error(JSON.stringify(written.faults));
  return written.xml;
};

describe("events of serving", () => {
  it("say that something is not known, and never zero", () => {
    const xml = xmlOf(writeIntake(intake));
    expect(xml).toContain('<DagerVaretektFoerDom xsi:nil="true"/>');
    expect(xml).toContain('<InnsettelsesData xsi:nil="true"/>');
    expect(xmlOf(writeIntake({ ...intake, remandDaysBefore: 0 }))).toContain(
      "<DagerVaretektFoerDom>0</DagerVaretektFoerDom>",
    );
  });

  it.each([
    ["a negative number of days", () => writeIntake({ ...intake, remandDaysAfter: -1 }), "remandDaysAfter"],
    ["half a day", () => writeTransfer({ ...transfer, addedDays: 0.5 }), "addedDays"],
    ["an intake without dates", () => writeIntake({ ...intake, dates: {} }), "dates"],
    [
      "a day that does not exist",
      () => writeIntake({ ...intake, takenIn: { on: "2026-02-29", policeDistrict: "Øst" } }),
      "takenIn.on",
    ],
    ["a moment without its zone", () => writeLeave({ ...leave, from: "2026-12-24T10:00" }), "from"],
    ["a day for a moment", () => writeLeave({ ...leave, to: "2026-12-26" }), "to"],
    ["a release on no day", () => writeReleaseFromPrison({ ...release, releasedAt: "2027-11-31" }), "releasedAt"],
    ["a moment for a day", () => writeReleaseFromCommunity({ ...ended, endedOn: "2027-01-31T10:00:00Z" }), "endedOn"],
    ["days left below zero", () => writeServingChanged({ ...changed, daysLeft: -1 }), "daysLeft"],
    ["a change at no time", () => writeServingChanged({ ...changed, changedTime: "2026-12-26T18:01" }), "changedTime"],
    [
      "an interruption that ends before it begins",
      () => writeServingChanged({ ...changed, interruption: { from: "2026-12-02", to: "2026-12-01" } }),
      "interruption.to",
    ],
    ["a control character", () => writeRetraction({ messageId: "a\u0001" }), "messageId"],
  ] as const)("refuse %s", (_, write, path) => {
    expect(write()).toEqual({ ok: false, faults: [expect.objectContaining({ path })] });
  });
});

describe.skipIf(!haveContracts)(`events of serving against the official XSDs${skipped}`, () => {
  const valid = (name: string, ...written: readonly Written[]): void => {
    const xsd = officialValidator(name);
    try {
      for (const one of written) validateXml(xsd, xmlOf(one));
    } finally {
      xsd.dispose();
    }
  };
  const judgments = [{ court: "Eksempelby tingrett", date: "2026-06-01", years: 1, months: 6, days: 0 }];
  const home = { where: "Hos mor", address: "Prøveveien 1", postcode: "0001", town: "Eksempelby" };

  it("a change of the serving, for every cause and status", () =>
    valid(
      "EndringGjennomfoering",
      writeServingChanged(changed),
      writeServingChanged({ ...changed, judgments, remandDaysBefore: 3, remandDaysAfter: 0, privatePlace: home }),
      writeServingChanged({ ...changed, status: "resumed", interruption: { from: "2026-12-01", to: "2026-12-08" } }),
      writeServingChanged({ ...changed, status: "unchanged", interruption: {} }),
      ...Object.keys(servingChangeCauses).map((cause) =>
        writeServingChanged({ ...changed, cause: cause as ServingChanged["cause"] }),
      ),
    ));

  it("an intake", () =>
    valid(
      "Inntak",
      writeIntake(intake),
      writeIntake({
        ...intake,
        remandDaysBefore: 12,
        remandDaysAfter: 3,
        takenIn: { on: "2026-11-02", policeDistrict: "Øst" },
        judgments,
        privatePlace: home,
      }),
    ));
  it("a leave", () => valid("EndringPermisjoner", writeLeave(leave), writeLeave({ ...head, place: home })));
  it("a transfer of each kind", () =>
    valid(
      "EndringEffektuertOverfoering",
      writeTransfer({ ...transfer, from: place, privatePlace: home, addedDays: 4 }),
      ...(Object.keys(transferKinds) as Transfer["kind"][]).map((kind) => writeTransfer({ ...transfer, kind })),
    ));
  it("a release from prison for each cause", () =>
    valid(
      "LoeslatelseFraFengsel",
      writeReleaseFromPrison({ ...release, releasedAt: "2027-11-01", remaining: { months: 6, days: 0 } }),
      ...(Object.keys(prisonReleaseCauses) as ReleaseFromPrison["cause"][]).map((cause) =>
        writeReleaseFromPrison({ ...release, cause }),
      ),
    ));
  it("the end of serving in the community for each cause", () =>
    valid(
      "LoeslatelseFraSamfunn",
      ...(Object.keys(communityReleaseCauses) as ReleaseFromCommunity["cause"][]).map((cause) =>
        writeReleaseFromCommunity({ ...ended, cause }),
      ),
    ));
  it("a retraction", () => valid("SlettetHendelse", writeRetraction({ messageId: head.messageId })));
  it("a validator finds fault with another event", () => {
    expect(() => valid("Inntak", writeLeave(leave))).toThrow();
  });
  it("any text that XML can have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const written = writeTransfer({ ...transfer, to: { district: text, unit: text, number: text } });
        if (written.ok) valid("EndringEffektuertOverfoering", written);
      }),
      { numRuns: 50, seed: 12, endOnFailure: true },
    );
  });
});
