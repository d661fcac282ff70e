import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask, setToken } from "../api/client.ts";
import type { Me } from "../api/schema.ts";
import { Mark } from "../components/mark.tsx";
import { ProblemNotice } from "../components/notice.tsx";
import { useTexts } from "../i18n/index.tsx";
import { CodeDoor } from "../pages/own-case/code-door.tsx";
import { meQuery, signInAddress } from "./session.tsx";
import "./shell.css";

/** Before one is signed in. */
export function Door({ problem, again }: { readonly problem: unknown; readonly again: () => void }) {
  const t = useTexts();
  return (
    <main className="door">
      <p className="brand">
        <Mark />
        Soning
      </p>
      <div className="stack tight">
        <h1>{t.shell.welcome}</h1>
        <p className="quiet">{t.shell.welcomeMore}</p>
      </div>
      {problem === undefined ? null : <ProblemNotice error={problem} again={again} />}
      <div>
        <a className="ds-button" href={signInAddress()}>
          {t.shell.signIn}
        </a>
      </div>
      <CodeDoor />
    </main>
  );
}

/** One who has several postings says for which it is. */
export function ChoosePosting({ me }: { readonly me: Me }) {
  const t = useTexts();
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: (posting: string) => ask("POST /api/me/posting", { body: { posting } }),
    onSuccess: (fresh) => {
      setToken(fresh.csrf ?? undefined);
      client.setQueryData(meQuery.queryKey, fresh);
    },
  });
  return (
    <main className="door">
      <h1>{t.shell.choosePosting}</h1>
      {choose.isError ? <ProblemNotice error={choose.error} /> : null}
      <ul className="stack tight">
        {me.postings.map(({ id, unit, role }) => (
          <li key={id}>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              disabled={choose.isPending}
              onClick={() => choose.mutate(id)}
            >
              {unit.name} – {t.shell.roles[role]}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
