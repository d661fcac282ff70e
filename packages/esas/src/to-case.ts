import { neverFacts } from "./case/account.ts";
import { type Fields, Notes } from "./case/facts.ts";
import { type Joined, joinOrders, onePerson, type Placed, prefixOf } from "./case/join-orders.ts";
import { offencesOf } from "./case/offences.ts";
import { personFacts, unknownCountries } from "./case/person.ts";
import { finesOf, otherSanctionsOf } from "./case/sanctions.ts";
import { sentencesOf } from "./case/sentences.ts";
import { type Fault, type Warning, warning } from "./findings.ts";
import type { ExecutionOrder, ManualReading, NotCarriedOver } from "./model/order.ts";
import type { JsonObject, JsonValue } from "./text/json-value.ts";

export interface CaseOptions {
  /** the day the case is looked at; not the day of an order, which may lie long before or be a slip */
  readonly on: string;
  /** the legal state, `in-force` unless stated */
  readonly law?: string;
  /** the day on which the orders came: one for all, or one for each */
  readonly arrivedOn?: string | readonly (string | undefined)[];
}

export type ToCase =
  | {
      readonly ok: true;
      readonly on: string;
      readonly law: string;
      /** by the ids of the law's catalogue; what is absent is unknown */
      readonly facts: JsonObject;
      /** places of the orders that no fact holds; with several orders they begin with `orders[n].` */
      readonly notCarriedOver: readonly NotCarriedOver[];
      readonly warnings: readonly Warning[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The orders against one person as a case. The orders given are taken to be all that is to be served: leave out those
 * that are served. A duplicate counts once, and a corrected judgment replaces the former. While something in an order
 * must be read by a person (preventive detention in free text, no reaction at all), the lists of sentences, fines and
 * other sanctions stay open, so that nothing can be concluded from what they lack.
 */
export function toCase(orders: readonly ExecutionOrder[], options: CaseOptions): ToCase {
  const wrong = onePerson(orders);
  if (wrong !== undefined) return { ok: false, faults: [wrong] };
  const joined = joinOrders(orders);
  const newest = joined.kept.reduce((best, one) =>
    one.order.message.sentAt >= best.order.message.sentAt ? one : best,
  );
  const parts = joined.kept.map((placed) => partOf(placed, joined, orders.length, arrival(options, placed.at)));
  const open = parts.flatMap((part) => part.manual);
  return {
    ok: true,
    on: options.on,
    law: options.law ?? "in-force",
    facts: {
      ...personFacts(newest.order),
      ...list(
        "sentences",
        parts.flatMap((part) => part.sentences),
        open,
      ),
      ...list(
        "fines",
        parts.flatMap((part) => part.fines),
        open,
      ),
      ...list(
        "otherSanctions",
        parts.flatMap((part) => part.otherSanctions),
        open,
      ),
      offences: parts.flatMap((part) => part.offences) as readonly JsonValue[],
    },
    notCarriedOver: [...joined.notCarriedOver, ...parts.flatMap((part) => part.notCarriedOver)],
    warnings: [...joined.warnings, ...parts.flatMap((part) => part.warnings)],
  };
}

interface Part {
  readonly sentences: readonly Fields[];
  readonly fines: readonly Fields[];
  readonly otherSanctions: readonly Fields[];
  readonly offences: readonly Fields[];
  readonly notCarriedOver: readonly NotCarriedOver[];
  readonly manual: readonly ManualReading[];
  readonly warnings: readonly Warning[];
}

function partOf({ order, at }: Placed, joined: Joined, count: number, arrivedOn: string | undefined): Part {
  const notes = new Notes(order);
  const id = sentenceId(order, joined);
  const prefix = prefixOf(at, count);
  const made = {
    sentences: sentencesOf(order, id, arrivedOn, notes),
    fines: finesOf(order, notes),
    otherSanctions: otherSanctionsOf(order, notes),
    offences: offencesOf(order, id, notes),
  };
  const lost = [
    ...order.notCarriedOver,
    ...neverFacts(order),
    ...unknownCountries(order),
    ...homeless(order),
    ...notes.found,
  ];
  const byPath = new Map(lost.map((one) => [one.path, one]));
  return {
    ...made,
    notCarriedOver: order.paths.flatMap((path) => {
      const found = byPath.get(path);
      return found === undefined ? [] : [{ path: `${prefix}${path}`, why: found.why }];
    }),
    manual: order.needsManualReading.filter((one) => leavesOpen.has(one.reason)),
    warnings: order.needsManualReading.map((one) => manualWarning(one, prefix)),
  };
}

/** Facts of a sentence or a fine when the order has neither: they have no record to stand in. */
function homeless({ reactions }: ExecutionOrder): NotCarriedOver[] {
  const { prison, communitySentence, youthSentence, fine } = reactions;
  if (prison !== undefined || communitySentence !== undefined || youthSentence !== undefined) return [];
  const why = {
    nb: "Ordren har ingen straff som dette kan stå på.",
    en: "The order has no sentence for this to stand on.",
    nn: "Ordren har inga straff som dette kan stå på.",
  };
  const ofSentence = ["under18", "fullbyrdelsesordre.foregrepetSoning"];
  const ofBoth = ["fullbyrdelsesordre.rettskraftigFraOgMed", "fullbyrdelsesordre.avgjoerelse.avsagtDato"];
  return [...ofSentence, ...(fine === undefined ? ofBoth : [])].map((path) => ({ path, why }));
}

/** What may hide a sentence that no field tells of. The other reasons concern a sentence that is there. */
const leavesOpen: ReadonlySet<string> = new Set([
  "preventive-detention",
  "special-sanction",
  "other-reaction",
  "no-sentence",
]);

function manualWarning(one: ManualReading, prefix: string): Warning {
  const hint = {
    nb: "Les dommen og rett saken for hånd.",
    en: "Read the judgment and correct the case by hand.",
    nn: "Les dommen og rett saka for hand.",
  };
  return warning("needs-manual-reading", `${prefix}${one.path}`, one.message, hint, one.found);
}

/** The court's case number names the sentence; where two judgments share it, the judgment's own id. */
function sentenceId(order: ExecutionOrder, joined: Joined): string {
  const same = joined.kept.filter((one) => one.order.judgment.caseNumber === order.judgment.caseNumber);
  return same.length === 1 ? order.judgment.caseNumber : order.judgment.id;
}

function list(name: string, items: readonly Fields[], open: readonly ManualReading[]): Fields {
  const records = items as readonly JsonObject[];
  return { [name]: open.length === 0 ? records : { items: records, complete: false } };
}

function arrival(options: CaseOptions, at: number): string | undefined {
  return typeof options.arrivedOn === "string" ? options.arrivedOn : options.arrivedOn?.[at];
}
