import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTexts } from "../../../i18n/index.tsx";
import { Frame } from "../frame.tsx";
import { useRows } from "../use-rows.ts";
import { Line } from "./line.tsx";
import type { List, ListLine } from "./lines.ts";
import { placeOf } from "./place-of.ts";

const heights = { row: 36, card: 128 };

/** The lines of a list, of which only those in view are drawn. */
export function LinesTable({
  list,
  lines,
  today,
  onWhy,
}: {
  readonly list: List;
  readonly lines: readonly ListLine[];
  readonly today: string;
  readonly onWhy: (line: string) => void;
}) {
  const t = useTexts();
  const { lists: words } = t.caseload;
  const navigate = useNavigate();
  const ids = useMemo(() => lines.map(({ id }) => id), [lines]);
  const rows = useRows(ids, heights, (id) => {
    const line = lines.find((one) => one.id === id);
    if (line !== undefined) void navigate(placeOf(line));
  });
  return (
    <Frame
      rows={rows}
      count={lines.length}
      kind="lines"
      title={t.caseload.tabs[list]}
      help={`${words.more[list]} ${words.rowHelp}`}
      heads={[t.caseload.name, words.what[list], words.day[list], words.note[list]]}
    >
      {rows.drawn.map(({ id, place, top }) => {
        const line = lines[place];
        return line === undefined ? null : (
          <Line
            key={id}
            line={line}
            place={place}
            top={top}
            today={today}
            selected={rows.selected.has(id)}
            onSelect={() => rows.toggle(id)}
            onWhy={() => onWhy(id)}
            onFocus={() => rows.came(id)}
          />
        );
      })}
    </Frame>
  );
}
