import { ask } from "../../../api/client.ts";
import { useRole, useSession } from "../../../app/session.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { useTexts } from "../../../i18n/index.tsx";
import { useRefresh, useUnits } from "../queries.ts";
import { useSignedDecisions } from "../use-decisions.ts";

const waits = new Set(["notified", "final", "granted-waiting"]);

/** Puts the person into the queue of a unit for a place or a tag; a decision that is named waits for it. */
export function JoinQueue({ person }: { readonly person: string }) {
  const t = useTexts();
  const { places: words } = t.flows;
  const { me } = useSession();
  const { units } = useUnits();
  const refresh = useRefresh(person);
  const decisions = useSignedDecisions(person).decisions.filter(
    ({ state, outcome }) => waits.has(state) && outcome === "grant",
  );
  const handles = useRole("caseworker", "leader", "probation", "em-officer");
  if (!handles) return null;
  return (
    <Steps
      id={`queue ${person}`}
      refresh={refresh}
      steps={[
        {
          id: "join",
          label: words.join,
          fields: [
            { name: "kind", kind: "choice", label: words.kind, options: Object.entries(words.kinds) },
            {
              name: "unit",
              kind: "choice",
              label: words.unit,
              options: units.map(({ id, name }) => [id, name] as const),
              first: me.unit ?? "",
            },
            {
              name: "decision",
              kind: "choice",
              label: words.decision,
              optional: true,
              options: decisions.map(({ id, name }) => [id, name] as const),
            },
          ],
          send: (body) => {
            const named = decisions.find(({ id }) => id === body["decision"]);
            return ask("POST /api/persons/{id}/queue", {
              path: { id: person },
              ...(named === undefined ? {} : { version: named.version }),
              body: body as never,
            });
          },
        },
      ]}
    />
  );
}
