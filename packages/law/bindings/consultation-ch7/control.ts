import type { CaseWriter, Hint, HintBinding } from "../binding.ts";

// Digital control: the setting, the measure, and breaches of conditions on place and contact.

/** What the register calls the setting: the form of serving, the exit, and the setting of a measure. */
const settings: Readonly<Record<string, { readonly form: string; readonly exit?: string; readonly measure?: string }>> =
  {
    s16: { form: "outside-prison" },
    "em-final-part": { form: "em-final-part" },
    "em-whole": { form: "em-whole-sentence" },
    "community-sentence": { form: "community-sentence" },
    "fine-service": { form: "fine-service" },
    "s20-day-release": { form: "prison", exit: "day-release", measure: "day-release" },
    "s33-leave": { form: "prison", exit: "leave", measure: "leave" },
    "s34-escorted-leave": { form: "prison", exit: "escorted-leave", measure: "escorted-leave" },
    "s43-release": { form: "release-on-probation" },
    "pc44-release-from-preventive-detention": { form: "release-from-preventive-detention" },
    "in-prison": { form: "prison" },
    "s12-institution": { form: "institution" },
    "s13-hospital": { form: "hospital" },
    "suspended-prison": { form: "suspended-sentence" },
    "youth-sentence": { form: "youth-sentence" },
  };

export function setting(value: Hint, write: CaseWriter): void {
  const found = settings[String(value)];
  if (found === undefined)
    throw new RangeError(`the register says "${String(value)}", which the binding does not know`);
  write.set("serving.form", found.form);
  write.set("exit.kind", found.exit ?? "none");
  const { digitalMeasure, controlObject } = write.hints;
  if (digitalMeasure !== undefined || controlObject !== undefined)
    write.field("measures", "setting", found.measure ?? found.form);
}

/** A field of the measure the case is about. */
export const measure =
  (name: string, as: (value: Hint) => Hint = (value) => value): HintBinding =>
  (value, write) =>
    write.field("measures", name, as(value));

const letters: Readonly<Record<string, string>> = { "place-of-stay": "d", "no-contact": "e" };
const subjects: Readonly<Record<string, string>> = { "contact-ban": "no-contact", "work-or-training": "work" };

/** The condition set and the breach of it; where the case does not say whether it was set, it was. */
export function breach(write: CaseWriter): void {
  const { breachFound, breachSubject, controlPurpose, conditionImposedUnder16_3: imposed } = write.hints;
  const named = String(breachSubject ?? controlPurpose ?? "place-of-stay");
  const about = subjects[named] ?? named;
  const letter = letters[about];
  write.set(
    "conditions",
    imposed === false
      ? []
      : [{ about, endedOn: "none", setUnder: `strgjfl § 16 (3)${letter === undefined ? "" : ` ${letter}`}` }],
  );
  if (breachFound !== undefined)
    write.set("breaches", breachFound === true ? [{ about, ofSpecialCondition: imposed !== false }] : []);
}
