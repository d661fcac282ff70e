import { SELF } from "../case-facts.ts";
import { entryKey, faceKey } from "../entry-key.ts";
import { isTrivial, phraseOf, structural } from "../explain.ts";
import type { NormVersion } from "../law.ts";
import { type Node, operands } from "../node.ts";
import { speakerOf } from "../speak.ts";
import { type StandingNorm, versionInForce } from "../standing-norm.ts";
import { inLanguage, type Language } from "../text.ts";
import type { Type } from "../type.ts";
import type { Code } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { Recurring } from "./recurring.ts";
import { isNumberType, NONE_NUMBER, UNKNOWN_NUMBER } from "./table.ts";

const text = (value: string): string => JSON.stringify(value);

/**
 * Writes code that builds the explanation of a node as object literals: the same trees as `Explainer`, the statuses
 * from the row's code, everything that is known beforehand as constants.
 */
export class ExplanationWriter {
  readonly functions: string[] = [];
  /** flags of what was told, reset for each row */
  readonly flags: string[] = [];
  readonly sets: string[] = [];
  readonly recurring: Recurring;
  private readonly emitter: Emitter;
  private readonly language: Language;
  private readonly names = new Map<string, string>();

  constructor(emitter: Emitter, language: Language) {
    this.recurring = new Recurring(emitter);
    this.emitter = emitter;
    this.language = language;
  }

  /** Status and, for values, the shown value of a code. */
  private head(code: Code, type: Type): string {
    if (type.kind === "boolean") return `status:T[${code.js}]`;
    const value = this.emitter.local(this.emitter.box(code).js);
    return `status:R.valueStatus(${value}),value:R.show(${value},${this.emitter.constant(type)})`;
  }

  explain(node: Node): string {
    if (node.op === "slot") return this.call(this.slotFunction(node.id, node.element), node.element);
    if (node.op === "norm") return this.call(this.normFunction(node.key, node.element), node.element);
    const place = this.recurring.place([node]);
    if (place === undefined) return this.written(node);
    const name = this.emitter.fresh("x");
    this.functions.push(
      this.emitter.inFunction(name, undefined, () => `${this.recurring.given(place)}=${this.written(node)}`),
    );
    return `${name}(i)`;
  }

  private written(node: Node): string {
    const { emitter } = this;
    const words = structural.has(node.op)
      ? phraseOf(node, this.language)
      : speakerOf(emitter.program, this.language).say(node);
    const type = emitter.typeOf(node);
    const head = this.head(emitter.emit(node), type);
    const [status, value] = head.split(",value:");
    const facts = structural.has(node.op) ? "" : this.facts(node);
    return `{op:${text(node.op)},${status},text:${text(words)}${value === undefined ? "" : `,value:${value}`}${facts === "" ? "" : `,facts:{${facts}}`},children:${this.below(node)}}`;
  }

  private call(name: string, element: string | undefined): string {
    return element === undefined ? `${name}(i)` : `${name}(i,${this.emitter.rowOf(element)})`;
  }

  private below(node: Node): string {
    if (node.op === "some" || node.op === "every") return this.records(node);
    if (node.op === "at") return `R.explainAt(${this.emitter.constant(node)},${this.emitter.environment()})`;
    if (structural.has(node.op))
      return `[${operands(node)
        .map((part) => this.explain(part))
        .join(",")}]`;
    if ("list" in node) return "[]";
    return `[${operands(node)
      .flatMap((part) => this.references(part))
      .join(",")}]`;
  }

  private records(node: Extract<Node, { readonly op: "some" | "every" | "count" }>): string {
    const children = this.emitter.fresh("x");
    this.emitter.say(`const ${children}=[];`);
    this.emitter.eachRecord(node.list, node.parent, node.element, () => {
      const inner = this.emitter.local(this.explain(node.args[0]));
      this.emitter.say(`${children}.push({...${inner},text:${this.path(node.element)}+": "+${inner}.text});`);
    });
    return children;
  }

  /** Path of an element's record: `offences[2]`. */
  private path(element: string): string {
    return this.emitter.pathOf(element);
  }

  private references(node: Node): readonly string[] {
    if (node.op === "slot" || node.op === "norm") return [this.explain(node)];
    if ("list" in node) return [];
    return operands(node).flatMap((part) => this.references(part));
  }

