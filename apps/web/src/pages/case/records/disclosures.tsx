import { useQuery } from "@tanstack/react-query";
import { ask } from "../../../api/client.ts";
import { useRole } from "../../../app/session.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { shortMoment } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { DisclosedContent } from "../../disclosures/content.tsx";
import { useColleagues, useRefresh, useUnits } from "../queries.ts";

const parts = { identity: ["identity"], dates: ["dates"], both: ["identity", "dates"] } as const;

/** What was given to the immigration authorities about a person, and giving it: what, to whom, what for, and what allows it. */
export function Disclosures({ person }: { readonly person: string }) {
  const t = useTexts();
  const { disclosures: words } = t.exchange;
  const refresh = useRefresh(person);
  const discloses = useRole("caseworker", "leader");
  const { units } = useUnits();
  const colleagues = useColleagues();
  const receivers = units.filter(({ kind }) => kind === "immigration");
  const made = useQuery({
    queryKey: ["disclosures", person],
    queryFn: () => ask("GET /api/persons/{id}/disclosures", { path: { id: person } }),
  });
  return (
    <section className="panel stack tight">
      <h2>{words.title}</h2>
      <p className="quiet small prose">{words.more}</p>
      {discloses && receivers.length > 0 ? (
        <Steps
          id={`disclosures ${person}`}
          refresh={refresh}
          steps={[
            {
              id: "disclose",
              label: words.make,
              lead: <p className="small prose">{words.lead}</p>,
              fields: [
                {
                  name: "toUnit",
                  kind: "choice",
                  label: words.to,
                  options: receivers.map(({ id, name }) => [id, name] as const),
                  ...(receivers.length === 1 ? { first: receivers[0]?.id ?? "" } : {}),
                },
                { name: "what", kind: "choice", label: words.what, options: Object.entries(words.parts) },
                { name: "why", kind: "text", label: words.why },
                { name: "allowed", kind: "choice", label: words.ground, options: Object.entries(words.grounds) },
                {
                  name: "provision",
                  kind: "line",
                  label: words.provision,
                  hint: words.provisionHint,
                  when: ({ allowed }) => allowed === "statute",
                },
              ],
              send: ({ toUnit, what, why, allowed, provision }) =>
                ask("POST /api/persons/{id}/disclosures", {
                  path: { id: person },
                  body: {
                    toUnit: String(toUnit),
                    what: [...parts[what as keyof typeof parts]],
                    why: String(why),
                    ground: allowed === "statute" ? String(provision) : words.cites[allowed as "consent" | "task"],
                  },
                }),
            },
          ]}
        />
      ) : null}
      <Loaded query={made} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <ul className="lined">
              {items.map((one) => (
                <li key={one.id} className="stack tight">
                  <p className="row wide">
                    <strong>
                      {words.given} {one.toUnit.name}
                    </strong>
                    <span className="quiet small">
                      {colleagues.find(({ id }) => id === one.by)?.name ?? one.by}, {shortMoment(one.at)}
                    </span>
                    {one.ground === null ? null : <span className="tag">{one.ground}</span>}
                  </p>
                  <p className="prose as-typed">{one.why}</p>
                  <details className="small">
                    <summary>
                      {words.seen}: {one.what.map((part) => words.parts[part as "dates"] ?? part).join(", ")}
                    </summary>
                    <DisclosedContent of={one} />
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
