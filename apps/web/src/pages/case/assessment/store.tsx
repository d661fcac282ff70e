import { useMutation } from "@tanstack/react-query";
import { ask } from "../../../api/client.ts";
import { useRole } from "../../../app/session.tsx";
import { Notice, ProblemNotice } from "../../../components/notice.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";

/** Keeps an answer with its law and its facts, so that it can be worked out again. */
export function StoreAnswer({
  id,
  person,
  asked,
  matter,
}: {
  /** what was asked: the same is kept once */
  readonly id: string;
  readonly person: string;
  readonly asked: Asked;
  readonly matter: string;
}) {
  const { t, language } = useSpoken();
  const writes = useRole("caseworker", "leader", "region", "probation");
  const store = useMutation({
    mutationFn: () =>
      ask("POST /api/persons/{id}/assess", {
        path: { id: person },
        body: { ...asked, language, matter: [matter], explain: true },
        key: id,
      }),
  });
  if (!writes) return null;
  if (store.isSuccess) return <Notice colour="success" title={t.case.stored} live />;
  return (
    <>
      {store.isError ? <ProblemNotice error={store.error} /> : null}
      <button type="button" className="ds-button small" onClick={() => store.mutate()} disabled={store.isPending}>
        {t.case.store}
      </button>
    </>
  );
}
