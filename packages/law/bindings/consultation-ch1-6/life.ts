import type { CaseWriter, Hint } from "../binding.ts";
import { num } from "./words.ts";

// Children, conditions and occupation: hints that are read together.

const contacts: Readonly<Record<string, string>> = { "sporadic-day": "occasional-daytime" };

export function child(write: CaseWriter): void {
  const { hints } = write;
  const given = (name: string, field: string, value: (hint: Hint) => unknown) => {
    const hint = hints[name];
    return hint === undefined ? {} : { [field]: value(hint) };
  };
  const day = write.shift(write.on, { days: -10 });
  const done = (hint: Hint): string => (hint === true ? day : "none");
  if (hints["childAffected"] === false) {
    write.set("children", []);
    return;
  }
  write.set("children", [
    {
      ...given("childAffected", "affected", (hint) => hint),
      ...given("childOtherwiseAffected", "affected", (hint) => hint),
      ...given("childContactPattern", "contact", (hint) => contacts[String(hint)] ?? hint),
      ...given("childHasContactRight", "contactRight", (hint) => hint),
      ...given("childInformed", "informedOn", done),
      ...given("childHeard", "heardOn", done),
      ...given("childHeard", "offeredSayOn", done),
      ...given("childAgeYears", "birthDate", (hint) => write.shift(write.on, { years: -num(hint) })),
    },
  ]);
}

/** Special conditions on place and contact, and their breaches. */
export function placeAndContact(write: CaseWriter): void {
  const { hints } = write;
  const kinds = [
    { name: "place", about: "place-of-stay" },
    { name: "contact", about: "no-contact" },
  ];
  const broken = kinds.filter(({ name }) => hints[`${name}ConditionBreached`] === true);
  const imposed = kinds.filter((kind) => hints[`${kind.name}ConditionImposed`] === true || broken.includes(kind));
  write.set(
    "conditions",
    imposed.map(({ about }) => ({ about, endedOn: "none" })),
  );
  write.set(
    "breaches",
    broken.map(({ about }) => ({ about, ofSpecialCondition: true })),
  );
}

export function occupation(write: CaseWriter): void {
  const { occupied, occupationType } = write.hints;
  const kinds: Readonly<Record<string, string>> = {
    "other-measure": "other-measures",
    training: "training",
    work: "work",
  };
  write.set("occupation.kind", occupied === true ? (kinds[String(occupationType ?? "work")] ?? "work") : "none");
}