  /** The facts read by a comparison or call, shown. */
  private facts(node: Node): string {
    const found = new Map<string, string>();
    const visit = (part: Node): void => {
      if (part.op === "fact") found.set(text(part.id), this.shown(part));
      else if (part.op === "field")
        found.set(`[${this.path(part.element)}+${text(part.id.slice(part.id.lastIndexOf(".")))}]`, this.shown(part));
      else if (!("list" in part)) operands(part).forEach(visit);
    };
    visit(node);
    return [...found].map(([name, value]) => `${name}:${value}`).join(",");
  }

  private shown(node: Node): string {
    const code = this.emitter.emit(node);
    const type = this.emitter.typeOf(node);
    if (code.mode === "truth") return `B[${code.js}]`;
    if (code.mode === "point" && isNumberType(type)) {
      const name = this.emitter.local(code.js);
      const plain =
        type.kind === "number"
          ? type.decimals === 0
            ? name
            : `${name}/${10 ** type.decimals}`
          : type.kind === "date"
            ? `R.day(${name})`
            : `R.minute(${name})`;
      return `(${name}===${UNKNOWN_NUMBER}?null:${name}===${NONE_NUMBER}?"none":${plain})`;
    }
    return `R.show(${this.emitter.box(code).js},${this.emitter.constant(type)})`;
  }

  /** A function that tells something in full once, and after that only that it was told. `place`: the way in which what it rests on stands. */
  private once(
    key: string,
    list: string | undefined,
    make: () => {
      readonly head: string;
      readonly id: string;
      readonly children: () => string;
      readonly place?: string | undefined;
    },
  ): string {
    const place = `${key}@${list ?? ""}`;
    const known = this.names.get(place);
    if (known !== undefined) return known;
    const name = this.emitter.fresh("x");
    this.names.set(place, name);
    const code = this.emitter.inFunction(name, list, () => {
      const { head, id, children, place: way } = make();
      const flag = this.emitter.fresh("g");
      if (list === undefined) this.flags.push(flag);
      else this.sets.push(flag);
      const told = list === undefined ? `${flag}===1` : `${flag}.has(j)`;
      this.emitter.say(
        `if(${told})return {${head},see:${text(id)},children:E};${list === undefined ? `${flag}=1` : `${flag}.add(j)`};`,
      );
      const built = way === undefined ? "" : `${this.recurring.given(way)}=`;
      return `${built}{${head},children:${children()}}`;
    });
    this.functions.push(code);
    return name;
  }

  private slotFunction(id: string, element: string | undefined): string {
    const { emitter } = this;
    const slot = emitter.program.law.slotOf.get(id);
    const list = element === undefined ? undefined : slot?.record;
    const own = element === undefined ? {} : { element: SELF };
    return this.once(`slot ${id}`, list, () => {
      const type = slot?.type ?? { kind: "boolean" };
      const code = emitter.entry(entryKey(id), element === undefined ? undefined : SELF);
      const [status, value] = this.head(code, type).split(",value:");
      const words = slot === undefined ? id : inLanguage(slot.text, this.language);
      return {
        id,
        head: `slot:${text(id)},${status},text:${text(words)}${value === undefined ? "" : `,value:${value}`}`,
        children: () => {
          const given = slot?.decidedAs === undefined ? [] : [this.explain(slot.decidedAs)];
          const norms = emitter.program
            .contributorsOf(id)
            .map(({ norm }) =>
              this.explain({ op: "norm", key: norm.key, face: "satisfied", ...(norm.record === undefined ? {} : own) }),
            );
          return `[${[...given, ...norms].join(",")}]`;
        },
      };
    });
  }

