import { useMemo } from "react";
import type { Facts } from "../../../api/schema.ts";
import { NormChip } from "../../../components/norm-chip.tsx";
import { todayInNorway } from "../../../format/dates.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";

const QUOTA = "reg/3-30/2/left";

/** How many days of leave are left in the year, beside the step by which somebody goes out and comes back. */
export function LeaveLeft({
  facts,
  engine,
}: {
  readonly facts: Facts | undefined;
  readonly engine: Engine | undefined;
}) {
  const { t, language } = useSpoken();
  const { leave: words } = t.flows;
  const on = todayInNorway();
  const results = useMemo(
    () =>
      facts === undefined || engine === undefined || facts.faults.length > 0
        ? undefined
        : engine.answerOf(facts.current, "leave.ordinary", { law: "in-force", on }, language)?.results,
    [facts, engine, on, language],
  );
  if (results === undefined) return null;
  const numberOf = (id: string): string | undefined => {
    const value = results[id];
    return typeof value === "number" || typeof value === "string" ? String(value) : undefined;
  };
  const [left, all] = [numberOf("quota-left"), numberOf("quota")];
  return (
    <p className="row small">
      <span className={left === undefined ? "quiet" : ""}>
        {left === undefined || all === undefined ? words.leftOpen : words.left(left, all)}
      </span>
      <NormChip norm={QUOTA} cite="fsk. § 3-30 (2)" on={on} />
    </p>
  );
}
