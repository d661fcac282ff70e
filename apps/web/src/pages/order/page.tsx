import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import type { OrderParts } from "../../api/schema.ts";
import { Loaded } from "../../components/loading.tsx";
import { Notice, ProblemNotice } from "../../components/notice.tsx";
import { StateTag } from "../../components/state-tag.tsx";
import { shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { OrderCheck } from "../case/serving/order-check.tsx";
import { sentenceWords } from "../caseload/lists/lines.ts";
import { OrderDocuments } from "./documents.tsx";
import { Withdraw } from "./withdraw.tsx";

/** An order as it came: what it says, what only a person can read, what no fact was made of, its documents; and what is done with it. */
export function OrderPage() {
  const { t, language } = useSpoken();
  const { order: words } = t.exchange;
  const { person, order: id } = useParams({ from: "/persons/$person/orders/$order" });
  const order = useQuery({
    queryKey: ["order-parts", person, id, language],
    queryFn: () => ask("GET /api/orders/{id}/parts", { path: { id }, query: { language } }),
    placeholderData: (before) => before,
  });
  if (order.isError && order.data === undefined)
    return (
      <div className="page">
        <h1>{t.case.noCase}</h1>
        <ProblemNotice error={order.error} again={() => void order.refetch()} />
      </div>
    );
  return (
    <div className="page">
      <Loaded query={order} lines={10}>
        {(parts) => (
          <>
            <header className="stack tight">
              <p>
                <Link to="/persons/$person" params={{ person }} search={{ tab: "overview" }}>
                  ← {words.back}
                </Link>
              </p>
              <h1>{words.title(parts.caseNumber)}</h1>
              <p className="quiet small">
                {t.case.arrived} {shortDay(parts.arrivedOn)} · {t.case.version} {parts.version}
              </p>
            </header>
            <OrderCheck person={person} order={parts} />
            <Says parts={parts} />
            <ByHand parts={parts} />
            <NotCarried parts={parts} />
            <OrderDocuments person={person} parts={parts} />
            <Versions person={person} parts={parts} />
            <Withdraw parts={parts} />
          </>
        )}
      </Loaded>
    </div>
  );
}

interface Of {
  readonly parts: OrderParts;
}

function Says({ parts }: Of) {
  const { t, language } = useSpoken();
  const { order: words } = t.exchange;
  const { court, judgedOn, finalFrom, sentences, description } = parts;
  return (
    <section className="panel stack tight">
      <h2>{words.says}</h2>
      <dl className="facts">
        <dt>{words.punishment}</dt>
        <dd>
          {sentences.length === 0
            ? words.noPunishment
            : sentences.map((one) => sentenceWords(one, { t, language })).join(", ")}
        </dd>
        {court === null ? null : (
          <>
            <dt>{words.court}</dt>
            <dd>{court}</dd>
          </>
        )}
        <dt>{words.judgedOn}</dt>
        <dd>{shortDay(judgedOn)}</dd>
        <dt>{words.finalFrom}</dt>
        <dd>{finalFrom === null ? t.unknown : shortDay(finalFrom)}</dd>
        {description === "" ? null : (
          <>
            <dt>{words.description}</dt>
            <dd className="as-typed">{description}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function ByHand({ parts: { byHand } }: Of) {
  const { order: words } = useSpoken().t.exchange;
  if (byHand.length === 0) return null;
  return (
    <Notice colour="warning" title={words.byHand}>
      <ul className="stack tight">
        {byHand.map(({ path, text, found }) => (
          <li key={path} className="small">
            {text}{" "}
            {found === null ? null : (
              <>
                {words.found} «<span className="as-typed">{found}</span>»{" "}
              </>
            )}
            <code>{path}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Places by why no fact was made of them: one reason often has many. */
function NotCarried({ parts: { notCarriedOver } }: Of) {
  const { order: words } = useSpoken().t.exchange;
  const reasons = Map.groupBy(notCarriedOver, ({ why }) => why);
  return (
    <section className="panel stack tight">
      <h2>{words.notCarried}</h2>
      <p className="quiet small prose">{reasons.size === 0 ? words.allCarried : words.notCarriedMore}</p>
      <ul className="lined">
        {[...reasons].map(([why, places]) => (
          <li key={why}>
            <details>
              <summary>
                {why} <span className="quiet small">{words.places(places.length)}</span>
              </summary>
              <ul className="stack tight small">
                {places.map(({ path }) => (
                  <li key={path}>
                    <code className="order-path">{path}</code>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Versions({ person, parts: { id, versions } }: Of & { readonly person: string }) {
  const { t } = useSpoken();
  if (versions.length < 2) return null;
  return (
    <section className="panel stack tight">
      <h2>{t.exchange.order.versions}</h2>
      <ul className="lined">
        {versions.map((one) => (
          <li key={one.id} className="row spread">
            {one.id === id ? (
              <strong>
                {t.case.version} {one.version}
              </strong>
            ) : (
              <Link to="/persons/$person/orders/$order" params={{ person, order: one.id }}>
                {t.case.version} {one.version}
              </Link>
            )}
            <span className="row">
              <span className="quiet small">{shortDay(one.arrivedOn)}</span>
              <StateTag machine="order" state={one.state} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
