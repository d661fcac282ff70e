import { assumeServiceLogs, contradictionsOf, faultsOfState, law, legalStates, overlaysOf } from "@soning/law";
import { type CaseFacts, decodeFacts, type InputFault, nearest, type Text } from "@soning/norms";
import { BadInput, type Fault, nearestHint } from "../fault.ts";
import { type AskedFor, askedFor } from "./day.ts";

/** A case ready to be asked: facts decoded, logs of the service assumed. */
export interface LoadedCase {
  readonly asked: AskedFor;
  readonly on: string;
  readonly law: string;
  readonly facts: CaseFacts;
  readonly assumed: readonly string[];
}

/** What the command line says over the file. */
export interface CaseOverrides {
  readonly on?: string;
  readonly law?: string;
  readonly assumeNothing?: boolean;
}

function shapeFault(path: string, message: Text, value?: unknown): Fault {
  return {
    code: "not-a-case",
    path,
    message,
    ...(value === undefined ? {} : { value: JSON.stringify(value) ?? "" }),
  };
}

const names = ["on", "law", "facts"];
/** What `soning import` adds for people, and a case may carry along. */
const carried = ["notCarriedOver", "warnings"];

/** Checks the frame of a case. Throws BadInput. */
export function caseFrame(
  given: unknown,
  path: string,
): { readonly on?: string; readonly law?: string; readonly facts: Readonly<Record<string, unknown>> } {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new BadInput(
      shapeFault(path, {
        nb: 'en sak er et objekt: { "on", "law", "facts" }',
        en: 'a case is an object: { "on", "law", "facts" }',
        nn: 'ei sak er eit objekt: { "on", "law", "facts" }',
      }),
    );
  }
  const faults: Fault[] = [];
  for (const name of Object.keys(given)) {
    if (!names.includes(name) && !carried.includes(name)) {
      faults.push({
        ...shapeFault(`${path}: ${name}`, {
          nb: "ukjent felt; en sak har on, law og facts",
          en: "unknown field; a case has on, law and facts",
          nn: "ukjent felt; ei sak har on, law og facts",
        }),
        ...nearestHint(nearest(name, names)),
      });
    }
  }
  const { on, law: state, facts } = given as { on?: unknown; law?: unknown; facts?: unknown };
  if (on !== undefined && on !== null && typeof on !== "string")
    faults.push(
      shapeFault(
        `${path}: on`,
        {
          nb: 'skal være en dato, f.eks. "2026-11-01"',
          en: 'must be a date, e.g. "2026-11-01"',
          nn: 'skal vere ein dato, t.d. "2026-11-01"',
        },
        on,
      ),
    );
  if (state !== undefined && state !== null && typeof state !== "string")
    faults.push(
      shapeFault(
        `${path}: law`,
        {
          nb: 'skal være en rettstilstand, f.eks. "in-force"',
          en: 'must be a legal state, e.g. "in-force"',
          nn: 'skal vere ein rettstilstand, t.d. "in-force"',
        },
        state,
      ),
    );
  if (typeof facts !== "object" || facts === null || Array.isArray(facts)) {
    faults.push(
      shapeFault(
        `${path}: facts`,
        {
          nb: "skal være et objekt med opplysninger",
          en: "must be an object of facts",
          nn: "skal vere eit objekt med opplysningar",
        },
        facts,
      ),
    );
  }
  if (faults.length > 0) throw new BadInput(...faults);
  return {
    ...(typeof on === "string" ? { on } : {}),
    ...(typeof state === "string" ? { law: state } : {}),
    facts: facts as Readonly<Record<string, unknown>>,
  };
}

/** A legal state by name. Throws BadInput with the nearest one. */
export function legalStateGiven(name: string, path: string): string {
  if (overlaysOf(name) !== undefined) {
    const faults = faultsOfState(name);
    if (faults.length === 0) return name;
    throw new BadInput(
      ...faults.map(
        ({ where, message }): Fault => ({
          code: "unordered-laws",
          path,
          value: JSON.stringify(name),
          message: {
            nb: `${where}: forslagene endrer samme norm uten at det er sagt hvilket som går foran; spør om ett av dem`,
            en: `${where}: ${message}; ask for one of them`,
            nn: `${where}: forslaga endrar same norm utan at det er sagt kva for eit som går føre; spør om eitt av dei`,
          },
        }),
      ),
    );
  }
  throw new BadInput({
    code: "unknown-law",
    path,
    value: JSON.stringify(name),
    message: {
      nb: `ukjent rettstilstand; kjente er ${legalStates.join(", ")}`,
      en: `unknown legal state; known are ${legalStates.join(", ")}`,
      nn: `ukjend rettstilstand; kjende er ${legalStates.join(", ")}`,
    },
    ...nearestHint(nearest(name, legalStates)),
  });
}

/** What to do about a fault whose message does not say it. */
function remedyOf(fault: InputFault): { readonly hint?: Text } {
  if (fault.nearest !== undefined) return nearestHint(fault.nearest);
  switch (fault.code) {
    case "unknown-fact":
    case "unknown-field":
      return {
        hint: {
          nb: "soning facts viser dem som finnes",
          en: "soning facts lists those that exist",
          nn: "soning facts viser dei som finst",
        },
      };
    case "none-not-allowed":
      return {
        hint: {
          nb: "utelat opplysningen hvis den er ukjent",
          en: "leave the fact out if it is unknown",
          nn: "utelat opplysninga om ho er ukjend",
        },
      };
    case "contradiction":
      return { hint: { nb: "rett en av opplysningene", en: "correct one of the two", nn: "rett ei av opplysningane" } };
    default:
      return {};
  }
}

function factFault(path: string, fault: InputFault): Fault {
  return {
    code: "bad-fact",
    path: `${path}: ${fault.path}`,
    value: fault.value,
    message: fault.message,
    ...remedyOf(fault),
  };
}

/** Today, in the Norwegian calendar: only what the person at the keyboard means by not giving a day. */
export function today(): string {
  return Temporal.Now.plainDateISO("Europe/Oslo").toString();
}

/** A case from JSON that was read already. Throws BadInput. */
export function caseFrom(given: unknown, path: string, overrides: CaseOverrides = {}): LoadedCase {
  const frame = caseFrame(given, path);
  const on = overrides.on ?? frame.on ?? today();
  const asked = askedFor(on, overrides.on === undefined ? `${path}: on` : "--on");
  const state = legalStateGiven(
    overrides.law ?? frame.law ?? "in-force",
    overrides.law === undefined ? `${path}: law` : "--law",
  );
  const { facts, faults } = decodeFacts(frame.facts, law);
  if (faults.length > 0) throw new BadInput(...faults.map((fault) => factFault(path, fault)));
  const contradictions = contradictionsOf(facts);
  if (contradictions.length > 0) throw new BadInput(...contradictions.map((fault) => factFault(path, fault)));
  const { facts: full, assumed } = overrides.assumeNothing === true ? { facts, assumed: [] } : assumeServiceLogs(facts);
  return { asked, on, law: state, facts: full, assumed };
}
