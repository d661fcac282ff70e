import { formatDay, parseDay } from "@soning/calendar";
import type { AssembledLaw, Norm, NormVersion, Parameter, ParameterVersion } from "@soning/norms";
import type { Draft, Laid } from "./mutants.ts";

type Edge = "from" | "until";
interface Dated {
  readonly from?: string;
  readonly until?: string;
  readonly overlay?: string;
}

/** A version that begins or ends on another day, with the version beside it, so that no day is without one or has two. */
function moved<V extends Dated>(versions: readonly V[], overlay: string | undefined, day: string, by: number) {
  const other = formatDay(parseDay(day) + by);
  return versions.flatMap((version, at) => {
    if (version.overlay !== overlay || (version.from !== day && version.until !== day)) return [];
    const dates = {
      ...(version.from === day ? { from: other } : {}),
      ...(version.until === day ? { until: other } : {}),
    };
    return [{ at, version: { ...version, ...dates } }];
  });
}

/** The days on which versions begin and end, each moved by a day; a section's day, written once, with all its norms. */
export function datesMoved(law: AssembledLaw): readonly Draft[] {
  const groups = new Map<string, { norms: Norm[]; where: string; day: string; edge: Edge; overlay?: string }>();
  for (const norm of law.norms)
    for (const version of norm.versions)
      for (const edge of ["from", "until"] as const) {
        const day = version[edge];
        // where one version ends as the next begins there is one border
        const border = edge === "until" && norm.versions.some((each: NormVersion) => each.from === day);
        if (day === undefined || border) continue;
        const name = [norm.instrument, norm.section, edge, day, version.overlay].join(" ");
        const overlay = version.overlay === undefined ? {} : { overlay: version.overlay };
        const group = groups.get(name) ?? { norms: [], where: norm.key, day, edge, ...overlay };
        group.norms.push(norm);
        groups.set(name, group);
      }
  const ofNorms = [...groups.values()].flatMap(({ norms, where, day, edge, overlay }) =>
    [1, -1].map(
      (by): Draft => ({
        where,
        place: edge,
        what: `${day} ${by > 0 ? "a day later" : "a day earlier"}${norms.length > 1 ? ` (${norms.length} norms)` : ""}`,
        laid: norms.flatMap((norm): readonly Laid[] =>
          moved(norm.versions, overlay, day, by).map((each) => ({ norm, ...each })),
        ),
      }),
    ),
  );
  const ofNumbers = law.parameters.flatMap((parameter: Parameter) =>
    parameter.versions.flatMap((version: ParameterVersion) => {
      const day = version.from;
      if (day === undefined) return [];
      return [1, -1].map(
        (by): Draft => ({
          where: parameter.id,
          place: "from",
          what: `${day} ${by > 0 ? "a day later" : "a day earlier"}`,
          laid: moved(parameter.versions, version.overlay, day, by).map((each) => ({ parameter, ...each })),
        }),
      );
    }),
  );
  return [...ofNorms, ...ofNumbers];
}
