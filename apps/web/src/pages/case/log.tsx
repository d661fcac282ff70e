import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Empty, Loaded } from "../../components/loading.tsx";
import { momentSpan } from "../../format/dates.ts";
import { visitsOf } from "../../format/looks.ts";
import { useTexts } from "../../i18n/index.tsx";
import { Disclosures } from "./records/disclosures.tsx";
import { History } from "./records/history.tsx";
import { Notes } from "./records/notes.tsx";

/** Notes and contacts, what happened, and who has looked at the case. */
export function LogTab({ person }: { readonly person: string }) {
  const t = useTexts();
  const looked = useQuery({
    queryKey: ["looked", person],
    queryFn: () => ask("GET /api/persons/{id}/looked", { path: { id: person }, query: { limit: 200 } }),
  });
  return (
    <>
      <Notes person={person} />
      <Disclosures person={person} />
      <History person={person} />
      <section className="panel stack tight">
        <h2>{t.case.looked}</h2>
        <Loaded query={looked}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t.case.noLooks} />
            ) : (
              <div className="scroll">
                <table className="table">
                  <thead>
                    <tr>
                      <th>{t.case.time}</th>
                      <th>{t.case.unit}</th>
                      <th>{t.case.role}</th>
                      <th>{t.case.act}</th>
                      <th>{t.case.purpose}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {visitsOf(items).map(({ from, until, unit, role, looks, acts, purposes }) => (
                      <tr key={`${until} ${unit} ${role}`}>
                        <td className="nowrap">{momentSpan(from, until)}</td>
                        <td>{unit}</td>
                        <td>{t.shell.roles[role as keyof typeof t.shell.roles] ?? role}</td>
                        <td>
                          {t.records.looks(looks)}
                          <details className="small quiet">
                            <summary>{t.records.acts}</summary>
                            {[...new Set(acts.map((act) => t.use.things[act.split(".")[0] ?? ""] ?? act))].join(", ")}
                          </details>
                        </td>
                        <td>{purposes.map((purpose) => t.use.purposes[purpose] ?? purpose).join(", ")}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )
          }
        </Loaded>
      </section>
    </>
  );
}
