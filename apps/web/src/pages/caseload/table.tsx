import { useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { useKeys } from "../../app/keys.ts";
import { useNarrow } from "../../app/use-narrow.ts";
import { useTexts } from "../../i18n/index.tsx";
import type { LawWords } from "../../law/words.ts";
import { CaseloadLine } from "./line.tsx";
import type { CaseloadPerson } from "./rows.ts";
import { useClocks } from "./use-clocks.ts";

/** How high a line is, in pixels: a row of the table, and a card where the window is narrow. */
const HEIGHT = 36;
const CARD = 156;

/** The list, of which only what is in view is drawn. j and k go through it, Enter opens, x selects. */
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
  const narrow = useNarrow();
  const frame = useRef<HTMLDivElement>(null);
  // by person, not by line: the list changes under whoever goes through it
  const [one, setOne] = useState<string>();
  const at = Math.max(
    0,
    persons.findIndex(({ id }) => id === one),
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const virtual = useVirtualizer({
    count: persons.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (narrow ? CARD : HEIGHT),
    overscan: 12,
  });
  useEffect(() => {
    void narrow;
    virtual.measure();
  }, [narrow, virtual]);
  const items = virtual.getVirtualItems();
  const clocks = useClocks(items.flatMap(({ index }) => persons[index]?.id ?? []));
  const last = Math.max(0, persons.length - 1);
  const wish = useRef<string>(undefined);
  const focusWished = (): void => {
    if (wish.current === undefined || persons.length === 0) return;
    // who was wished for may have left the list meanwhile: then the first line it is
    const place = Math.max(
      0,
      persons.findIndex(({ id }) => id === wish.current),
    );
    const line = frame.current?.querySelector<HTMLElement>(`[data-place="${place}"] a`);
    if (line === null || line === undefined) virtual.scrollToIndex(place);
    else {
      wish.current = undefined;
      line.focus({ preventScroll: true });
    }
  };
  const go = (to: number): void => {
    const place = Math.min(last, Math.max(0, to));
    wish.current = persons[place]?.id;
    setOne(wish.current);
    virtual.scrollToIndex(place);
    // where the line is drawn already nothing is drawn anew; else it gets the focus when it is
    focusWished();
  };
  useEffect(focusWished);
  const toggle = (id: string | undefined): void => {
    if (id === undefined) return;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  useKeys({
    j: () => go(frame.current?.contains(document.activeElement) === true ? at + 1 : at),
    k: () => go(at - 1),
    x: () => toggle(persons[at]?.id),
    o: () => {
      const id = persons[at]?.id;
      if (id !== undefined) void navigate({ to: "/persons/$person", params: { person: id } });
    },
  });
  return (
    <div className="caseload-list">
      {selected.size === 0 ? null : (
        <p className="row caseload-selected" role="status">
          {t.caseload.selected(selected.size)}
          <button
            type="button"
            className="ds-button tiny"
            data-variant="secondary"
            onClick={() => setSelected(new Set())}
          >
            {t.caseload.clear}
          </button>
        </p>
      )}
      <div
        className="panel bare caseload-frame"
        ref={frame}
        role="table"
        aria-rowcount={persons.length + 1}
        aria-label={t.caseload.title}
      >
        <div role="row" className="caseload-line caseload-head" aria-rowindex={1} tabIndex={-1}>
          <span role="columnheader" tabIndex={-1}>
            <span className="unseen">{t.caseload.selected(selected.size)}</span>
          </span>
          {[t.caseload.name, t.caseload.timeline, t.caseload.may, t.caseload.next, t.caseload.lacks].map((head) => (
            <span key={head} role="columnheader" tabIndex={-1}>
              {head}
            </span>
          ))}
        </div>
        <div role="rowgroup" className="caseload-body" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const person = persons[index];
            return person === undefined ? null : (
              <CaseloadLine
                key={person.id}
                person={person}
                place={index}
                top={start}
                today={today}
                words={words}
                clock={clocks.get(person.id)}
                selected={selected.has(person.id)}
                onSelect={() => toggle(person.id)}
                onWhy={() => onWhy(person.id)}
                onFocus={() => setOne(person.id)}
              />
            );
          })}
        </div>
      </div>
      <p className="quiet small">{t.caseload.rowHelp}</p>
    </div>
  );
}
