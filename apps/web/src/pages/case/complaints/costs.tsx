import { useQuery } from "@tanstack/react-query";
import { ask, askVersioned } from "../../../api/client.ts";
import type { Complaint, CostClaim } from "../../../api/schema.ts";
import { useSession } from "../../../app/session.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { shortDay } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { useRefresh } from "../queries.ts";

const inFavour = new Set(["changed-by-unit", "change", "annul"]);

/** Claims for costs after a decision was changed in the party's favour, and what was answered. */
export function Costs({ complaint }: { readonly complaint: Complaint }) {
  const t = useTexts();
  const { complaints: words } = t;
  const { me } = useSession();
  const refresh = useRefresh(complaint.person);
  const can = complaint.result !== null && inFavour.has(complaint.result) && complaint.toHarm !== true;
  const { data } = useQuery({
    queryKey: ["costs", complaint.person, complaint.id],
    queryFn: () => ask("GET /api/complaints/{id}/costs", { path: { id: complaint.id } }),
    enabled: can,
  });
  if (!can) return null;
  const body = complaint.result === "changed-by-unit" ? complaint.unit : complaint.aboveUnit;
  return (
    <section className="stack tight">
      <h4>{words.costs}</h4>
      <ul className="lined">
        {data?.items.map((claim) => (
          <Claim key={claim.id} claim={claim} answers={me.unit === body} refresh={refresh} />
        ))}
      </ul>
      <Steps
        id={`costs ${complaint.id}`}
        refresh={refresh}
        steps={[
          {
            id: "claim",
            label: words.claim,
            fields: [
              { name: "text", kind: "text", label: words.claimText },
              { name: "amount", kind: "kroner", label: words.amount },
              { name: "receivedAt", kind: "minute", label: words.receivedAt },
              { name: "toldAt", kind: "minute", label: words.toldAt, hint: words.toldHint, optional: true },
            ],
            send: (sent) => ask("POST /api/complaints/{id}/costs", { path: { id: complaint.id }, body: sent as never }),
          },
        ]}
      />
    </section>
  );
}

function Claim({
  claim,
  answers,
  refresh,
}: {
  readonly claim: CostClaim;
  readonly answers: boolean;
  readonly refresh: () => Promise<void>;
}) {
  const t = useTexts();
  const { complaints: words } = t;
  return (
    <li className="stack tight">
      <p className="row wide">
        <strong>{words.kroner(claim.amount)}</strong>
        <span>{words.claimStates[claim.state]}</span>
        {claim.granted === null ? null : <span>{words.kroner(claim.granted)}</span>}
        <span className="quiet small">
          {shortDay(claim.receivedAt)}
          {claim.claimUntil === null ? "" : `, ${words.claimUntil} ${shortDay(claim.claimUntil)}`}
          {claim.inTime === null ? "" : ` (${claim.inTime ? words.inTime : words.late})`}
        </span>
      </p>
      <p className="prose">{claim.text}</p>
      {claim.reason === null ? null : <p className="prose quiet">{claim.reason}</p>}
      {answers && claim.state === "asked" ? (
        <Steps
          id={`claim ${claim.id}`}
          refresh={refresh}
          steps={[
            {
              id: "answer",
              label: words.answer,
              fields: [
                { name: "granted", kind: "kroner", label: words.grantedAmount },
                { name: "reason", kind: "text", label: t.reason },
              ],
              send: (body) =>
                askVersioned("POST /api/cost-claims/{id}/answer", {
                  path: { id: claim.id },
                  version: claim.version,
                  body: body as never,
                }),
            },
          ]}
        />
      ) : null}
    </li>
  );
}
