import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "../../../api/client.ts";
import type { LetterAsked } from "../../../api/schema.ts";
import { Skeleton } from "../../../components/loading.tsx";
import { Notice, ProblemNotice } from "../../../components/notice.tsx";
import { useTexts } from "../../../i18n/index.tsx";
import { letterPdf } from "./pdf.ts";
import { LetterSheet } from "./sheet.tsx";

/** What was given last, once it has rested so many milliseconds. */
function useRested<T>(value: T, pause: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}

/** The letter beside the decision: composed by the server as it will be printed, a moment after each change. */
export function LetterPane({
  decision,
  version,
  asked,
}: {
  readonly decision: string | undefined;
  readonly version: number;
  readonly asked: LetterAsked;
}) {
  const t = useTexts();
  const rested = useRested(JSON.stringify(asked), 400);
  const letter = useQuery({
    queryKey: ["letter-preview", decision, version, rested],
    queryFn: ({ signal }) =>
      ask("POST /api/decisions/{id}/letter-preview", {
        path: { id: decision ?? "" },
        body: JSON.parse(rested) as LetterAsked,
        signal,
      }),
    enabled: decision !== undefined,
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const pdf = useMutation({ mutationFn: () => letterPdf(decision ?? "", asked) });
  return (
    <section className="stack tight letter-pane" aria-label={t.decision.letter}>
      <div className="row spread no-print">
        <div>
          <h2>{t.decision.letter}</h2>
          <p className="quiet small">{t.decision.letterMore}</p>
        </div>
        {decision === undefined ? null : (
          <button
            type="button"
            className="ds-button tiny"
            data-variant="secondary"
            disabled={pdf.isPending}
            onClick={() => pdf.mutate()}
          >
            {t.decision.pdf}
          </button>
        )}
      </div>
      {pdf.isError ? <ProblemNotice error={pdf.error} /> : null}
      {letter.isError ? <ProblemNotice error={letter.error} /> : null}
      {letter.data === undefined || letter.data.missing.length === 0 ? null : (
        <Notice colour="warning" title={t.decision.noGlyph} live>
          <p>{[...new Set(letter.data.missing.map(({ character }) => character))].join(" ")}</p>
        </Notice>
      )}
      {decision === undefined ? (
        <p className="letter-empty">{t.decision.letterLater}</p>
      ) : letter.data === undefined ? (
        letter.isError ? null : (
          <Skeleton lines={12} />
        )
      ) : (
        <LetterSheet sheet={letter.data.sheet} />
      )}
    </section>
  );
}
