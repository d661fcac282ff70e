import { useMemo, useState } from "react";
import { SidePanel } from "../../../components/dialog.tsx";
import { Empty, Skeleton } from "../../../components/loading.tsx";
import { ProblemNotice } from "../../../components/notice.tsx";
import { todayInNorway } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import type { Narrowed } from "../page.tsx";
import { type List, shownLines } from "./lines.ts";
import { LinesTable } from "./table.tsx";
import type { Lists } from "./use-lists.ts";
import { WhyLine } from "./why-line.tsx";

const none: never[] = [];

/** A list of the caseload beside the opportunities: deadlines, new orders, complaints. */
export function ListView({
  list,
  lists: { lines = none, lines: come, done, failed },
  search,
  matter,
  sort,
  ids,
  filters,
}: Narrowed & { readonly list: List; readonly lists: Lists }) {
  const t = useTexts();
  const today = todayInNorway();
  const [why, setWhy] = useState<string>();
  const byName = sort === "name";
  const shown = useMemo(() => shownLines(lines, { search, matter, byName, ids }), [lines, search, matter, byName, ids]);
  const matters = useMemo(() => [...new Set(lines.flatMap((line) => line.matter ?? []))].sort(), [lines]);
  const asked = shown.find(({ id }) => id === why);
  return (
    <>
      {filters({
        matters,
        sorts: ["day", "name"],
        sort: byName ? "name" : "day",
        count:
          come === undefined ? "" : done ? t.caseload.of(shown.length, lines.length) : t.caseload.partial(lines.length),
      })}
      {failed === undefined ? null : <ProblemNotice error={failed.error} again={() => void failed.refetch()} />}
      {come === undefined ? (
        failed === undefined ? (
          <Skeleton lines={12} />
        ) : null
      ) : shown.length === 0 && done ? (
        <Empty title={lines.length === 0 ? t.caseload.empty : t.caseload.noHit}>
          <p className="small">{t.caseload.lists.more[list]}</p>
        </Empty>
      ) : (
        <LinesTable list={list} lines={shown} today={today} onWhy={setWhy} />
      )}
      {asked === undefined ? null : (
        <SidePanel title={t.caseload.whyTitle(asked.person.name)} onClose={() => setWhy(undefined)}>
          <WhyLine line={asked} today={today} />
        </SidePanel>
      )}
    </>
  );
}
