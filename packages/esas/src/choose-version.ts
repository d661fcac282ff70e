import { type Checked, checkContract } from "./contract/check.ts";
import { isVersion, type Version, versions } from "./contract/version.ts";
import type { Headers } from "./envelope.ts";
import { type Fault, fault, warning } from "./findings.ts";
import type { JsonValue } from "./text/json-value.ts";

export type Chosen =
  | {
      ok: true;
      checked: Checked;
      /** further versions that the content fits, when nobody said which it is */
      alsoFits: readonly Version[];
    }
  | { ok: false; faults: readonly Fault[] };

/**
 * The version is the one asked for, else that of the message header, else the newest that the content satisfies:
 * first without unknown names, then with them. When none fits, the faults are those of the version that comes closest.
 */
export function chooseVersion(body: JsonValue, asked: string | undefined, headers: Headers): Chosen {
  const stated = asked ?? headers.schemaVersion;
  if (stated === undefined) return fromContent(body);
  const version = stated.trim();
  if (!isVersion(version))
    return { ok: false, faults: [unsupported(stated, asked === undefined ? "SchemaVersion" : "--schema-version")] };
  const checked = checkContract(body, version);
  if (checked.faults.length > 0) return { ok: false, faults: checked.faults };
  const header = headers.schemaVersion;
  if (header === undefined || header === stated) return { ok: true, checked, alsoFits: [] };
  const overridden = warning(
    "version-overridden",
    "SchemaVersion",
    {
      nb: `Meldingen sier ${header}; den er lest som ${version}.`,
      en: `The message says ${header}; it was read as ${version}.`,
      nn: `Meldinga seier ${header}; ho er lesen som ${version}.`,
    },
    {
      nb: "La være å oppgi versjon for å følge meldingen.",
      en: "State no version to follow the message.",
      nn: "Lat vere å gi versjon for å følgje meldinga.",
    },
    header,
  );
  return { ok: true, checked: { ...checked, warnings: [...checked.warnings, overridden] }, alsoFits: [] };
}

function fromContent(body: JsonValue): Chosen {
  const newestFirst = [...versions].reverse().map((version) => checkContract(body, version));
  const fitting = newestFirst.filter((one) => one.faults.length === 0);
  const exact = fitting.filter((one) => one.warnings.length === 0);
  const chosen = exact[0] ?? fitting[0];
  if (chosen === undefined) {
    const [first, ...rest] = newestFirst;
    const closest = rest.reduce(
      (best, one) => (best !== undefined && one.faults.length < best.faults.length ? one : best),
      first,
    );
    return { ok: false, faults: closest?.faults ?? [] };
  }
  const several = exact.length > 0 ? exact : fitting;
  if (several.length === 1) return { ok: true, checked: chosen, alsoFits: [] };
  return {
    ok: true,
    checked: { ...chosen, warnings: [...chosen.warnings, fromContentOf(several.map((one) => one.version))] },
    alsoFits: several.slice(1).map((one) => one.version),
  };
}

function fromContentOf(fitting: readonly Version[]) {
  const [newest = "1.2"] = fitting;
  return warning(
    "version-from-content",
    "SchemaVersion",
    {
      nb: `Innholdet passer til versjon ${fitting.join(" og ")}; det er lest som ${newest}.`,
      en: `The content fits version ${fitting.join(" and ")}; it was read as ${newest}.`,
      nn: `Innhaldet passar til versjon ${fitting.join(" og ")}; det er lese som ${newest}.`,
    },
    {
      nb: "Oppgi versjonen hvis du vet den (--schema-version).",
      en: "State the version if you know it (--schema-version).",
      nn: "Gi versjonen om du veit han (--schema-version).",
    },
    newest,
  );
}

function unsupported(stated: string, path: string): Fault {
  return fault(
    "unsupported-version",
    path,
    {
      nb: "Denne versjonen av kontrakten leses ikke.",
      en: "This version of the contract is not read.",
      nn: "Denne versjonen av kontrakta blir ikkje lesen.",
    },
    {
      nb: `Leses: ${versions.join(", ")}.`,
      en: `Read: ${versions.join(", ")}.`,
      nn: `Desse blir lesne: ${versions.join(", ")}.`,
    },
    stated,
  );
}
