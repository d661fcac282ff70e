import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useTexts } from "../../i18n/index.tsx";
import type { LawWords } from "../../law/words.ts";
import { Frame } from "./frame.tsx";
import { CaseloadLine } from "./line.tsx";
import type { CaseloadPerson } from "./rows.ts";
import { useClocks } from "./use-clocks.ts";
import { useRows } from "./use-rows.ts";

const heights = { row: 36, card: 156 };

/** The persons of the caseload, each on a line of their own. */
export function CaseloadTable({
  persons,
  today,
  words,
  onWhy,
}: {
  readonly persons: readonly CaseloadPerson[];
  readonly today: string;
  readonly words: LawWords | undefined;
  readonly onWhy: (person: string) => void;
}) {
  const t = useTexts();
  const navigate = useNavigate();
  const ids = useMemo(() => persons.map(({ id }) => id), [persons]);
  const open = useCallback(
    (person: string): void => void navigate({ to: "/persons/$person", params: { person } }),
    [navigate],
  );
  const rows = useRows(ids, heights, open);
  const clocks = useClocks(rows.drawn.map(({ id }) => id));
  return (
    <Frame
      rows={rows}
      count={persons.length}
      kind="persons"
      title={t.caseload.title}
      help={t.caseload.rowHelp}
      heads={[t.caseload.name, t.caseload.timeline, t.caseload.may, t.caseload.next, t.caseload.lacks]}
    >
      {rows.drawn.map(({ id, place, top }) => {
        const person = persons[place];
        return person === undefined ? null : (
          <CaseloadLine
            key={id}
            person={person}
            place={place}
            top={top}
            today={today}
            words={words}
            clock={clocks.get(id)}
            selected={rows.selected.has(id)}
            onSelect={rows.toggle}
            onOpen={open}
            onWhy={onWhy}
            onFocus={rows.came}
          />
        );
      })}
    </Frame>
  );
}
