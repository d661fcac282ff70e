import type { AssembledLaw } from "./assemble.ts";
import type { LawFault } from "./fault.ts";

/** Is one overlay laid over another, by what it extends or says of it? */
export function isOver(law: AssembledLaw, upper: string, lower: string, seen: readonly string[] = []): boolean {
  if (seen.includes(upper)) return false;
  const { extends: base, over = [] } = law.overlayOf.get(upper) ?? {};
  const under = base === undefined ? over : [base, ...over];
  return under.includes(lower) || under.some((each) => isOver(law, each, lower, [...seen, upper]));
}

/** Overlays with what they extend, each once, those that lie over others after them; else in the order asked for. */
export function layers(law: AssembledLaw, overlays: readonly string[]): readonly string[] {
  const all: string[] = [];
  const add = (id: string): void => {
    const base = law.overlayOf.get(id)?.extends;
    if (base !== undefined && base !== id) add(base);
    if (!all.includes(id)) all.push(id);
  };
  for (const id of overlays) add(id);
  const laid: string[] = [];
  while (all.length > 0) {
    const at = all.findIndex((id) => !all.some((other) => other !== id && isOver(law, id, other)));
    laid.push(...all.splice(Math.max(at, 0), 1));
  }
  return laid;
}

/** The versions that hold under these overlays: those of the uppermost that has any, else those of the law in force. */
export function standing<V extends { readonly overlay?: string }>(
  versions: readonly V[],
  order: readonly string[],
): readonly V[] {
  for (const overlay of [...order].reverse()) {
    const laid = versions.filter((version) => version.overlay === overlay);
    if (laid.length > 0) return laid;
  }
  return versions.filter((version) => version.overlay === undefined);
}

/** Norms and numbers that two of the overlays both say something of, where neither is laid over the other. */
export function overlaysWithoutOrder(law: AssembledLaw, overlays: readonly string[]): readonly LawFault[] {
  const order = layers(law, overlays);
  const pairs = order.flatMap((left, at) =>
    order
      .slice(at + 1)
      .filter((right) => !isOver(law, right, left) && !isOver(law, left, right))
      .map((right) => [left, right] as const),
  );
  if (pairs.length === 0) return [];
  const touched = [
    ...law.norms.map(({ key, versions }) => ({ where: key, versions })),
    ...law.parameters.map(({ id, versions }) => ({ where: id, versions })),
  ];
  return touched.flatMap(({ where, versions }) => {
    const by = new Set(versions.map(({ overlay }) => overlay));
    return pairs
      .filter(([left, right]) => by.has(left) && by.has(right))
      .map(
        ([left, right]): LawFault => ({
          code: "overlays-without-order",
          where,
          message: `${left} and ${right} both say something of it, and neither is laid over the other`,
        }),
      );
  });
}