  private normFunction(key: string, element: string | undefined): string {
    const { program } = this.emitter;
    const stands = program.norms.get(key);
    const list = element === undefined ? undefined : program.law.normOf.get(key)?.record;
    if (stands === undefined) {
      const cite = program.law.normOf.get(key)?.versions[0]?.cite ?? key;
      const words = this.language === "en" ? "not in this legal state" : "gjelder ikke i denne rettstilstanden";
      const name = this.emitter.fresh("x");
      this.functions.push(
        `function ${name}(){return {norm:${text(key)},status:"does-not-apply",cite:${text(cite)},text:${text(words)},children:[]};}`,
      );
      return name;
    }
    if (stands.versions.length === 1 && stands.versions[0] !== undefined)
      return this.versionFunction(stands, stands.versions[0], 0, list);
    const place = `choice ${key}@${list ?? ""}`;
    const known = this.names.get(place);
    if (known !== undefined) return known;
    const name = this.emitter.fresh("x");
    this.names.set(place, name);
    const functionNames = stands.versions.map((version, at) => this.versionFunction(stands, version, at, list));
    const code = this.emitter.inFunction(name, list, () => {
      const call = (at: number): string => `${functionNames[at]}(i${list === undefined ? "" : ",j"})`;
      return stands.versions.reduceRight(
        (rest, version, at) =>
          at === stands.versions.length - 1
            ? `(${this.emitter.truth(versionInForce(version)).js}===3?${call(at)}:${call(at)})`
            : `(${this.emitter.truth(versionInForce(version)).js}===3?${call(at)}:${rest})`,
        "",
      );
    });
    this.functions.push(code);
    return name;
  }

  private versionFunction(stands: StandingNorm, version: NormVersion, at: number, list: string | undefined): string {
    const { emitter } = this;
    const { key } = stands.norm;
    return this.once(`norm ${key} ${at}`, list, () => {
      const status = emitter.local(this.normStatus(stands, version, list));
      const note = version.note === undefined ? "" : `,note:${text(inLanguage(version.note, this.language))}`;
      const doubtful = version.doubtful === undefined ? "" : ",doubtful:true";
      return {
        id: key,
        head: `norm:${text(key)},status:${status},cite:${text(version.cite)},text:${text(inLanguage(version.text, this.language))}${note}${doubtful}`,
        children: () => this.normChildren(stands, version, status, list),
        place: list === undefined ? this.placeOf(stands, version) : undefined,
      };
    });
  }

  private placeOf({ norm: { key } }: StandingNorm, version: NormVersion): string | undefined {
    if (this.emitter.program.liftersOf(key).length > 0) return undefined;
    const told = [version.when, version.value, version.departure].filter((part) => part !== undefined);
    return this.recurring.place(told, [{ op: "norm", key, face: "effective" }, ...told]);
  }

  private normChildren({ norm }: StandingNorm, version: NormVersion, status: string, list: string | undefined): string {
    const children = this.emitter.fresh("x");
    const scope = isTrivial(version.when) ? "" : this.explain(version.when);
    this.emitter.say(`const ${children}=[${scope}];`);
    const rest: (() => string)[] = [];
    const { value, departure } = version;
    if (value !== undefined && !isTrivial(value)) rest.push(() => this.explain(value));
    if (departure !== undefined) rest.push(() => this.explain(departure));
    const lifters = this.emitter.program.liftersOf(norm.key).map(({ by }) => by.norm);
    if (rest.length + lifters.length === 0) return children;
    const name = this.emitter.fresh("x");
    const code = this.emitter.inFunction(name, list, () => {
      for (const part of rest) this.emitter.say(`a.push(${part()});`);
      for (const lifter of lifters) {
        const inner = this.emitter.local(
          this.explain({
            op: "norm",
            key: lifter.key,
            face: "satisfied",
            ...(lifter.record === undefined ? {} : { element: SELF }),
          }),
        );
        this.emitter.say(`if(${inner}.status!=="does-not-apply")a.push(${inner});`);
      }
      return "a";
    });
    this.functions.push(code.replace(/^function (\w+)\(/, "function $1(a,"));
    this.emitter.say(`if(${status}!=="does-not-apply")${name}(${children},i${list === undefined ? "" : ",j"});`);
    return children;
  }

  private normStatus({ norm }: StandingNorm, version: NormVersion, list: string | undefined): string {
    const { emitter } = this;
    const own = list === undefined ? undefined : SELF;
    const face = (name: "applies" | "effective" | "satisfied"): string =>
      emitter.entry(faceKey(norm.key, name), own).js;
    const [applies, effective] = [face("applies"), face("effective")];
    const rest =
      version.value !== undefined && emitter.typeOf(version.value).kind !== "boolean"
        ? `(${effective}===3?R.valueStatus(${emitter.boxed(version.value).js}):"undetermined")`
        : `T[${face("satisfied")}]`;
    return `(${applies}===0?"does-not-apply":${effective}===0?"lifted":${rest})`;
  }
}
