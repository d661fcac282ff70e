import { useQuery } from "@tanstack/react-query";
import { ask, askVersioned } from "../../../api/client.ts";
import type { OrderVersion } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { StateTag } from "../../../components/state-tag.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import type { StepField } from "../../../components/steps/values.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { useRefresh } from "../queries.ts";

/** How an order stands, and on its arrival the check that takes it into force or sends it back. */
export function OrderCheck({
  person,
  order,
}: {
  readonly person: string;
  readonly order: Pick<OrderVersion, "id"> & { readonly byHand: readonly unknown[] };
}) {
  const t = useTexts();
  const refresh = useRefresh(person);
  const checks = useRole("caseworker", "leader", "probation");
  const { data } = useQuery({
    queryKey: ["order", person, order.id],
    queryFn: () => ask("GET /api/orders/{id}", { path: { id: order.id } }),
  });
  if (data === undefined) return null;
  const at = { path: { id: order.id }, version: data.version };
  const reason: StepField = { name: "reason", kind: "text", label: t.handling.order.reason };
  const sayHow: readonly StepField[] =
    order.byHand.length === 0 ? [] : [{ name: "readByHand", kind: "text", label: t.handling.order.readByHand }];
  const toCheck = data.state === "to-check";
  return (
    <div className="stack tight">
      <div className="row">
        <StateTag machine="order" state={data.state} />
        {toCheck ? <span className="small">{t.handling.order.more}</span> : null}
      </div>
      {checks && toCheck ? (
        <Steps
          id={`order ${order.id}`}
          refresh={refresh}
          steps={[
            {
              id: "accept",
              label: t.machines.events["accept"] ?? "",
              next: true,
              fields: [
                ...(["person", "length", "legalForce", "attachments"] as const).map(
                  (name): StepField => ({ name, kind: "check", label: t.handling.order[name] }),
                ),
                ...sayHow,
              ],
              send: (checked) =>
                askVersioned("POST /api/orders/{id}/accept", { ...at, body: { checked: checked as never } }),
            },
            {
              id: "return",
              label: t.machines.events["return"] ?? "",
              fields: [reason],
              send: (body) => askVersioned("POST /api/orders/{id}/return", { ...at, body: body as never }),
            },
          ]}
        />
      ) : null}
    </div>
  );
}
