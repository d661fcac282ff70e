import { useMemo, useState } from "react";
import { SidePanel } from "../../components/dialog.tsx";
import { Empty, Skeleton } from "../../components/loading.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { todayInNorway } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { useLawWords } from "../../law/words.ts";
import type { Narrowed } from "./page.tsx";
import { byPerson, type Sort, shownPersons, sortedPersons, sorts } from "./rows.ts";
import { CaseloadTable } from "./table.tsx";
import type { Caseload } from "./use-caseload.ts";
import { WhyHere } from "./why-here.tsx";

const sortOf = (given: string): Sort => sorts.find((one) => one === given) ?? "loss";

/** Who may be moved to what: now, soon, or but for one thing. */
export function Opportunities({
  caseload: { rows, done, all, failed },
  search,
  matter,
  sort: given,
  ids,
  filters,
}: Narrowed & { readonly caseload: Caseload }) {
  const t = useTexts();
  const words = useLawWords();
  const today = todayInNorway();
  const sort = sortOf(given);
  const [why, setWhy] = useState<string>();
  const persons = useMemo(() => byPerson(rows ?? [], all), [rows, all]);
  const sorted = useMemo(() => sortedPersons(persons, sort, today), [persons, sort, today]);
  const shown = useMemo(() => shownPersons(sorted, { search, matter, ids }), [sorted, search, matter, ids]);
  const matters = useMemo(() => [...new Set(rows?.map((row) => row.matter))].sort(), [rows]);
  const asked = shown.find(({ id }) => id === why);
  return (
    <>
      {filters({
        matters,
        sorts,
        sort,
        count:
          rows === undefined
            ? ""
            : done
              ? t.caseload.of(shown.length, persons.length)
              : t.caseload.partial(rows.length),
      })}
      {failed === undefined ? null : <ProblemNotice error={failed.error} again={() => void failed.refetch()} />}
      {rows === undefined ? (
        failed === undefined ? (
          <Skeleton lines={12} />
        ) : null
      ) : shown.length === 0 && done ? (
        <Empty title={persons.length === 0 ? t.caseload.empty : t.caseload.noHit}>
          <p className="small">{t.caseload.emptyMore}</p>
        </Empty>
      ) : (
        <CaseloadTable persons={shown} today={today} words={words} onWhy={setWhy} />
      )}
      {asked === undefined ? null : (
        <SidePanel title={t.caseload.whyTitle(asked.name)} onClose={() => setWhy(undefined)}>
          <WhyHere person={asked} today={today} words={words} />
        </SidePanel>
      )}
    </>
  );
}
