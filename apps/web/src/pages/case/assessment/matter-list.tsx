import { useQuery } from "@tanstack/react-query";
import type { Facts } from "../../../api/schema.ts";
import { Icon } from "../../../components/icons.tsx";
import { isStatus } from "../../../components/status.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { LawText, LawTitled } from "../../../law/spoken.tsx";

/** Every question that can be asked, each with how it stands. */
export function MatterList({
  person,
  facts,
  engine,
  asked: { law, on },
  chosen,
  onChoose,
}: {
  readonly person: string;
  readonly facts: Facts;
  readonly engine: Engine;
  readonly asked: Asked;
  readonly chosen: string;
  readonly onChoose: (matter: string) => void;
}) {
  const { t } = useSpoken();
  const { data: outcomes } = useQuery({
    queryKey: ["outcomes", person, facts.version, JSON.stringify(facts.current).length, law, on],
    queryFn: async () =>
      Object.fromEntries(engine.law.matters.map(({ id }) => [id, engine.outcomeOf(facts.current, id, { law, on })])),
  });
  return (
    <nav className="panel" aria-label={t.case.matter}>
      <ul className="matter-list">
        {engine.law.matters.map(({ id, question }) => {
          const outcome = outcomes?.[id] ?? "";
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => onChoose(id)}
                {...(id === chosen ? { "aria-current": "true" as const } : {})}
              >
                <span className="status" data-color={outcome === "met" ? "success" : "neutral"}>
                  {isStatus(outcome) ? (
                    <>
                      <Icon name={outcome} />
                      <span className="unseen">{t.status[outcome]}</span>
                    </>
                  ) : null}
                </span>
                <LawTitled text={question}>{t.matters[id] ?? <LawText text={question} />}</LawTitled>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
