import { OPEN, type Period, parseDay, parseDuration, parseMinute, periodsOf } from "@soning/calendar";
import type { FactDefinition } from "./fact.ts";
import type { InputFaultCode } from "./input-fault.ts";
import { parseProvision } from "./provision-text.ts";
import type { Text } from "./text.ts";
import type { ProvisionValue, Value } from "./value.ts";
import { FALSE, NONE, TRUE } from "./value.ts";

/** A value that a fact cannot have. */
export class Refused extends Error {
  readonly code: InputFaultCode;
  readonly text: Text;
  constructor(code: InputFaultCode, nb: string, en: string, nn: string) {
    super(en);
    this.code = code;
    this.text = { nb, en, nn };
  }
}

/** No longer than a line can bear. */
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
function wrong(nb: string, en: string, nn: string, code: InputFaultCode = "wrong-type"): never {
  throw new Refused(code, `skal være ${nb}`, `must be ${en}`, `skal vere ${nn}`);
}

const unitsInNorwegian: Readonly<Record<string, readonly [nb: string, nn: string]>> = {
  days: ["dager", "dagar"],
  months: ["måneder", "månader"],
  years: ["år", "år"],
  hours: ["timer", "timar"],
  minutes: ["minutter", "minutt"],
  NOK: ["kroner", "kroner"],
};
const example = (definition: FactDefinition): string => JSON.stringify(definition.example);

function number(given: unknown, definition: FactDefinition): number {
  const decimals = definition.type.kind === "number" ? definition.type.decimals : 0;
  if (typeof given !== "number" || !Number.isFinite(given)) {
    const unit = definition.type.kind === "number" ? definition.type.unit : undefined;
    const [inNb, inNn] = unit === undefined ? ["", ""] : (unitsInNorwegian[unit] ?? [unit, unit]);
    const [nb, en, nn] = unit === undefined ? ["", "", ""] : [` ${inNb}`, ` of ${unit}`, ` ${inNn}`];
    // "P2M" or "60 days": a length or a sum that says a unit of its own
    const measured =
      unit !== undefined && typeof given === "string" && /^(P[\dTYMWDHS]+|\d+([.,]\d+)? *\p{L}+)$/u.test(given);
    return wrong(
      `et tall${nb}, f.eks. ${example(definition)}`,
      `a number${en}, e.g. ${example(definition)}`,
      `eit tal${nn}, t.d. ${example(definition)}`,
      measured ? "wrong-unit" : "wrong-type",
    );
  }
  const scaled = given * 10 ** decimals;
  if (Math.abs(scaled - Math.round(scaled)) > 1e-6)
    throw new Refused(
      "wrong-type",
      `skal ha høyst ${decimals} desimaler`,
      `must have at most ${decimals} decimals`,
      `skal ha høgst ${decimals} desimalar`,
    );
  if (!Number.isSafeInteger(Math.round(scaled)))
    throw new Refused("wrong-type", "er for stort", "is too large", "er for stort");
  if (definition.min !== undefined && given < definition.min)
    throw new Refused(
      "below-minimum",
      `skal være minst ${definition.min}`,
      `must be at least ${definition.min}`,
      `skal vere minst ${definition.min}`,
    );
  if (definition.max !== undefined && given > definition.max)
    throw new Refused(
      "above-maximum",
      `skal være høyst ${definition.max}`,
      `must be at most ${definition.max}`,
      `skal vere høgst ${definition.max}`,
    );
  return Math.round(scaled);
}

const provisionParts: Readonly<Record<string, "string" | "number">> = {
  code: "string",
  section: "string",
  paragraph: "number",
  letter: "string",
  text: "string",
};

