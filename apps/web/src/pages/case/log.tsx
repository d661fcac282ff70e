import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Empty, Loaded } from "../../components/loading.tsx";
import { shortMoment } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";

/** Who has looked at the case. */
export function LogTab({ person }: { readonly person: string }) {
  const t = useTexts();
  const looked = useQuery({
    queryKey: ["looked", person],
    queryFn: () => ask("GET /api/persons/{id}/looked", { path: { id: person }, query: { limit: 200 } }),
  });
  return (
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
                  {items.map(({ at, unit, role, act, purpose }, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two looks may be of one moment, and their order is fixed
                    <tr key={`${at} ${place}`}>
                      <td className="nowrap">{shortMoment(at)}</td>
                      <td>{unit}</td>
                      <td>{t.shell.roles[role as keyof typeof t.shell.roles] ?? role}</td>
                      <td>{act}</td>
                      <td>{purpose}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </section>
  );
}
