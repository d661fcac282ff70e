import { decidingNorms } from "./deciding.ts";
import { faceKey } from "./entry-key.ts";
import { Explainer, type Explanation, type Status } from "./explain.ts";
import type { Matter } from "./law.ts";
import { missingFor } from "./missing/missing.ts";
import type { Node } from "./node.ts";
import { type Outcome, outcomeOf, outcomeOfValue } from "./outcome.ts";
import type { UsedSettings } from "./policies.ts";
import { Run } from "./run.ts";
import { type Shown, show } from "./show.ts";
import { inLanguage, type Language } from "./text.ts";
import { CONFLICT, isUnknown, MAYBE } from "./value.ts";

/** A norm that decides, as it is shown. */
export interface DecidingNorm {
  readonly id: string;
  readonly cite: string;
  readonly status: Status;
  readonly text: string;
  readonly note?: string;
}

export interface MissingShown {
  readonly fact: string;
  readonly kind: "fact" | "assessment";
  readonly question: string;
  readonly because: readonly string[];
}

/** The answer to one matter: what DESIGN's and KERNEL's contract print. */
export interface Answer {
  readonly matter: string;
  readonly question: string;
  readonly nature: Matter["nature"];
  readonly outcome: Outcome;
  readonly value?: Shown;
  readonly results: Readonly<Record<string, Shown>>;
  /** what each result says, in words */
  readonly resultTexts: Readonly<Record<string, string>>;
  readonly norms: readonly DecidingNorm[];
  readonly missing: readonly MissingShown[];
  readonly missingExact: boolean;
  readonly gaps: readonly { readonly norm: string; readonly why: string }[];
  readonly usual?: Shown;
  readonly decidedBy?: Readonly<Record<string, Shown>>;
  readonly appeal?: { readonly body: Shown; readonly deadline: Shown };
  /** `id=setting` of the policies that the value itself used */
  readonly policies: readonly string[];
  /** those that only the results used */
  readonly resultPolicies: readonly string[];
  readonly explanation?: Explanation;
}

export interface AnswerOptions {
  readonly language: Language;
  /** leave the explanation tree out */
  readonly brief?: boolean;
}

function outcome(run: Run, node: Node): Outcome {
  const value = run.value(node);
  return run.typeOf(node).kind === "boolean" ? outcomeOf(run.truth(node)) : outcomeOfValue(value);
}

/** The value that holds as a rule: with all departures left out. Only where the answer is open for them. */
function usual(run: Run, node: Node): Shown | undefined {
  const value = run.value(node);
  if (run.typeOf(node).kind === "boolean" ? value !== MAYBE : !isUnknown(value)) return undefined;
  const pins = new Map(run.question.pins ?? []);
  for (const { norm, versions } of run.program.norms.values()) {
    if (versions.some((version) => version.departure !== undefined)) pins.set(faceKey(norm.key, "departed"), 0);
  }
  if (pins.size === 0) return undefined;
  const ruled = new Run({ ...run.question, pins }).value(node);
  const known = run.typeOf(node).kind === "boolean" ? ruled !== MAYBE : !isUnknown(ruled) && ruled !== CONFLICT;
  return known ? show(ruled, run.typeOf(node)) : undefined;
}

function norms(run: Run, node: Node, language: Language): readonly DecidingNorm[] {
  const explainer = new Explainer(run, language);
  return decidingNorms(run, node).map((key) => {
    const came = explainer.outcomeOfNorm(key);
    const { version } = came;
    return {
      id: key,
      cite: version.cite,
      status: "record" in came ? overRecords(run, key, came.record) : came.status,
      text: inLanguage(version.text, language),
      ...(version.note === undefined ? {} : { note: inLanguage(version.note, language) }),
    };
  });
}

const ofRecords = new Map<string, Node>();

/** Of a norm that asks each record: whether one of them satisfies it. */
function overRecords(run: Run, key: string, list: string): Status {
  const place = `${list} ${key}`;
  let node = ofRecords.get(place);
  if (node === undefined) {
    node = { op: "some", list, element: "e", args: [{ op: "norm", key, face: "satisfied", element: "e" }] };
    ofRecords.set(place, node);
  }
  return outcomeOf(run.truth(node));
}

