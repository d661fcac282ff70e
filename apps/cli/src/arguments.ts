import { parseArgs } from "node:util";
import { defaultPolicies, type PolicySettings, policies, policySettings } from "@soning/calendar";
import { type Language, nearest, type Text } from "@soning/norms";
import { BadInput, nearestHint } from "./fault.ts";

/** One option of a command. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly value?: string;
  readonly nb: string;
  readonly en: string;
  readonly nn?: string;
}

/** Options that every command takes. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: { type: "boolean", nb: "skriv JSON", en: "print JSON" },
  lang: { type: "string", value: "nb|nn|en", nb: "språk", en: "language" },
  help: { type: "boolean", nb: "vis denne hjelpen", en: "show this help", nn: "vis denne hjelpa" },
};

/** The matters asked for; all of them when none is named. */
export const onlyMatter: Option = {
  type: "string",
  multiple: true,
  value: "M",
  nb: "bare dette spørsmålet",
  en: "only this matter",
  nn: "berre dette spørsmålet",
};

/** Options of commands that ask about a case. */
export const caseOptions: Readonly<Record<string, Option>> = {
  on: {
    type: "string",
    value: "DATE",
    nb: "dagen det spørres for",
    en: "the day asked for",
    nn: "dagen det blir spurt for",
  },
  law: { type: "string", value: "STATE", nb: "rettstilstand", en: "legal state" },
  policy: { type: "string", multiple: true, value: "ID=SETTING", nb: "konvensjon", en: "named policy" },
  assume: {
    type: "string",
    value: "nothing",
    nb: "regn ingen logg som tom",
    en: "read no log as empty",
    nn: "rekn ingen logg som tom",
  },
};

/** What was given on the command line, read. */
export interface Given {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
  readonly language: Language;
  readonly json: boolean;
}

function optionFault(message: string, known: readonly string[]): BadInput {
  // "Option '-h, --help' …" names the short form first
  const name = /'(?:-\w, )?(-{1,2}[^' ]+)/.exec(message)?.[1] ?? "";
  const value = (told: Text): BadInput => new BadInput({ code: "bad-option-value", path: name, message: told });
  if (message.includes("does not take"))
    return value({ nb: "tar ingen verdi", en: "takes no value", nn: "tek ingen verdi" });
  if (message.includes("argument is ambiguous"))
    return value({
      nb: `mangler verdi; skriv ${name}=VERDI hvis verdien begynner med -`,
      en: `needs a value; write ${name}=VALUE if the value begins with -`,
      nn: `manglar verdi; skriv ${name}=VERDI om verdien byrjar med -`,
    });
  if (message.includes("argument missing"))
    return value({ nb: "mangler verdi", en: "needs a value", nn: "manglar verdi" });
  const options = known.map((option) => `--${option}`);
  return new BadInput({
    code: "unknown-option",
    path: name,
    message: {
      nb: `ukjent valg; kjente er ${options.join(", ")}`,
      en: `unknown option; known are ${options.join(", ")}`,
      nn: `ukjent val; kjende er ${options.join(", ")}`,
    },
    ...nearestHint(nearest(name, options)),
  });
}

/** The language asked for: `--lang`, else nb. Throws BadInput. */
function languageOf(text: string | undefined): Language {
  if (text === undefined) return "nb";
  if (text === "nb" || text === "nn" || text === "en") return text;
  throw new BadInput({
    code: "bad-option-value",
    path: "--lang",
    value: JSON.stringify(text),
    message: { nb: "skal være nb, nn eller en", en: "must be nb, nn or en", nn: "skal vere nb, nn eller en" },
  });
}

