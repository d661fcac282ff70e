import { Notice } from "../components/notice.tsx";
import { useTexts } from "../i18n/index.tsx";

/** A page that failed: what was typed is kept, and there is a way on. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t.broken}</h1>
      <Notice colour="danger" title={t.problemTitle} live>
        <p>{t.brokenMore}</p>
        <p className="small">{error instanceof Error ? error.message : String(error)}</p>
        <div>
          <button type="button" className="ds-button small" onClick={() => location.reload()}>
            {t.reload}
          </button>
        </div>
      </Notice>
    </div>
  );
}

export function MissingPage() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t.missingPage}</h1>
      <p>
        <a href="/">Soning</a>
      </p>
    </div>
  );
}
