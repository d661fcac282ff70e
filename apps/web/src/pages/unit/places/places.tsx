import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, askVersioned } from "../../../api/client.ts";
import type { Place } from "../../../api/schema.ts";
import { useRole, useSession } from "../../../app/session.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { useTexts } from "../../../i18n/index.tsx";
import { Queue } from "./queue.tsx";

/** Places and tags of the own unit: how many there are, and who waits or holds one. A leader says how many. */
export function Places() {
  const t = useTexts();
  const { places: words } = t.flows;
  const client = useQueryClient();
  const { me } = useSession();
  const leads = useRole("leader");
  const unit = me.unit ?? "";
  const places = useQuery({
    queryKey: ["places", unit],
    queryFn: () => ask("GET /api/units/{unit}/places", { path: { unit } }),
  });
  const refresh = () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === "places" || queryKey[0] === "queue" });
  const kinds = Object.entries(words.kinds) as [Place["kind"], string][];
  const versionOf = (kind: string): number => places.data?.items.find((one) => one.kind === kind)?.version ?? 0;
  return (
    <section className="panel stack tight">
      <h2>{words.title}</h2>
      <p className="quiet small">{words.more}</p>
      {leads ? (
        <Steps
          id="places"
          refresh={refresh}
          steps={[
            {
              id: "set",
              label: words.set,
              fields: [
                { name: "kind", kind: "choice", label: words.kind, options: kinds },
                { name: "total", kind: "number", label: words.count },
              ],
              send: ({ kind, total }) =>
                askVersioned("PUT /api/places/{kind}", {
                  path: { kind: String(kind) },
                  version: versionOf(String(kind)),
                  body: { total: Number(total) },
                }),
            },
          ]}
        />
      ) : null}
      <Loaded query={places}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <>
              <Counts items={items} />
              <Queue refresh={refresh} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function Counts({ items }: { readonly items: readonly Place[] }) {
  const { places: words } = useTexts().flows;
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{words.kind}</th>
          <th className="number">{words.total}</th>
          <th className="number">{words.held}</th>
          <th className="number">{words.free}</th>
          <th className="number">{words.waiting}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ kind, total, held, free, waiting }) => (
          <tr key={kind}>
            <td>{words.kinds[kind]}</td>
            <td className="number">{total}</td>
            <td className="number">{held}</td>
            <td className="number">{free}</td>
            <td className="number">{waiting}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
