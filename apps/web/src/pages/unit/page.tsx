import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { useRole, useSession } from "../../app/session.tsx";
import { Empty, Loaded } from "../../components/loading.tsx";
import { Steps } from "../../components/steps/steps.tsx";
import type { StepField } from "../../components/steps/values.ts";
import { addDays, shortDay, todayInNorway } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { useColleagues } from "../case/queries.ts";
import { Places } from "./places/places.tsx";

/** The unit: who covers for whom, its places and who waits for one, and for a leader how the tasks are spread and what is overdue. */
export function UnitPage() {
  const { unitPage: words } = useTexts().handling;
  const leads = useRole("leader");
  return (
    <div className="page">
      <h1>{words.title}</h1>
      {leads ? <Load /> : null}
      <Covers />
      <Places />
    </div>
  );
}

function Load() {
  const { unitPage: words } = useTexts().handling;
  const colleagues = useColleagues();
  const load = useQuery({ queryKey: ["load"], queryFn: () => ask("GET /api/load") });
  return (
    <section className="panel stack tight">
      <h2>{words.load}</h2>
      <p className="quiet small">{words.loadMore}</p>
      <Loaded query={load}>
        {({ items }) => (
          <table className="table">
            <thead>
              <tr>
                <th>{words.staff}</th>
                <th className="number">{words.open}</th>
                <th className="number">{words.overdue}</th>
                <th className="number">{words.onHold}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ staff, open, overdue, onHold }) => (
                <tr key={staff ?? ""}>
                  <td>{staff === null ? words.nobody : (colleagues.find(({ id }) => id === staff)?.name ?? staff)}</td>
                  <td className="number">{open}</td>
                  <td className="number">
                    {overdue === 0 ? (
                      overdue
                    ) : (
                      <span className="tag" data-color="danger">
                        {overdue}
                      </span>
                    )}
                  </td>
                  <td className="number">{onHold}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
    </section>
  );
}

function Covers() {
  const { unitPage: words } = useTexts().handling;
  const client = useQueryClient();
  const { me } = useSession();
  const colleagues = useColleagues();
  const leads = useRole("leader");
  const mayCover = useRole("caseworker", "leader", "probation", "region");
  const covers = useQuery({ queryKey: ["covers"], queryFn: () => ask("GET /api/covers") });
  const people = colleagues.map(({ id, name }) => [id, name] as const);
  const today = todayInNorway();
  const fields: readonly StepField[] = [
    {
      name: "staff",
      kind: "choice",
      label: words.away,
      options: leads ? people : people.filter(([id]) => id === me.staff),
      ...(leads ? {} : { first: me.staff ?? "" }),
    },
    { name: "coveredBy", kind: "choice", label: words.coveredBy, options: people },
    { name: "from", kind: "day", label: words.from, min: today },
    { name: "until", kind: "day", label: words.until, min: addDays(today, 1) },
  ];
  return (
    <section className="panel stack tight">
      <h2>{words.covers}</h2>
      {mayCover ? (
        <>
          {leads ? null : <p className="quiet small">{words.forSelf}</p>}
          <Steps
            id="covers"
            refresh={() => client.invalidateQueries({ queryKey: ["covers"] })}
            steps={[
              {
                id: "cover",
                label: words.addCover,
                fields,
                send: (body) => ask("POST /api/covers", { body: body as never }),
              },
            ]}
          />
        </>
      ) : null}
      <Loaded query={covers}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.noCovers} />
          ) : (
            <ul className="lined">
              {items.map(({ id, staff, coveredBy, from, until }) => (
                <li key={id} className="row wide">
                  <span>
                    {staff.name} → <strong>{coveredBy.name}</strong>
                  </span>
                  <span className="quiet small">
                    {shortDay(from)}–{shortDay(addDays(until, -1))}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