/** `id=setting` of the policies that the question uses, and of those that its results use beside them: by a run that remembers nothing. */
function policiesOf(run: Run, matter: Matter, settings: UsedSettings): readonly [readonly string[], readonly string[]] {
  const untouched = run.untouched && run.settings === settings && settings.untouched;
  const own = untouched ? settings : settings.fresh();
  const apart = untouched ? run : new Run({ ...run.question, settings: own });
  apart.value(matter.asks);
  const policies = own.used();
  for (const { node } of Object.values(matter.results)) apart.value(node);
  return [policies, own.used().filter((policy) => !policies.includes(policy))];
}

const textsOf: Readonly<Record<Language, WeakMap<Matter, Answer["resultTexts"]>>> = {
  nb: new WeakMap(),
  nn: new WeakMap(),
  en: new WeakMap(),
};

/** What the results of a matter say, in words: the same for every answer. */
function resultTexts(matter: Matter, language: Language): Answer["resultTexts"] {
  const known = textsOf[language].get(matter);
  if (known !== undefined) return known;
  const texts = Object.fromEntries(
    Object.entries(matter.results).map(([name, { text }]) => [name, inLanguage(text, language)]),
  );
  textsOf[language].set(matter, Object.freeze(texts));
  return texts;
}

/** What is said beside the answer itself: results, who decides, how to complain. */
function besides(run: Run, matter: Matter): Pick<Answer, "results" | "decidedBy" | "appeal"> {
  const shown = (node: Node): Shown => show(run.value(node), run.typeOf(node));
  const results: Record<string, Shown> = {};
  for (const name of Object.keys(matter.results)) {
    const { node, type } = matter.results[name] as Matter["results"][string];
    results[name] = show(run.value(node), type);
  }
  return {
    results,
    ...(matter.decidedBy === undefined
      ? {}
      : { decidedBy: Object.fromEntries(Object.entries(matter.decidedBy).map(([act, node]) => [act, shown(node)])) }),
    ...(matter.appeal === undefined
      ? {}
      : { appeal: { body: shown(matter.appeal.body), deadline: shown(matter.appeal.deadline) } }),
  };
}

/** Answers one matter: outcome, what decides, what is missing, who decides, how to complain, and why. */
export function answerMatter(
  run: Run,
  matter: Matter,
  settings: UsedSettings,
  { language, brief }: AnswerOptions,
): Answer {
  // first, while nothing is remembered
  const [policies, resultPolicies] = policiesOf(run, matter, settings);
  const value = run.value(matter.asks);
  const { results, ...acts } = besides(run, matter);
  const missing = missingFor(run, matter.asks);
  const asRule = usual(run, matter.asks);
  return {
    matter: matter.id,
    question: inLanguage(matter.question, language),
    nature: matter.nature,
    outcome: outcome(run, matter.asks),
    ...(matter.type.kind === "boolean" ? {} : { value: show(value, matter.type) }),
    results,
    resultTexts: resultTexts(matter, language),
    norms: norms(run, matter.asks, language),
    missing: missing.facts.map(({ fact, kind, question, because }) => ({
      fact,
      kind,
      question: inLanguage(question, language),
      because,
    })),
    missingExact: missing.exact,
    gaps: missing.gaps.map(({ norm, why }) => ({ norm, why: inLanguage(why, language) })),
    ...(asRule === undefined ? {} : { usual: asRule }),
    ...acts,
    policies,
    resultPolicies,
    ...(brief === true ? {} : { explanation: new Explainer(run, language).explain(matter.asks) }),
  };
}

/**
 * The answer under a legal state that says the same of all that the matter asks (`SameLaw`), made of the answer under
 * another: only what is said beside it is asked anew.
 */
export function answerBesides(run: Run, matter: Matter, settings: UsedSettings, before: Answer): Answer {
  const [policies, resultPolicies] = policiesOf(run, matter, settings);
  return { ...before, ...besides(run, matter), policies, resultPolicies };
}
