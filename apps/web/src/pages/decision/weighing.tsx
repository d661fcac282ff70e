import type { Text } from "@soning/norms";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import type { Judgement, Matter } from "../../api/schema.ts";
import { Icon } from "../../components/icons.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import type { Engine } from "../../law/load.ts";
import { LawText } from "../../law/spoken.tsx";
import { FactValue } from "../case/facts/fact-value.tsx";
import { WeighForm } from "./weigh-form.tsx";

/** What the law leaves to an official in a matter: open ones first, and those that were weighed with their reasons. */
export function Weighing({
  matter,
  engine,
  open,
  locked,
}: {
  readonly matter: Matter;
  readonly engine: Engine;
  /** assessment facts that the answer waits for */
  readonly open: readonly string[];
  readonly locked: boolean;
}) {
  const { t } = useSpoken();
  const [chosen, setChosen] = useState<string>();
  const { data } = useQuery({
    queryKey: ["judgements", matter.person, matter.id],
    queryFn: () => ask("GET /api/matters/{id}/judgements", { path: { id: matter.id } }),
  });
  const last = new Map<string, Judgement>();
  for (const one of data?.items ?? []) last.set(one.fact, one);
  const ids = [...new Set([...open, ...last.keys()])];
  if (locked && ids.length === 0) return null;
  return (
    <section className="panel stack tight">
      <h2>{t.decision.weighing}</h2>
      <p className="quiet small">{t.decision.weighingMore}</p>
      {ids.length === 0 ? <p>{t.decision.noWeighing}</p> : null}
      <ul className="lined">
        {ids.map((fact) => {
          const definition = engine.law.facts.get(fact);
          const judged = last.get(fact);
          return (
            <li key={fact} className="stack tight">
              <div className="row spread">
                <p className="prose">
                  <span className="status" data-color="info">
                    <Icon name="assessment" />
                    <span className="unseen">{t.status.assessment}</span>
                  </span>{" "}
                  {definition === undefined ? fact : <LawText text={definition.question} />}
                </p>
                {locked || chosen === fact ? null : (
                  <button
                    type="button"
                    className="ds-button tiny"
                    data-variant="secondary"
                    onClick={() => setChosen(fact)}
                  >
                    {judged === undefined ? t.decision.weigh : t.decision.weighAgain}
                  </button>
                )}
              </div>
              {judged === undefined ? null : <Judged judged={judged} engine={engine} />}
              {chosen === fact ? (
                <WeighForm matter={matter} fact={fact} engine={engine} onDone={() => setChosen(undefined)} />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Judged({ judged, engine }: { readonly judged: Judgement; readonly engine: Engine }) {
  const { t } = useSpoken();
  const named = engine.law.facts.get(judged.fact)?.considerations ?? [];
  const considerations = judged.considerations as readonly { about: string; weighs: string }[];
  return (
    <div className="stack tight small">
      <p>
        <strong>
          <FactValue value={judged.value} fact={judged.fact} engine={engine} />
        </strong>
        . {judged.reason}
      </p>
      <ul className="quiet">
        {considerations.map(({ about, weighs }) => (
          <li key={`${about} ${weighs}`}>
            <Consideration about={about} named={named} />: {t.decision.weighs[weighs] ?? weighs}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A consideration as it was kept: one that the law names is told in the reader's language, another in its writer's words. */
function Consideration({ about, named }: { readonly about: string; readonly named: readonly Text[] }) {
  const text = named.find((one) => Object.values(one).includes(about));
  return text === undefined ? about : <LawText text={text} />;
}
