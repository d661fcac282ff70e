import type { ReactNode } from "react";
import { Empty } from "../../components/loading.tsx";
import { useTexts } from "../../i18n/index.tsx";

/** A list of the day with its count; nothing in it is said, or left out. */
export function DayPanel<T>({
  title,
  items,
  most = 15,
  hideEmpty = false,
  children,
}: {
  readonly title: string;
  readonly items: readonly T[];
  /** how many are shown before one asks for more */
  readonly most?: number;
  readonly hideEmpty?: boolean;
  /** a line */
  readonly children: (item: T) => ReactNode;
}) {
  const t = useTexts();
  if (items.length === 0 && hideEmpty) return null;
  const [shown, rest] = [items.slice(0, most), items.slice(most)];
  return (
    <section className="panel stack tight">
      <h2 className="row">
        {title} <span className="count">{items.length}</span>
      </h2>
      {items.length === 0 ? <Empty title={t.pages.day.none} /> : null}
      <ul className="day-list">{shown.map(children)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>
            {t.more} ({rest.length})
          </summary>
          <ul className="day-list">{rest.map(children)}</ul>
        </details>
      )}
    </section>
  );
}
