import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import type { Matter } from "../../api/schema.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { OpenTask } from "../case/matters/tasks.tsx";

/** The steps of the law that keep a decision from being signed, done here; nothing where all are behind. */
export function BeforeSigning({ matter }: { readonly matter: Matter }) {
  const { t, language } = useSpoken();
  const { data } = useQuery({
    queryKey: ["tasks", matter.person, "open", language],
    queryFn: () =>
      ask("GET /api/tasks", {
        query: { of: "all", person: matter.person, state: "open", onHold: "true", limit: 200, language },
      }),
  });
  const steps = (data?.items ?? []).filter(
    ({ gate, matterCase }) => gate === "before-decision" && (matterCase === null || matterCase === matter.id),
  );
  if (steps.length === 0) return null;
  return (
    <section className="panel stack tight">
      <h2>{t.decision.beforeSigning}</h2>
      <p className="quiet small">{t.decision.beforeSigningMore}</p>
      <ul className="lined">
        {steps.map((task) => (
          <OpenTask key={task.id} task={task} />
        ))}
      </ul>
    </section>
  );
}
