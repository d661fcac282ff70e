import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Facts, Person } from "../../api/schema.ts";
import { Loaded } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { shortDay } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import type { Asked } from "../../law/engine.ts";
import type { Engine } from "../../law/load.ts";
import { FactList } from "./facts/list.tsx";
import { PartyWords } from "./facts/party-words.tsx";
import { OrderCheck } from "./serving/order-check.tsx";
import { ServingPanel } from "./serving/panel.tsx";

/** Orders, and every fact with who said it and when. */
export function OverviewTab({
  person,
  facts,
  engine,
}: {
  readonly person: UseQueryResult<Person>;
  readonly facts: UseQueryResult<Facts>;
  readonly engine: Engine | undefined;
  readonly asked: Asked;
}) {
  const t = useTexts();
  return (
    <>
      <Loaded query={person}>
        {({ id: whose, orders }) => (
          <section className="panel stack tight">
            <h2>{t.case.orders}</h2>
            <ul className="stack tight">
              {orders.map((order) => {
                const { id, caseNumber, version, arrivedOn, description, byHand } = order;
                return (
                  <li key={id} className="stack tight">
                    <p>
                      <strong>{caseNumber}</strong> <span className="quiet">{description}</span>
                    </p>
                    <p className="quiet small">
                      {t.case.arrived} {shortDay(arrivedOn)} · {t.case.version} {version} ·{" "}
                      <Link to="/persons/$person/orders/$order" params={{ person: whose, order: id }}>
                        {t.exchange.order.open}
                      </Link>
                    </p>
                    {byHand.length === 0 ? null : (
                      <Notice colour="warning" title={t.case.byHand}>
                        <ul>
                          {byHand.map(({ reason, path }) => (
                            <li key={path}>
                              {t.exchange.order.reasons[reason] ?? reason} <code>{path}</code>
                            </li>
                          ))}
                        </ul>
                      </Notice>
                    )}
                    <OrderCheck person={whose} order={order} />
                  </li>
                );
              })}
            </ul>
          </section>
        )}
      </Loaded>
      {person.data === undefined ? null : <ServingPanel person={person.data.id} facts={facts.data} engine={engine} />}
      <Loaded query={facts} lines={8}>
        {(list) => (
          <>
            {person.data === undefined ? null : <PartyWords person={person.data.id} facts={list} engine={engine} />}
            <FactList facts={list} engine={engine} />
          </>
        )}
      </Loaded>
    </>
  );
}
