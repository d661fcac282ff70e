import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import { Loaded, Skeleton } from "../../components/loading.tsx";
import { useTexts } from "../../i18n/index.tsx";
import { useEngine } from "../../law/load.ts";
import { useMatterName } from "../case/matters/use-matter-name.ts";
import { factsQuery, personQuery } from "../case/queries.ts";
import { useDecisionsFollowed } from "./use-decisions-followed.ts";
import { DecisionWork } from "./work.tsx";
import "./decision.css";

/** One matter from its assessment to its signed decision and what became of it, with the letter beside. */
export function DecisionPage() {
  const t = useTexts();
  const { person: personId, matter: id } = useParams({ from: "/persons/$person/matters/$matter" });
  const engine = useEngine();
  const nameOf = useMatterName();
  const person = useQuery(personQuery(personId));
  const facts = useQuery(factsQuery(personId));
  const matter = useQuery({
    queryKey: ["matter", personId, id],
    queryFn: ({ signal }) => ask("GET /api/matters/{id}", { path: { id }, signal }),
    refetchInterval: 20_000,
  });
  const decisions = useDecisionsFollowed(personId, id);
  return (
    <div className="page">
      <div className="stack tight">
        <p className="no-print">
          <Link to="/persons/$person" params={{ person: personId }} search={{ tab: "decisions" }}>
            ← {t.decision.back}
          </Link>
        </p>
        <Loaded query={person} lines={1}>
          {({ name }) => (
            <h1>
              {name}
              {matter.data === undefined ? "" : ` – ${nameOf(matter.data.matter)}`}
            </h1>
          )}
        </Loaded>
      </div>
      <Loaded query={matter} lines={6}>
        {(found) => (
          <Loaded query={decisions} lines={6}>
            {({ items }) => (
              <Loaded query={facts} lines={6}>
                {(list) =>
                  person.data === undefined || engine === undefined ? (
                    <Skeleton lines={10} />
                  ) : (
                    <DecisionWork
                      key={found.id}
                      matter={found}
                      decisions={items}
                      facts={list}
                      person={person.data}
                      engine={engine}
                    />
                  )
                }
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}
