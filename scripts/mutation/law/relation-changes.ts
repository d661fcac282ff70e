import type { AssembledLaw, Norm, NormVersion } from "@soning/norms";
import type { Draft } from "./mutants.ts";

function without<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_, place) => place !== at);
}

function changesOf(version: NormVersion): readonly { what: string; version: NormVersion }[] {
  const { departure, chosenBy, goesBefore, deems, ...rest } = version;
  const kept = {
    ...(departure === undefined ? {} : { departure }),
    ...(chosenBy === undefined ? {} : { chosenBy }),
    ...(goesBefore === undefined ? {} : { goesBefore }),
    ...(deems === undefined ? {} : { deems }),
  };
  const drop = (name: keyof typeof kept, what: string) => {
    const { [name]: _, ...others } = kept;
    return kept[name] === undefined ? [] : [{ what, version: { ...rest, ...others } }];
  };
  return [
    ...version.lifts.map((lifted, at) => ({
      what: `does not lift ${lifted}`,
      version: { ...version, lifts: without(version.lifts, at) },
    })),
    ...(version.locks ?? []).map((locked, at) => ({
      what: `does not lock ${locked}`,
      version: { ...version, locks: without(version.locks ?? [], at) },
    })),
    ...(version.liftedOnlyBy ?? []).map((by, at) => ({
      what: `${by} does not lift what is locked`,
      version: { ...version, liftedOnlyBy: without(version.liftedOnlyBy ?? [], at) },
    })),
    ...drop("departure", "holds without departure"),
    ...drop("chosenBy", "picked by the day asked for"),
    ...drop("goesBefore", "goes before nothing"),
    ...drop("deems", "deems nothing"),
  ];
}

/** What norms say of each other, each left out once; and norms that a proposal takes away left standing, section by section. */
export function relationChanges(law: AssembledLaw): readonly Draft[] {
  const own = law.norms.flatMap((norm) =>
    norm.versions.flatMap((version, at) =>
      changesOf(version).map(
        (change): Draft => ({
          where: norm.key,
          place: norm.versions.length > 1 ? `version ${at + 1}` : "relations",
          what: change.what,
          laid: [{ norm, at, version: change.version }],
        }),
      ),
    ),
  );
  return [...own, ...repealsMissed(law)];
}

function repealsMissed(law: AssembledLaw): readonly Draft[] {
  const groups = new Map<string, { norm: Norm; at: number; version: NormVersion }[]>();
  for (const norm of law.norms)
    for (const [at, version] of norm.versions.entries()) {
      const standing = norm.versions.findLast((each) => each.overlay === undefined);
      if (version.repeals !== true || version.overlay === undefined || standing === undefined) continue;
      const name = [norm.instrument, norm.section, version.overlay].join(" ");
      const { repeals: _, ...rest } = { ...standing, repeals: true, overlay: version.overlay };
      groups.set(name, [...(groups.get(name) ?? []), { norm, at, version: rest }]);
    }
  return [...groups.values()].map((laid): Draft => {
    const [first] = laid as [(typeof laid)[number], ...typeof laid];
    return {
      where: first.norm.key,
      place: "repeal",
      what: `still stands (${laid.length} norms)`,
      laid,
    };
  });
}
