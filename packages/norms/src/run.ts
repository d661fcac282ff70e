import { startOfDay } from "@soning/calendar";
import type { CaseFacts, Environment, ListFacts, RecordFacts } from "./case-facts.ts";
import { bind, caseItself, emptyList, recordOf, SELF } from "./case-facts.ts";
import type { Settings } from "./functions/function.ts";
import type { NormVersion } from "./law.ts";
import { Memory } from "./memory.ts";
import type { Node } from "./node.ts";
import type { Ready } from "./operators/operator.ts";
import type { Readied } from "./readied.ts";
import type { Program } from "./resolve.ts";
import type { StandingNorm } from "./standing-norm.ts";
import type { Type } from "./type.ts";
import type { Truth, Value } from "./value.ts";
import { Range, truthOf } from "./value.ts";

const MINUTES_OF_DAY = 1439;

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
 * The reference evaluator: asks the trees, made ready once for its day, in strong Kleene logic, and remembers each entry
 * for each record.
 * Pure: the same question gives the same answer.
 */
export class Run {
  readonly question: Question;
  readonly program: Program;
  readonly on: number;
  readonly settings: Settings;
  private readonly readied: Readied;
  private readonly remembered = new Memory();
  private readonly rememberedOf = new Map<RecordFacts, Memory>();
  /** the same case on the days that were asked for so far, this one among them */
  private days: Map<number, Run>;

  constructor(question: Question) {
    this.question = question;
    this.program = question.program;
    this.on = question.on;
    this.settings = question.settings;
    this.readied = question.program.readiedOn(question.on);
    this.days = new Map([[question.on, this]]);
  }

  /** Nothing is remembered yet: whatever is asked will be worked out. */
  get untouched(): boolean {
    return this.remembered.untouched && this.rememberedOf.size === 0 && this.days.size === 1;
  }

  value(node: Node, environment: Environment = caseItself): Value {
    return this.readied.of(node)(this, environment);
  }

  truth(node: Node, environment: Environment = caseItself): Truth {
    return truthOf(this.value(node, environment));
  }

  /** A slot or a face of a norm, of a record where it belongs to records; computed once. One that asks itself is unknown. */
  entry(key: string, element: string | undefined, environment: Environment): Value {
    return this.at(this.program.places.of(key), element === undefined ? undefined : recordOf(environment, element));
  }

  /** The same by its place in the program. */
  at(place: number, record: RecordFacts | undefined): Value {
    const memory = record === undefined ? this.remembered : this.memoryOf(record);
    return memory.get(place) ?? this.worked(place, record, memory);
  }

  private worked(place: number, record: RecordFacts | undefined, memory: Memory): Value {
    const { key, ready, unknown } = this.readied.entry(place);
    // a slot that comes back to itself by way of another day is not known by that way
    memory.set(place, unknown);
    const value =
      this.question.pins?.get(key) ?? ready(this, record === undefined ? caseItself : bind(caseItself, SELF, record));
    memory.set(place, value);
    return value;
  }

  /** What is ready, for the case or for the record that is bound; worked out once. */
  once(place: number, ready: Ready, environment: Environment): Value {
    const { record } = environment;
    const memory = record === undefined ? this.remembered : this.memoryOf(record);
    const known = memory.get(place);
    if (known !== undefined) return known;
    const value = ready(this, environment);
    memory.set(place, value);
    return value;
  }

  private memoryOf(record: RecordFacts): Memory {
    const known = this.rememberedOf.get(record);
    if (known !== undefined) return known;
    const fresh = new Memory();
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

  /** The version of a norm in force on the day; undefined where that turns on the case. */
  versionOf(stands: StandingNorm): NormVersion | undefined {
    return this.readied.versionOf(stands);
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
