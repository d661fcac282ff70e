import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "../../components/loading.tsx";
import { useTexts } from "../../i18n/index.tsx";

const counts = ["rows", "executed", "assessed", "procedure", "told", "background", "open"] as const;

/** How much of the register of norms is carried out, by source; the rows that are not are named. */
export function Coverage() {
  const t = useTexts();
  const { data: sources } = useQuery({
    queryKey: ["register-coverage"],
    queryFn: async () => (await import("virtual:register-coverage")).default,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { coverageCounts: names } = t.pages.law;
  return (
    <section className="panel stack tight">
      <h2>{t.pages.law.coverage}</h2>
      <p className="quiet small">{t.pages.law.coverageMore}</p>
      {sources === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
          <section className="scroll" tabIndex={0} aria-label={t.pages.law.coverage}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t.pages.law.source}</th>
                  {counts.map((name) => (
                    <th key={name} scope="col" className="number">
                      {names[name]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sources.map((source) => (
                  <tr key={source.source}>
                    <th scope="row">{source.source}</th>
                    {counts.map((name) => (
                      <td key={name} className="number">
                        {name === "open" ? source.open.length : source[name]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {sources.map(({ source, open }) =>
            open.length === 0 ? null : (
              <details key={source} className="small law-open">
                <summary>
                  {t.pages.law.openRows(source)} ({open.length})
                </summary>
                <ul>
                  {open.map((id) => (
                    <li key={id}>
                      <code>{id}</code>
                    </li>
                  ))}
                </ul>
              </details>
            ),
          )}
        </>
      )}
    </section>
  );
}
