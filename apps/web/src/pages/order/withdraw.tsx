import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { askVersioned } from "../../api/client.ts";
import type { OrderParts } from "../../api/schema.ts";
import { useRole } from "../../app/session.tsx";
import { Notice } from "../../components/notice.tsx";
import { Steps } from "../../components/steps/steps.tsx";
import { useTexts } from "../../i18n/index.tsx";
import { servingsQuery, useRefresh } from "../case/queries.ts";

const open = new Set(["to-check", "in-force"]);

/** Says of an order that its sender has withdrawn it: the contract has no message for that. */
export function Withdraw({ parts: { id, person, state, events } }: { readonly parts: OrderParts }) {
  const { order: words } = useTexts().exchange;
  const refresh = useRefresh(person);
  const checks = useRole("caseworker", "leader", "probation");
  if (state === "withdrawn") return <StillServing person={person} />;
  if (!checks || !open.has(state)) return null;
  return (
    <section className="panel stack tight">
      <h2>{words.withdrawn}</h2>
      <p className="quiet small prose">{words.withdrawMore}</p>
      <Steps
        id={`order withdrawn ${id}`}
        refresh={refresh}
        steps={[
          {
            id: "withdraw",
            label: words.withdraw,
            danger: true,
            fields: [{ name: "reason", kind: "text", label: words.withdrawReason }],
            send: ({ reason }) =>
              askVersioned("POST /api/orders/{id}/withdraw", {
                path: { id },
                version: events,
                body: { reason: String(reason) },
              }),
          },
        ]}
      />
    </section>
  );
}

/** An order that is withdrawn ends no serving: what goes on is told, with the way to where it is ended. */
function StillServing({ person }: { readonly person: string }) {
  const t = useTexts();
  const servings = useQuery(servingsQuery(person));
  if (servings.data?.items.some(({ state }) => state !== "ended") !== true) return null;
  return (
    <Notice colour="warning" title={t.exchange.order.stillServing}>
      <p>{t.exchange.order.stillServingMore}</p>
      <div>
        <Link
          to="/persons/$person"
          params={{ person }}
          search={{ tab: "overview" }}
          hash="serving"
          className="ds-button small"
        >
          {t.pages.day.unfounded.end}
        </Link>
      </div>
    </Notice>
  );
}
