import { startOfDay } from "@soning/calendar";
import type { CaseFacts, Environment, ListFacts, RecordFacts } from "./case-facts.ts";
import { bind, caseItself, emptyList, recordOf } from "./case-facts.ts";
import type { Settings } from "./functions/function.ts";
import type { Node } from "./node.ts";
import { operatorOf } from "./operators/index.ts";
import type { Program } from "./resolve.ts";
import type { Type } from "./type.ts";
import type { Truth, Value } from "./value.ts";
import { CONFLICT, isUnknown, MAYBE, Range, UNKNOWN } from "./value.ts";

const MINUTES_OF_DAY = 1439;

/** The element by which a norm or slot on records speaks of its own record. */
export const SELF = "self";

/** What an evaluation looks at: a program, a case, a day (or minute), and the settings of named policies. */
export interface Question {
  readonly program: Program;
  readonly facts: CaseFacts;
  /** day number */
  readonly on: number;
  /** minute, where the question is asked for one */
  readonly now?: number;
  readonly settings: Settings;
  /** entries held to a value whatever the facts say, to see what turns on them */
  readonly pins?: ReadonlyMap<string, Value>;
}

/**
 * The reference evaluator: walks the tree in strong Kleene logic and remembers each entry for each record.
 * Pure: the same question gives the same answer.
 */
export class Run {
  readonly question: Question;
  readonly program: Program;
  readonly on: number;
  readonly settings: Settings;
  private readonly remembered = new Map<string, Value>();
  private readonly rememberedOf = new Map<RecordFacts, Map<string, Value>>();
  /** the same case on the days that were asked for so far, this one among them */
  private days: Map<number, Run>;

  constructor(question: Question) {
    this.question = question;
    this.program = question.program;
    this.on = question.on;
    this.settings = question.settings;
    this.days = new Map([[question.on, this]]);
  }

  value(node: Node, environment: Environment = caseItself): Value {
    return operatorOf(node).evaluate(node, this, environment);
  }

  truth(node: Node, environment: Environment = caseItself): Truth {
    const value = this.value(node, environment);
    return (value === CONFLICT ? 2 : isUnknown(value) ? MAYBE : value) as Truth;
  }

  /** A slot or a face of a norm, of a record where it belongs to records; computed once. One that asks itself is unknown. */
  entry(key: string, element: string | undefined, environment: Environment): Value {
    const record = element === undefined ? undefined : recordOf(environment, element);
    const memory = record === undefined ? this.remembered : this.memoryOf(record);
    const known = memory.get(key);
    if (known !== undefined) return known;
    const { node, type } = this.program.entryOf(key);
    // a slot that comes back to itself by way of another day is not known by that way
    memory.set(key, type.kind === "boolean" ? MAYBE : UNKNOWN);
    const value =
      this.question.pins?.get(key) ??
      this.value(node, record === undefined ? caseItself : bind(caseItself, SELF, record));
    memory.set(key, value);
    return value;
  }

  private memoryOf(record: RecordFacts): Map<string, Value> {
    const known = this.rememberedOf.get(record);
    if (known !== undefined) return known;
    const fresh = new Map<string, Value>();
    this.rememberedOf.set(record, fresh);
    return fresh;
  }

  list(id: string, parent: string | undefined, environment: Environment): ListFacts {
    const lists = parent === undefined ? this.question.facts.lists : recordOf(environment, parent).lists;
    return lists.get(id) ?? emptyList;
  }

  /** The same case on another day; open periods run on. */
  onDay(day: number): Run {
    if (day === this.on) return this;
    const known = this.days.get(day);
    if (known !== undefined) return known;
    const fresh = new Run({
      program: this.program,
      facts: this.question.facts,
      settings: this.settings,
      on: day,
      ...(this.question.pins === undefined ? {} : { pins: this.question.pins }),
    });
    fresh.days = this.days;
    this.days.set(day, fresh);
    return fresh;
  }

  get now(): Value {
    return this.question.now ?? new Range(startOfDay(this.on), startOfDay(this.on) + MINUTES_OF_DAY);
  }

  typeOf(node: Node): Type {
    return this.program.typeOf(node);
  }

  /** May the value turn out to be known not to exist? */
  mayBeNone(node: Node): boolean {
    return this.program.mayBeNone(node);
  }

  neverNegative(node: Node): boolean {
    return this.program.neverNegative(node);
  }
}
