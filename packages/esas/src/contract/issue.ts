import type { Text } from "@soning/norms";
import type { z } from "zod";
import { type Fault, fault } from "../findings.ts";
import { type JsonValue, pathOf, type Steps, valueAt } from "../text/json-value.ts";
import { nearest } from "../text/nearest.ts";

const kinds: Readonly<Record<string, Text>> = {
  string: { nb: "en tekst", en: "a text" },
  number: { nb: "et tall", en: "a number" },
  int: { nb: "et heltall", en: "a whole number" },
  boolean: { nb: "true eller false", en: "true or false" },
  object: { nb: "et objekt", en: "an object" },
  array: { nb: "en liste", en: "a list" },
};

const formats: Readonly<Record<string, Text>> = {
  guid: { nb: "en GUID", en: "a GUID" },
  day: { nb: "en dato ÅÅÅÅ-MM-DD", en: "a date YYYY-MM-DD" },
  moment: { nb: "et tidspunkt med sone (RFC 3339)", en: "a moment with its zone (RFC 3339)" },
  email: { nb: "en e-postadresse", en: "an e-mail address" },
  phone: { nb: "et telefonnummer", en: "a phone number" },
  "organisation-number": { nb: "et organisasjonsnummer på ni sifre", en: "an organisation number of nine digits" },
  "country-code": {
    nb: "en landkode på tre store bokstaver (ISO 3166)",
    en: "a country code of three capitals (ISO 3166)",
  },
  "national-id": {
    nb: "et fødselsnummer, D-nummer eller SSP-nummer på elleve sifre",
    en: "a national identity number, D-number or SSP-number of eleven digits",
  },
};

const correct: Text = {
  nb: "Rett verdien, eller be avsenderen om en ny ordre.",
  en: "Correct the value, or ask the sender for a new order.",
};

/** One finding of the schema in the words of the closed list of faults. */
export function contractFault(issue: z.core.$ZodIssue, steps: Steps, message: JsonValue): Fault {
  const path = pathOf(steps);
  const value = valueAt(message, steps);
  if (issue.code === "invalid_type") {
    const kind = kinds[issue.expected] ?? { nb: issue.expected, en: issue.expected };
    if (value === undefined) {
      return fault(
        "missing",
        path,
        {
          nb: `Feltet mangler; kontrakten krever ${kind.nb}.`,
          en: `The field is missing; the contract demands ${kind.en}.`,
        },
        { nb: "Be avsenderen om en fullstendig ordre.", en: "Ask the sender for a complete order." },
      );
    }
    return fault(
      "wrong-type",
      path,
      { nb: `Her skal det stå ${kind.nb}.`, en: `Here should stand ${kind.en}.` },
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
    { nb: "Verdien bryter kontrakten.", en: "The value breaks the contract." },
    correct,
    value,
  );
}

function notAllowed(path: string, value: JsonValue | undefined, allowed: readonly string[]): Fault {
  if (value === undefined) {
    return fault(
      "missing",
      path,
      { nb: "Feltet mangler.", en: "The field is missing." },
      { nb: `Tillatt: ${allowed.join(", ")}.`, en: `Allowed: ${allowed.join(", ")}.` },
    );
  }
  const near = typeof value === "string" ? nearest(value, allowed) : undefined;
  return fault(
    "not-allowed",
    path,
    { nb: `Tillatt: ${allowed.join(", ")}.`, en: `Allowed: ${allowed.join(", ")}.` },
    near === undefined ? correct : { nb: `Mente du ${near}?`, en: `Did you mean ${near}?` },
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
      { nb: `Antallet må være ${limit}.`, en: `Their number must be ${limit}.` },
      correct,
      value,
    );
  }
  return fault(
    "out-of-range",
    path,
    { nb: `Tallet må være ${limit}.`, en: `The number must be ${limit}.` },
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
      },
      correct,
      value,
    );
  }
  if (rule === "impossible-day") {
    return fault(
      "impossible-date",
      path,
      { nb: "Dagen eller klokkeslettet finnes ikke.", en: "The day or hour does not exist." },
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
      },
      {
        nb: "Les lengden i dommen og be om en rettet ordre.",
        en: "Read the length in the judgment and ask for a corrected order.",
      },
      value,
    );
  }
  if (rule === "one-of-two") {
    return fault(
      "one-of-two",
      path,
      { nb: "Enten lengde eller ubestemtTid, og ikke begge.", en: "Either lengde or ubestemtTid, and not both." },
      correct,
      value,
    );
  }
  const format = formats[rule] ?? { nb: rule, en: rule };
  return fault(
    "wrong-format",
    path,
    { nb: `Her skal det stå ${format.nb}.`, en: `Here should stand ${format.en}.` },
    hintOf(params),
    value,
  );
}

function hintOf(params: Readonly<Record<string, unknown>>): Text {
  const example = params["example"];
  return typeof example === "string" ? { nb: `For eksempel ${example}.`, en: `For example ${example}.` } : correct;
}
