import type { z } from "zod";
import { type Fault, fault, type Said } from "../findings.ts";
import { type JsonValue, pathOf, type Steps, valueAt } from "../text/json-value.ts";
import { nearest } from "../text/nearest.ts";

const kinds: Readonly<Record<string, Said>> = {
  string: { nb: "en tekst", en: "a text", nn: "ein tekst" },
  number: { nb: "et tall", en: "a number", nn: "eit tal" },
  int: { nb: "et heltall", en: "a whole number", nn: "eit heiltal" },
  boolean: { nb: "true eller false", en: "true or false", nn: "true eller false" },
  object: { nb: "et objekt", en: "an object", nn: "eit objekt" },
  array: { nb: "en liste", en: "a list", nn: "ei liste" },
};

const formats: Readonly<Record<string, Said>> = {
  guid: { nb: "en GUID", en: "a GUID", nn: "ein GUID" },
  day: { nb: "en dato ÅÅÅÅ-MM-DD", en: "a date YYYY-MM-DD", nn: "ein dato ÅÅÅÅ-MM-DD" },
  moment: {
    nb: "et tidspunkt med sone (RFC 3339)",
    en: "a moment with its zone (RFC 3339)",
    nn: "eit tidspunkt med sone (RFC 3339)",
  },
  email: { nb: "en e-postadresse", en: "an e-mail address", nn: "ei e-postadresse" },
  phone: { nb: "et telefonnummer", en: "a phone number", nn: "eit telefonnummer" },
  "organisation-number": {
    nb: "et organisasjonsnummer på ni sifre",
    en: "an organisation number of nine digits",
    nn: "eit organisasjonsnummer på ni siffer",
  },
  "country-code": {
    nb: "en landkode på tre store bokstaver (ISO 3166)",
    en: "a country code of three capitals (ISO 3166)",
    nn: "ein landkode på tre store bokstavar (ISO 3166)",
  },
  "national-id": {
    nb: "et fødselsnummer, D-nummer eller SSP-nummer på elleve sifre",
    en: "a national identity number, D-number or SSP-number of eleven digits",
    nn: "eit fødselsnummer, D-nummer eller SSP-nummer på elleve siffer",
  },
};

const correct: Said = {
  nb: "Rett verdien, eller be avsenderen om en ny ordre.",
  en: "Correct the value, or ask the sender for a new order.",
  nn: "Rett verdien, eller be avsendaren om ein ny ordre.",
};

const nothing: Said = { nb: "null", en: "null", nn: "null" };

/** What stands where something else was asked for. */
function found(value: JsonValue): Said {
  if (value === null) return nothing;
  const truth = typeof value === "boolean" ? { nb: String(value), en: String(value), nn: String(value) } : undefined;
  return truth ?? kinds[Array.isArray(value) ? "array" : typeof value] ?? nothing;
}

/** One finding of the schema in the words of the closed list of faults. */
export function contractFault(issue: z.core.$ZodIssue, steps: Steps, message: JsonValue): Fault {
  const path = pathOf(steps);
  const value = valueAt(message, steps);
  if (issue.code === "invalid_type") {
    const kind = kinds[issue.expected] ?? { nb: issue.expected, en: issue.expected, nn: issue.expected };
    if (value === undefined) {
      return fault(
        "missing",
        path,
        {
          nb: `Feltet mangler; kontrakten krever ${kind.nb}.`,
          en: `The field is missing; the contract demands ${kind.en}.`,
          nn: `Feltet manglar; kontrakta krev ${kind.nn}.`,
        },
        {
          nb: "Be avsenderen om en fullstendig ordre.",
          en: "Ask the sender for a complete order.",
          nn: "Be avsendaren om ein fullstendig ordre.",
        },
      );
    }
    return fault(
      "wrong-type",
      path,
      {
        nb: `Her skal det stå ${kind.nb}, ikke ${found(value).nb}.`,
        en: `Here should stand ${kind.en}, not ${found(value).en}.`,
        nn: `Her skal det stå ${kind.nn}, ikkje ${found(value).nn}.`,
      },
      correct,
      value,
    );
  }
  if (issue.code === "invalid_value") return notAllowed(path, value, issue.values.map(String));
  if (issue.code === "too_small" || issue.code === "too_big") return outside(issue, path, value);
  if (issue.code === "custom") return ownRule(issue.params ?? {}, path, value);
  return fault(
    "wrong-format",
    path,
    { nb: "Verdien bryter kontrakten.", en: "The value breaks the contract.", nn: "Verdien bryt kontrakta." },
    correct,
    value,
  );
}

