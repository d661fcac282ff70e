import type { Fault } from "../findings.ts";
import { badDay, refuse } from "./checks.ts";
import { known } from "./head.ts";
import { type Element, element } from "./xml.ts";

/** Dates of an unconditional sentence. Days are `YYYY-MM-DD`; one that is absent is sent as unknown. */
export interface UnconditionalDates {
  readonly start: string;
  readonly end?: string;
  readonly oneThird?: string;
  readonly half?: string;
  readonly twoThirds?: string;
  readonly leave?: string;
  /** earliest final part with electronic monitoring */
  readonly monitoringFinalPart?: string;
}

/** Dates of a sentence, by what is served. Several may be given. */
export interface SentenceDates {
  readonly unconditional?: UnconditionalDates;
  readonly community?: { readonly begun: string; readonly expectedEnd?: string };
  readonly preventiveDetention?: {
    readonly start: string;
    readonly longest?: string;
    readonly shortest?: string;
    readonly leave?: string;
  };
  readonly remand?: { readonly from?: string; readonly to?: string };
}

/** The dates as elements of an event's `Datoer`. */
export function datesOf({ unconditional, community, preventiveDetention, remand }: SentenceDates): Element[] {
  const given: Element[] = [];
  if (unconditional !== undefined) {
    given.push(
      element("UbetingetDatoer", [
        known("StartDato", unconditional.start),
        known("EndtTid", unconditional.end),
        known("EnTredjedelsTid", unconditional.oneThird),
        known("HalvTid", unconditional.half),
        known("ToTredjedelsTid", unconditional.twoThirds),
        known("PermisjonsDato", unconditional.leave),
        known("EKbakdoerdato", unconditional.monitoringFinalPart),
      ]),
    );
  }
  if (community !== undefined) {
    given.push(
      element("SamfunnDatoer", [
        known("Iverksattdato", community.begun),
        known("ForventetSluttdato", community.expectedEnd),
      ]),
    );
  }
  if (preventiveDetention !== undefined) {
    given.push(
      element("ForvaringDatoer", [
        known("StartDato", preventiveDetention.start),
        known("MaksDato", preventiveDetention.longest),
        known("MinsteDato", preventiveDetention.shortest),
        known("PermisjonsDato", preventiveDetention.leave),
      ]),
    );
  }
  if (remand !== undefined)
    given.push(element("VaretektDatoer", [known("FraDato", remand.from), known("TilDato", remand.to)]));
  return given;
}

/** Days that do not exist, or do not follow one another, or none at all. */
export function badSentenceDates(given: SentenceDates): Fault[] {
  const groups = Object.entries(given).flatMap(([kind, fields]) =>
    Object.entries(fields as Readonly<Record<string, string | undefined>>).flatMap(([name, day]) =>
      badDay(`dates.${kind}.${name}`, day),
    ),
  );
  return [...groups, ...badOrder(given.unconditional), ...noDates(given)];
}

/** What the days that follow one another are called. */
const named = {
  start: { nb: "første dag", nn: "første dag", en: "the first day" },
  oneThird: { nb: "en tredjedel", nn: "ein tredel", en: "one third" },
  half: { nb: "halv tid", nn: "halv tid", en: "half time" },
  twoThirds: { nb: "to tredjedeler", nn: "to tredelar", en: "two thirds" },
  end: { nb: "endt tid", nn: "endt tid", en: "full time" },
} as const;

/**
 * One third, half, two thirds and the end follow one another. Remand may put each of them before the start.
 */
function badOrder(given: UnconditionalDates | undefined): Fault[] {
  if (given === undefined) return [];
  const inOrder = (["start", "oneThird", "half", "twoThirds", "end"] as const).flatMap((name) =>
    given[name] === undefined ? [] : [[name, given[name]] as const],
  );
  return inOrder.slice(1).flatMap(([name, day], index) => {
    const [earlier = "start", before = ""] = inOrder[index] ?? [];
    if (before <= day || earlier === "start") return [];
    const path = `dates.unconditional.${name}`;
    return [
      refuse(
        "dates-out-of-order",
        path,
        {
          nb: `Dagen er før ${named[earlier].nb} (${before}).`,
          nn: `Dagen er før ${named[earlier].nn} (${before}).`,
          en: `The day is before ${named[earlier].en} (${before}).`,
        },
        day,
      ),
    ];
  });
}

function noDates(given: SentenceDates): Fault[] {
  if (Object.values(given).some((group) => group !== undefined)) return [];
  return [
    refuse("no-dates", "dates", {
      nb: "Hendelsen har ingen datoer.",
      nn: "Hendinga har ingen datoar.",
      en: "The event has no dates.",
    }),
  ];
}
