import { penalCode1902, penalCode2005 } from "./acts.ts";
import { isLetteredSection } from "./penal-code-sections.ts";
import type { Provision, ReadReference } from "./provision.ts";
import { type Token, tokensOf, type Unit } from "./tokens.ts";

/** Policy `law-reference.unnamed-penal-code`: which code is meant where "straffeloven" stands without its year. */
export interface ReadingPolicy {
  readonly unnamedPenalCode: typeof penalCode2005 | typeof penalCode1902 | "unknown";
}

/** "Straffeloven" is the short title of today's code, and the contract's own examples give the old one its year. */
export const todaysPenalCode: ReadingPolicy = { unnamedPenalCode: penalCode2005 };

type Building = { -readonly [Name in keyof Provision]?: Provision[Name] };

/**
 * Reads a law reference as the contract allows it to stand: an act by name, short name, year or number; one or several
 * sections or a range; paragraph, letter, number, sentence; further references behind "jf.". What is not understood is
 * kept in `unread`, and a part that is not given stays absent.
 */
export function parseReference(text: string, policy: ReadingPolicy = todaysPenalCode): ReadReference {
  const reader = new ReferenceReader(policy);
  for (const token of tokensOf(text)) reader.take(token);
  return reader.result(text);
}

/** The first place that a reference names, or a place of which nothing is known. */
export function parseProvision(text: string, policy: ReadingPolicy = todaysPenalCode): Provision {
  return parseReference(text, policy).provisions[0] ?? { code: "unknown", role: "main" };
}

class ReferenceReader {
  private readonly policy: ReadingPolicy;
  private readonly done: Building[] = [];
  private readonly unread: string[] = [];
  private codeAssumed = false;
  private code = "unknown";
  private act: string | undefined;
  private role: Provision["role"] = "main";
  private current: Building | undefined;
  /** the token before, for what a bare number or letter continues */
  private before: Token | undefined;
  private lastUnit: Unit | undefined;
  private expectsSection = false;

  constructor(policy: ReadingPolicy) {
    this.policy = policy;
  }

  take(token: Token): void {
    switch (token.kind) {
      case "act":
        this.enter(token.act.id, token.text);
        break;
      case "bare-code":
        this.codeAssumed = true;
        this.enter(this.policy.unnamedPenalCode, token.text);
        break;
      case "other-act":
        this.enter("other", token.text);
        break;
      case "sign":
        this.expectsSection = true;
        break;
      case "section":
        this.section(token);
        break;
      case "value":
        this.value(token.unit, token.value);
        break;
      case "part":
        this.part(token);
        break;
      case "with":
        this.close();
        this.role = "with";
        break;
      case "word":
        this.unread.push(token.text);
        break;
      case "to":
      case "and":
      case "stop":
        break;
    }
    this.before = token;
  }

  result(text: string): ReadReference {
    this.close();
    const provisions = this.done.map((one): Provision => ({ code: "unknown", role: "main", ...one }));
    const heavy = this.unread.some((word) => /[\d§]/.test(word)) || this.expectsSection;
    const read = !provisions.some((one) => one.section !== undefined)
      ? "none"
      : heavy
        ? "part"
        : this.unread.length > 0
          ? "words"
          : "whole";
    return { text, provisions, read, unread: this.unread, codeAssumed: this.codeAssumed };
  }

  /** An act named after another stands for the same one when nothing was read in between ("straffeloven av 20. mai 2005 nr. 28"). */
  private enter(code: string, text: string): void {
    if (this.before?.kind === "and") this.role = "main";
    const goesOn = this.before !== undefined && ["act", "bare-code", "other-act", "stop"].includes(this.before.kind);
    if (goesOn && this.current === undefined && this.act !== undefined && this.done.length === 0) {
      this.act = `${this.act} ${text}`;
      if (code !== "other") {
        this.code = code;
        this.codeAssumed = false;
      }
      return;
    }
    this.close();
    this.code = code;
    this.act = text;
  }