function provisionIn(text: string): ProvisionValue {
  try {
    return parseProvision(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refused(
      "wrong-type",
      `«${text}» er ikke en bestemmelse som «strl § 282 (1) a»`,
      error.message,
      `«${text}» er ikkje ei føresegn som «strl § 282 (1) a»`,
    );
  }
}

function provision(given: unknown): ProvisionValue {
  if (typeof given === "string") return provisionIn(given);
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return wrong(
      'en lovbestemmelse, f.eks. "strl § 282 (1) a"',
      'a provision, e.g. "strl § 282 (1) a"',
      'ei lovføresegn, t.d. "strl § 282 (1) a"',
    );
  for (const [name, part] of Object.entries(given)) {
    const kind = provisionParts[name];
    if (kind === undefined)
      throw new Refused(
        "unknown-field",
        `har ikke feltet «${name}»; kjente er ${Object.keys(provisionParts).join(", ")}`,
        `has no field "${name}"; known are ${Object.keys(provisionParts).join(", ")}`,
        `har ikkje feltet «${name}»; kjende er ${Object.keys(provisionParts).join(", ")}`,
      );
    if (part !== null && typeof part !== kind)
      throw new Refused(
        "wrong-type",
        `feltet ${name} skal være ${kind === "number" ? "et tall" : "en tekst"}`,
        `its ${name} must be a ${kind === "number" ? "number" : "text"}`,
        `feltet ${name} skal vere ${kind === "number" ? "eit tal" : "ein tekst"}`,
      );
  }
  const { code, section, paragraph, letter, text } = given as Record<string, unknown>;
  return {
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof section === "string" ? { section } : {}),
    ...(typeof paragraph === "number" ? { paragraph } : {}),
    ...(typeof letter === "string" ? { letter } : {}),
    ...(typeof text === "string" ? { text } : {}),
  };
}

function wrongPeriods(): never {
  const shape = '[{ "from": "2026-01-01", "to": "2026-01-31" }]';
  return wrong(
    `en liste av tidsrom, f.eks. ${shape}`,
    `a list of periods, e.g. ${shape}`,
    `ei liste av tidsrom, t.d. ${shape}`,
  );
}

function onePeriod(given: unknown): Period {
  const { from, to } = typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  if (typeof from !== "string" || !(typeof to === "string" || to === null)) return wrongPeriods();
  const last = to === null || to === "none" ? OPEN : parseDay(to);
  const first = parseDay(from);
  if (last < first)
    throw new Refused("contradiction", "slutter før den begynner", "ends before it begins", "sluttar før han tek til");
  return { from: first, to: last };
}

/** One value of a fact. Throws Refused, CalendarError or RangeError. */
export function decodeValue(given: unknown, definition: FactDefinition): Value {
  const { type } = definition;
  if (given === "none" && type.kind !== "text" && !(type.kind === "choice" && type.values.includes("none"))) {
    if (definition.optional) return NONE;
    throw new Refused(
      "none-not-allowed",
      '"none" kan ikke oppgis her',
      '"none" cannot be given here',
      '"none" kan ikkje givast her',
    );
  }
  switch (type.kind) {
    case "boolean":
      return typeof given === "boolean"
        ? given
          ? TRUE
          : FALSE
        : wrong("true eller false", "true or false", "true eller false");
    case "number":
      return number(given, definition);
    case "date":
      return typeof given === "string"
        ? parseDay(given)
        : wrong(
            `en dato, f.eks. ${example(definition)}`,
            `a date, e.g. ${example(definition)}`,
            `ein dato, t.d. ${example(definition)}`,
          );
    case "moment":
      return typeof given === "string"
        ? parseMinute(given)
        : wrong(
            `et tidspunkt, f.eks. ${example(definition)}`,
            `a moment, e.g. ${example(definition)}`,
            `eit tidspunkt, t.d. ${example(definition)}`,
          );
    case "duration":
      return typeof given === "string"
        ? parseDuration(given)
        : wrong(
            `en varighet, f.eks. ${example(definition)}`,
            `a duration, e.g. ${example(definition)}`,
            `ei lengd i tid, t.d. ${example(definition)}`,
            typeof given === "number" ? "wrong-unit" : "wrong-type",
          );
    case "choice":
      if (typeof given === "string" && type.values.includes(given)) return given;
      throw new Refused(
        "not-allowed",
        `skal være en av ${type.values.join(", ")}`,
        `must be one of ${type.values.join(", ")}`,
        `skal vere ein av ${type.values.join(", ")}`,
      );
    case "provision":
      return provision(given);
    case "periods":
      return Array.isArray(given) ? periodsOf(given.map(onePeriod)) : wrongPeriods();
    case "text":
      return typeof given === "string" ? given : wrong("en tekst", "a text", "ein tekst");
  }
}
