import { parseDay, policySettings } from "@soning/calendar";
import {
  type AssembledLaw,
  ageOn,
  all,
  any,
  assemble,
  between,
  caseList,
  decodeFacts,
  every,
  fact,
  gt,
  gte,
  instrument,
  isNone,
  lt,
  lte,
  matches,
  matter,
  not,
  number,
  on,
  overlay,
  Program,
  parameter,
  plus,
  Run,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  UsedSettings,
} from "../src/index.ts";

/** A small law for tests: home serving, with bars, lifts, an age ladder, and a proposal over it. */
export const act = instrument({ id: "act", short: "A", rank: 1, name: { nb: "loven", en: "the act" } });
export const person = subject("person", {
  birthDate: fact.date({ nb: "Født?", en: "Born?", knownBy: "register" }),
  release: fact.date({ nb: "Løslatt?", en: "Released?", optional: true }),
  unfit: fact.assessment({ nb: "Uskikket?", en: "Unfit?", weighs: [{ nb: "helse", en: "health" }], by: "local-level" }),
  suitable: fact.assessment({ nb: "Egnet?", en: "Suitable?", weighs: [{ nb: "mål", en: "aim" }], by: "local-level" }),
  hours: fact.number({ nb: "Timer?", en: "Hours?", unit: "hours", min: 0, knownBy: "person" }),
});
export const offences = caseList(
  "offences",
  records(
    { nb: "Lovbrudd?", en: "Offences?", knownBy: "register" },
    {
      provision: fact.provision({ nb: "Lovbud?", en: "Provision?" }),
      child: fact.boolean({ nb: "Mot barn?", en: "Against a child?" }),
    },
  ),
);
export const residents = caseList(
  "residents",
  records(
    { nb: "Beboere?", en: "Residents?" },
    {
      birthDate: fact.date({ nb: "Født?", en: "Born?" }),
      consents: fact.boolean({ nb: "Samtykker?", en: "Consents?" }),
      withdrawnOn: fact.date({ nb: "Trukket?", en: "Withdrawn?", optional: true }),
    },
  ),
);
const limit = parameter.duration("limit", { nb: "grense", en: "limit" }, [
  { until: "2020-07-01", value: "P4M", cite: "A § 1" },
  { from: "2020-07-01", value: "P6M", cite: "A § 1" },
  { overlay: "reform", value: "P12M", cite: "A § 1" },
]);
const adult = parameter.number("adult", "years", { nb: "voksen", en: "adult" }, [{ value: 18, cite: "A § 2" }]);
const minHours = parameter.number("min-hours", "hours", { nb: "timer", en: "hours" }, [{ value: 20, cite: "A § 1" }]);

export const conditions = slot.boolean("home/conditions", { combine: "all", nb: "vilkår", en: "conditions" });
export const bars = slot.boolean("home/bars", { nb: "hindre", en: "bars" });
export const power = slot.boolean("home/power", { nb: "hjemme", en: "home" });
export const barred = slotOn.boolean(offences, "offence/barred", { nb: "stenger", en: "bars" });

const each = selfOf(offences);
const bar = section({ instrument: act, number: "2", key: "act/2", record: offences }, (s) => {
  const list = s.bar("1", {
    slot: barred,
    when: matches(each.provision, { code: "strl", section: "282" }, { code: "strl", section: "291", to: "297" }),
    nb: "stenger",
    en: "bars",
  });
  const conditional = s.bar("2", {
    slot: barred,
    when: all(matches(each.provision, { code: "strl", section: "271" }), each.child),
    nb: "stenger når barn",
    en: "bars when a child",
  });
  s.exception("3", {
    when: all(lt(ageOn(person.birthDate), adult)),
    lifts: [list, conditional],
    nb: "ikke under 18",
    en: "not under 18",
  });
});
const home = section({ instrument: act, number: "1", key: "act/1" }, (s) => {
  const time = s.condition("1/a", {
    slot: conditions,
    holds: lte(person.release, plus(on, limit)),
    nb: "tid",
    en: "time",
  });
  s.condition("1/b", { slot: conditions, holds: gte(person.hours, minHours), nb: "timer", en: "hours" });
  s.condition("1/c", {
    slot: conditions,
    holds: every(residents, (r) =>
      any(lt(ageOn(r.birthDate), adult), all(r.consents, any(isNone(r.withdrawnOn), gt(r.withdrawnOn, on)))),
    ),
    nb: "samtykke",
    en: "consent",
  });
  s.condition("1/d", { slot: conditions, holds: person.suitable, nb: "egnet", en: "suitable" });
  s.bar("2", { slot: bars, when: some(offences, (o) => barred.of(o)), nb: "lovbrudd", en: "offence" });
  s.exception("3", {
    when: any(lt(ageOn(person.birthDate), adult), person.unfit),
    lifts: [time],
    nb: "ingen grense",
    en: "no limit",
  });
  s.power("1", { slot: power, when: all(conditions, not(bars)), nb: "kan", en: "may" });
});
const capped = section({ instrument: act, number: "1", key: "act/1", overlay: "reform" }, (s) => {
  s.condition("4", {
    slot: conditions,
    when: between(ageOn(person.birthDate), adult, number(21, "years")),
    holds: lte(person.release, plus(on, limit)),
    nb: "tak",
    en: "cap",
  });
});

export const parts = {
  catalogue: {
    facts: [...person.catalogued.facts, ...offences.catalogued.facts, ...residents.catalogued.facts],
    lists: [...person.catalogued.lists, ...offences.catalogued.lists, ...residents.catalogued.lists],
  },
  instruments: [act],
  overlays: [overlay({ id: "reform", name: { nb: "reform", en: "reform" }, from: "2024-01-01" })],
  sections: [home, bar, capped],
  slots: [conditions, bars, power, barred],
  parameters: [limit, adult, minHours],
  matters: [matter("home", { nb: "Hjemme?", en: "At home?", asks: power, nature: "power", horizon: person.release })],
};
export const law: AssembledLaw = assemble(parts);

/** A case that is met in every respect, to be varied. */
export const metCase: Readonly<Record<string, unknown>> = {
  "person.birthDate": "1990-05-10",
  "person.release": "2026-06-01",
  "person.unfit": false,
  "person.suitable": true,
  "person.hours": 30,
  offences: [{ provision: "strl § 321 (1) a", child: false }],
  residents: [{ birthDate: "1991-01-01", consents: true, withdrawnOn: "none" }],
};

/** A run over the toy law. */
export function runOf(
  facts: Readonly<Record<string, unknown>>,
  day = "2026-03-01",
  overlays: readonly string[] = [],
): { run: Run; settings: UsedSettings } {
  const { facts: decoded, faults } = decodeFacts(facts, law);
  if (faults.length > 0) throw new RangeError(JSON.stringify(faults));
  const settings = new UsedSettings(policySettings());
  return {
    run: new Run({ program: new Program(law, overlays), facts: decoded, on: parseDay(day), settings }),
    settings,
  };
}
