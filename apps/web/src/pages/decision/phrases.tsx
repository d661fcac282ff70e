import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import type { Phrase } from "../../api/schema.ts";
import { useRole } from "../../app/session.tsx";
import { Steps } from "../../components/steps/steps.tsx";
import { useTexts } from "../../i18n/index.tsx";
import { OnePhrase } from "./one-phrase.tsx";

/** Texts that the unit keeps: one press puts one into the reasons; the reasons can be kept as one, and each is changed or dropped here. */
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
  const writes = useRole("caseworker", "leader", "region", "probation");
  const [dropped, setDropped] = useState<Phrase>();
  const { data } = useQuery({
    queryKey: ["phrases", language],
    queryFn: () => ask("GET /api/phrases", { query: { language } }),
  });
  const refresh = () => client.invalidateQueries({ queryKey: ["phrases"] });
  const bringBack = useMutation({
    mutationFn: ({ name, text, language: of, matter: about }: Phrase) =>
      ask("POST /api/phrases", { body: { name, text, language: of, ...(about === null ? {} : { matter: about }) } }),
    onSuccess: () => setDropped(undefined),
    onSettled: refresh,
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
          {items.map((phrase) => (
            <OnePhrase
              key={phrase.id}
              phrase={phrase}
              writes={writes}
              refresh={refresh}
              onInsert={onInsert}
              onDropped={() => setDropped(phrase)}
            />
          ))}
        </ul>
        {dropped === undefined ? null : (
          <p className="row" role="status">
            {t.exchange.phrases.dropped(dropped.name)}
            <button
              type="button"
              className="ds-button tiny"
              data-variant="secondary"
              disabled={bringBack.isPending}
              onClick={() => bringBack.mutate(dropped)}
            >
              {t.undo}
            </button>
          </p>
        )}
        {reasons.trim() === "" || !writes ? null : (
          <Steps
            id={`phrase ${matter}`}
            refresh={refresh}
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
