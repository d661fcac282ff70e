import { type Fault, fault, type Warning, warning } from "../findings.ts";
import { isList, isObject, type JsonValue, pathOf, type Steps, valueAt } from "../text/json-value.ts";
import { nearest } from "../text/nearest.ts";
import { contractFault } from "./issue.ts";
import { messageSchemas } from "./order.ts";
import { namesAt, versionsWith } from "./shape.ts";
import type { Version } from "./version.ts";

/** What a check against one version of the contract gave. Without faults, `value` holds to the contract. */
export interface Checked {
  readonly version: Version;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Warning[];
  /** the message without the names that the contract does not know */
  readonly value: JsonValue;
}

interface Unknown {
  readonly steps: Steps;
  readonly name: string;
}

/**
 * A message against one version, field by field. A name that the contract does not know is let through with a warning,
 * unless it stands for one that it knows: misspelt, of another version, or a unit of time.
 */
export function checkContract(message: JsonValue, version: Version): Checked {
  const first = issuesOf(message, version);
  const value = first.unknown.length === 0 ? message : without(message, first.unknown, []);
  const rest = first.unknown.length === 0 ? first : issuesOf(value, version);
  const faults = [...rest.faults, ...legalForce(value)];
  const warnings: Warning[] = [];
  for (const one of first.unknown) {
    const wrong = mistaken(message, one, version);
    if (wrong !== undefined) faults.push(wrong);
    else warnings.push(unknownField(message, one));
  }
  return { version, faults, warnings, value };
}

function issuesOf(message: JsonValue, version: Version): { faults: Fault[]; unknown: Unknown[] } {
  const faults: Fault[] = [];
  const unknown: Unknown[] = [];
  for (const issue of messageSchemas[version].safeParse(message).error?.issues ?? []) {
    const steps = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (issue.code === "unrecognized_keys") unknown.push(...issue.keys.map((name) => ({ steps, name })));
    else faults.push(contractFault(issue, steps, message));
  }
  return { faults, unknown };
}

function without(value: JsonValue, unknown: readonly Unknown[], steps: Steps): JsonValue {
  if (isList(value)) return value.map((item, index) => without(item, unknown, [...steps, index]));
  if (!isObject(value)) return value;
  const here = pathOf(steps);
  const gone = unknown.filter((one) => pathOf(one.steps) === here).map((one) => one.name);
  const kept: Record<string, JsonValue> = Object.create(null);
  for (const [name, item] of Object.entries(value)) {
    if (!gone.includes(name)) kept[name] = without(item, unknown, [...steps, name]);
  }
  return kept;
}

/** An order is final, or serving begins before it is (`foregrepetSoning`): the contract's one rule across fields. */
function legalForce(message: JsonValue): Fault[] {
  const order = valueAt(message, ["fullbyrdelsesordre"]);
  if (!isObject(order) || order["foregrepetSoning"] !== false || "rettskraftigFraOgMed" in order) return [];
  return [
    fault(
      "neither-final-nor-anticipated",
      "fullbyrdelsesordre.rettskraftigFraOgMed",
      {
        nb: "Dommen er verken rettskraftig eller til foregrepet soning: datoen mangler.",
        en: "The judgment is neither final nor to be served in advance: the date is missing.",
        nn: "Dommen er verken rettskraftig eller til soning på førehand: datoen manglar.",
      },
      {
        nb: "Be påtalemyndigheten om datoen dommen ble rettskraftig.",
        en: "Ask the prosecutor for the day the judgment became final.",
        nn: "Be påtalemakta om datoen dommen vart rettskraftig.",
      },
    ),
  ];
}

function mistaken(message: JsonValue, { steps, name }: Unknown, version: Version): Fault | undefined {
  const path = pathOf([...steps, name]);
  const value = valueAt(message, [...steps, name]);
  const others = versionsWith(steps, name);
  if (others.length > 0) {
    return fault(
      "name-of-other-version",
      path,
      {
        nb: `Feltet finnes i versjon ${others.join(", ")}, ikke i ${version}.`,
        en: `The field exists in version ${others.join(", ")}, not in ${version}.`,
        nn: `Feltet finst i versjon ${others.join(", ")}, ikkje i ${version}.`,
      },
      {
        nb: `Oppgi riktig versjon (--schema-version ${others.at(-1)}), eller be om en ordre som følger ${version}.`,
        en: `State the right version (--schema-version ${others.at(-1)}), or ask for an order that follows ${version}.`,
        nn: `Gi rett versjon (--schema-version ${others.at(-1)}), eller be om ein ordre som følgjer ${version}.`,
      },
      value,
    );
  }
  const names = namesAt(version, steps);
  if (names.includes("antallDager") && name.startsWith("antall")) {
    return fault(
      "not-allowed",
      path,
      {
        nb: `«${name}» er ingen enhet i en lengde.`,
        en: `"${name}" is no unit of a length.`,
        nn: `«${name}» er inga eining i ei lengd.`,
      },
      {
        nb: `Kontrakten har ${names.join(", ")}.`,
        en: `The contract has ${names.join(", ")}.`,
        nn: `Kontrakta har ${names.join(", ")}.`,
      },
      value,
    );
  }
  const parent = valueAt(message, steps);
  const absent = names.filter((known) => !isObject(parent) || !(known in parent));
  const meant = nearest(name, absent);
  if (meant === undefined) return undefined;
  return fault(
    "misspelt-name",
    path,
    {
      nb: `«${name}» ligner på kontraktens «${meant}», som mangler her.`,
      en: `"${name}" resembles the contract's "${meant}", which is absent here.`,
      nn: `«${name}» liknar på «${meant}» i kontrakta, som manglar her.`,
    },
    { nb: `Skriv «${meant}».`, en: `Write "${meant}".`, nn: `Skriv «${meant}».` },
    value,
  );
}

function unknownField(message: JsonValue, { steps, name }: Unknown): Warning {
  return warning(
    "unknown-field",
    pathOf([...steps, name]),
    {
      nb: "Kontrakten kjenner ikke dette feltet.",
      en: "The contract does not know this field.",
      nn: "Kontrakta kjenner ikkje dette feltet.",
    },
    {
      nb: "Det er ikke lest; se om det betyr noe for saken.",
      en: "It was not read; see whether it matters to the case.",
      nn: "Det er ikkje lese; sjå om det har noko å seie for saka.",
    },
    valueAt(message, [...steps, name]),
  );
}