  private section(token: Token & { kind: "section" }): void {
    if (!this.expectsSection && !this.continuesSections()) {
      if (this.follows("number")) this.value("number", token.number);
      else this.unread.push(token.text);
      return;
    }
    const range = this.before?.kind === "to" && this.current !== undefined && !this.hasParts(this.current);
    const { sectionTo, ...named } = this.named(token);
    if (range && this.current !== undefined) {
      this.current.sectionTo = named.section;
    } else {
      this.close();
      this.current = { code: this.code, role: this.role, ...named };
      if (sectionTo !== undefined) this.current.sectionTo = sectionTo;
      if (this.act !== undefined) this.current.act = this.act;
    }
    this.expectsSection = false;
    this.lastUnit = named.letter === undefined ? undefined : "letter";
  }

  /** `§§ 282 og 283`, `§§ 291 til 297`: a number behind a connecting word goes on with sections, unless parts are being listed. */
  private continuesSections(): boolean {
    const joined = this.before?.kind === "and" || this.before?.kind === "to";
    return joined && this.current?.section !== undefined && this.lastUnit === undefined;
  }

  private named(token: Token & { kind: "section" }): { section: string; sectionTo?: string; letter?: string } {
    const inPenalCode = this.code === penalCode2005;
    const [first = "", last] = token.number.split("-");
    // No penal code has chapters in its section numbers: a hyphen there is a range.
    const range = last !== undefined && (inPenalCode || this.code === penalCode1902);
    if (range) return { section: first, sectionTo: token.letter === undefined ? last : `${last} ${token.letter}` };
    if (token.letter === undefined) return { section: token.number };
    if (inPenalCode && !isLetteredSection(token.number, token.letter))
      return { section: token.number, letter: token.letter };
    return { section: `${token.number} ${token.letter}` };
  }

  /** A letter alone: the next of a list ("bokstav a og b", "a–c"), or behind a paragraph in brackets ("(1) a"). */
  private part(token: Token & { kind: "part" }): void {
    const first = this.current?.letter;
    if (this.follows("letter") && this.before?.kind === "to" && first !== undefined && first < token.value) {
      for (let code = first.charCodeAt(0) + 1; code <= token.value.charCodeAt(0); code += 1) {
        this.value("letter", String.fromCharCode(code));
      }
    } else if (this.follows("letter") || this.behindBrackets()) {
      this.value("letter", token.value);
    } else {
      this.unread.push(token.text);
    }
  }

  private behindBrackets(): boolean {
    return this.before?.kind === "value" && this.before.unit === "paragraph" && this.before.text.startsWith("(");
  }

  private value(unit: Unit, value: string): void {
    const base = this.current ?? this.lastSection();
    if (base === undefined) {
      this.unread.push(`${unit} ${value}`);
      return;
    }
    if (this.current === undefined || this.current[unit] !== undefined) this.current = this.sibling(base, unit);
    if (unit === "letter") this.current.letter = value;
    else this.current[unit] = Number(value);
    this.lastUnit = unit;
  }

  /** Another place of the same section: "bokstav a og b", "annet ledd, jf. første ledd". */
  private sibling(base: Building, unit: Unit): Building {
    this.close();
    const next: Building = { ...base, role: this.role };
    const inner: readonly Unit[] =
      unit === "paragraph" ? ["paragraph", "letter", "number", "sentence", "alternative"] : [unit];
    for (const part of inner) delete next[part];
    return next;
  }

  private follows(unit: Unit): boolean {
    return this.lastUnit === unit && (this.before?.kind === "and" || this.before?.kind === "to");
  }

  private lastSection(): Building | undefined {
    return this.done.findLast((one) => one.section !== undefined);
  }

  private hasParts(one: Building): boolean {
    return [one.paragraph, one.letter, one.number, one.sentence].some((part) => part !== undefined);
  }

  private close(): void {
    if (this.current !== undefined) this.done.push(this.current);
    this.current = undefined;
    this.lastUnit = undefined;
  }
}
