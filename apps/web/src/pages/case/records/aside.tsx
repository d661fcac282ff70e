import { useQuery } from "@tanstack/react-query";
import { ask } from "../../../api/client.ts";
import { useRole } from "../../../app/session.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { addDays, shortDay, todayInNorway } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { useMatterName } from "../matters/use-matter-name.ts";
import { useRefresh } from "../queries.ts";

/** Sets the opportunity that is looked at aside until a day, and shows what is set aside. */
export function SetAside({ person, matter }: { readonly person: string; readonly matter: string }) {
  const t = useTexts();
  const { records: words } = t;
  const refresh = useRefresh(person);
  const nameOf = useMatterName();
  const writes = useRole("caseworker", "leader", "region", "directorate", "probation");
  const { data } = useQuery({
    queryKey: ["asides", person],
    queryFn: () => ask("GET /api/persons/{id}/opportunities/set-aside", { path: { id: person } }),
  });
  if (!writes || data === undefined) return null;
  const { items } = data;
  const aside = items.find((one) => one.matter === matter);
  return (
    <section className="stack tight no-print">
      {items.map(({ id, matter: about, reason, until }) => (
        <p key={id} className="small">
          <strong>{words.asides}:</strong> {nameOf(about)}, {t.case.until} {shortDay(until)}. {reason}
        </p>
      ))}
      <Steps
        id={`aside ${person} ${matter}`}
        refresh={refresh}
        steps={[
          {
            id: "aside",
            label: words.aside,
            lead: <p className="small">{words.asideMore}</p>,
            fields: [
              { name: "reason", kind: "text", label: t.reason },
              { name: "until", kind: "day", label: t.handling.until, min: addDays(todayInNorway(), 1) },
            ],
            send: (body) =>
              ask("POST /api/persons/{id}/opportunities/set-aside", {
                path: { id: person },
                version: aside?.version ?? 0,
                body: { matter, ...body } as never,
              }),
          },
        ]}
      />
    </section>
  );
}