/** Reads the arguments of one command. Throws BadInput for unknown options and missing values. */
export function readArguments(args: readonly string[], options: Readonly<Record<string, Option>>): Given {
  const all = { ...commonOptions, ...options };
  const config = Object.fromEntries(
    Object.entries(all).map(([name, { type, multiple }]) => [name, { type, multiple: multiple ?? false }]),
  );
  let read: {
    values: Record<string, unknown>;
    positionals: string[];
    tokens: readonly { kind: string; name?: string }[];
  };
  try {
    read = parseArgs({ args: [...args], options: config, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw optionFault((error as Error).message, Object.keys(all));
  }
  const seen = new Set<string>();
  for (const { kind, name = "" } of read.tokens) {
    if (kind !== "option" || all[name]?.multiple === true || all[name]?.type === "boolean") continue;
    if (seen.has(name))
      throw new BadInput({
        code: "bad-option-value",
        path: `--${name}`,
        message: {
          nb: "er gitt to ganger; gi den én gang",
          en: "is given twice; give it once",
          nn: "er gitt to gonger; gi det éin gong",
        },
      });
    seen.add(name);
  }
  const { values, positionals } = read;
  return {
    positionals,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    texts: (name) => (Array.isArray(values[name]) ? (values[name] as string[]) : []),
    flag: (name) => values[name] === true,
    language: languageOf(typeof values["lang"] === "string" ? values["lang"] : undefined),
    json: values["json"] === true,
  };
}

/** Settings of named policies from `--policy id=setting`. Throws BadInput for unknown ones. */
export function policiesGiven(given: Given): PolicySettings {
  const chosen: Record<string, string> = {};
  for (const text of given.texts("policy")) {
    const at = text.indexOf("=");
    const id = at < 0 ? text : text.slice(0, at);
    const policy = policies.find((one) => one.id === id);
    if (policy === undefined) {
      throw new BadInput({
        code: "unknown-policy",
        path: "--policy",
        value: id,
        message: {
          nb: "ukjent konvensjon; se soning law --policies",
          en: "unknown policy; see soning law --policies",
          nn: "ukjend konvensjon; sjå soning law --policies",
        },
        ...nearestHint(
          nearest(
            id,
            policies.map((one) => one.id),
          ),
        ),
      });
    }
    const setting = text.slice(at + 1);
    const settings = policy.settings.map((one) => one.id);
    if (at < 0 || !settings.some((one) => one === setting)) {
      throw new BadInput({
        code: "unknown-setting",
        path: `--policy ${id}`,
        value: at < 0 ? "" : setting,
        message: {
          nb: `skal være en av ${settings.join(", ")}`,
          en: `must be one of ${settings.join(", ")}`,
          nn: `skal vere ein av ${settings.join(", ")}`,
        },
        ...nearestHint(nearest(setting, settings)),
      });
    }
    chosen[id] = setting;
  }
  return Object.keys(chosen).length === 0 ? defaultPolicies : policySettings(chosen);
}

/** `--assume nothing`: logs that the service keeps are unknown too when absent. Throws BadInput for another word. */
export function assumesNothing(given: Given): boolean {
  const word = given.text("assume");
  if (word === undefined) return false;
  if (word === "nothing") return true;
  throw new BadInput({
    code: "bad-option-value",
    path: "--assume",
    value: word,
    message: { nb: 'kan bare være "nothing"', en: 'can only be "nothing"', nn: 'kan berre vere "nothing"' },
  });
}

/** `--on` and `--law` as they stand, for `readCase`. */
export function overridesOf(given: Given): {
  readonly on?: string;
  readonly law?: string;
  readonly assumeNothing: boolean;
} {
  const [on, state] = [given.text("on"), given.text("law")];
  return {
    ...(on === undefined ? {} : { on }),
    ...(state === undefined ? {} : { law: state }),
    assumeNothing: assumesNothing(given),
  };
}

/** Refuses arguments where a command takes none, or more than `most`. Throws BadInput. */
export function atMost(given: Given, most: number): void {
  const extra = given.positionals[most];
  if (extra !== undefined)
    throw new BadInput({
      code: "missing-argument",
      path: extra,
      message: { nb: "ett argument for mye", en: "one argument too many", nn: "eitt argument for mykje" },
    });
}

/** The only positional argument. Throws BadInput when it is missing or there are more. */
export function onlyArgument(given: Given, name: string): string {
  const [first] = given.positionals;
  if (first === undefined || first === "")
    throw new BadInput({
      code: "missing-argument",
      path: name,
      message: {
        nb: "mangler; gi en fil eller - for standard inn",
        en: "missing; give a file, or - for standard input",
        nn: "manglar; gi ei fil eller - for standard inn",
      },
    });
  atMost(given, 1);
  return first;
}