function notAllowed(path: string, value: JsonValue | undefined, allowed: readonly string[]): Fault {
  if (value === undefined) {
    return fault(
      "missing",
      path,
      { nb: "Feltet mangler.", en: "The field is missing.", nn: "Feltet manglar." },
      {
        nb: `Tillatt: ${allowed.join(", ")}.`,
        en: `Allowed: ${allowed.join(", ")}.`,
        nn: `Tillate: ${allowed.join(", ")}.`,
      },
    );
  }
  const near = typeof value === "string" ? nearest(value, allowed) : undefined;
  return fault(
    "not-allowed",
    path,
    {
      nb: `Tillatt: ${allowed.join(", ")}.`,
      en: `Allowed: ${allowed.join(", ")}.`,
      nn: `Tillate: ${allowed.join(", ")}.`,
    },
    near === undefined ? correct : { nb: `Mente du ${near}?`, en: `Did you mean ${near}?`, nn: `Meinte du ${near}?` },
    value,
  );
}

function outside(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: string,
  value: JsonValue | undefined,
): Fault {
  const limit = issue.code === "too_small" ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
  if (issue.origin === "array") {
    return fault(
      "wrong-count",
      path,
      { nb: `Antallet må være ${limit}.`, en: `Their number must be ${limit}.`, nn: `Talet på dei må vere ${limit}.` },
      correct,
      value,
    );
  }
  return fault(
    "out-of-range",
    path,
    { nb: `Tallet må være ${limit}.`, en: `The number must be ${limit}.`, nn: `Talet må vere ${limit}.` },
    correct,
    value,
  );
}

function ownRule(params: Readonly<Record<string, unknown>>, path: string, value: JsonValue | undefined): Fault {
  const rule = String(params["rule"]);
  if (rule === "length") {
    const [least, most] = [params["least"], params["most"]];
    return fault(
      "wrong-length",
      path,
      {
        nb: `Teksten må ha fra ${least} til ${most} tegn.`,
        en: `The text must have from ${least} to ${most} characters.`,
        nn: `Teksten må ha frå ${least} til ${most} teikn.`,
      },
      correct,
      value,
    );
  }
  if (rule === "impossible-day") {
    return fault(
      "impossible-date",
      path,
      {
        nb: "Dagen eller klokkeslettet finnes ikke.",
        en: "The day or hour does not exist.",
        nn: "Dagen eller klokkeslettet finst ikkje.",
      },
      correct,
      value,
    );
  }
  if (rule === "empty-length") {
    return fault(
      "empty-length",
      path,
      {
        nb: "Lengden er et tomt objekt: den sier ingenting, og null kan ikke skrives.",
        en: "The length is an empty object: it says nothing, and zero cannot be written.",
        nn: "Lengda er eit tomt objekt: ho seier ingenting, og null kan ikkje skrivast.",
      },
      {
        nb: "Les lengden i dommen og be om en rettet ordre.",
        en: "Read the length in the judgment and ask for a corrected order.",
        nn: "Les lengda i dommen og be om ein retta ordre.",
      },
      value,
    );
  }
  if (rule === "one-of-two") {
    return fault(
      "one-of-two",
      path,
      {
        nb: "Enten lengde eller ubestemtTid, og ikke begge.",
        en: "Either lengde or ubestemtTid, and not both.",
        nn: "Anten lengde eller ubestemtTid, og ikkje begge.",
      },
      correct,
      value,
    );
  }
  const format = formats[rule] ?? { nb: rule, en: rule, nn: rule };
  return fault(
    "wrong-format",
    path,
    {
      nb: `Her skal det stå ${format.nb}.`,
      en: `Here should stand ${format.en}.`,
      nn: `Her skal det stå ${format.nn}.`,
    },
    hintOf(params),
    value,
  );
}

function hintOf(params: Readonly<Record<string, unknown>>): Said {
  const example = params["example"];
  return typeof example === "string"
    ? { nb: `For eksempel ${example}.`, en: `For example ${example}.`, nn: `Til dømes ${example}.` }
    : correct;
}
