import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Steps } from "../../components/steps/steps.tsx";
import { useTexts } from "../../i18n/index.tsx";

/** Texts that the unit keeps: one press puts one into the reasons; the reasons can be kept as one. */
export function Phrases({
  matter,
  language,
  reasons,
  onInsert,
}: {
  readonly matter: string;
  readonly language: "nb" | "nn" | "en";
  readonly reasons: string;
  readonly onInsert: (text: string) => void;
}) {
  const t = useTexts();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ["phrases", language],
    queryFn: () => ask("GET /api/phrases", { query: { language } }),
  });
  const items = (data?.items ?? []).filter((one) => one.matter === null || one.matter === matter);
  return (
    <details className="no-print">
      <summary>
        {t.decision.phrases} ({items.length})
      </summary>
      <div className="stack tight">
        {items.length === 0 ? <p className="quiet small">{t.decision.noPhrases}</p> : null}
        <ul className="stack tight">
          {items.map(({ id, name, text }) => (
            <li key={id}>
              <button type="button" className="unknown" onClick={() => onInsert(text)}>
                <strong>{name}</strong>
                <span className="quiet small" style={{ display: "block" }}>
                  {text}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {reasons.trim() === "" ? null : (
          <Steps
            id={`phrase ${matter}`}
            refresh={() => client.invalidateQueries({ queryKey: ["phrases"] })}
            steps={[
              {
                id: "keep",
                label: t.decision.keepPhrase,
                fields: [{ name: "name", kind: "line", label: t.decision.phraseName }],
                send: ({ name }) =>
                  ask("POST /api/phrases", {
                    body: { name: String(name), language, matter, text: reasons.trim() },
                  }),
              },
            ]}
          />
        )}
      </div>
    </details>
  );
}
