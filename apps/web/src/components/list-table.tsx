import type { ReactNode } from "react";

/** A list as a table; on a phone each row is a card with its heads beside the values. */
export function ListTable({
  title,
  heads,
  children,
}: {
  readonly title: string;
  readonly heads: readonly string[];
  /** its rows */
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section className="panel bare scroll" tabIndex={0} aria-label={title}>
      <table className="table cards">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
