import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask, setToken } from "../../api/client.ts";
import { meQuery } from "../../app/session.tsx";
import { Field } from "../../components/field.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { useTexts } from "../../i18n/index.tsx";

/** The own case for somebody without telephone: a one-time code, made by staff, opens it on this machine. */
export function CodeDoor() {
  const { records: t } = useTexts();
  const client = useQueryClient();
  const [code, setCode] = useState("");
  const open = useMutation({
    mutationFn: () => ask("POST /api/assisted-sessions/redeem", { body: { code: code.trim() } }),
    onSuccess: async ({ csrf }) => {
      setToken(csrf);
      history.replaceState(null, "", "/own");
      await client.fetchQuery({ ...meQuery, staleTime: 0 });
      location.reload();
    },
  });
  return (
    <details>
      <summary>{t.haveCode}</summary>
      <form
        className="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== "") open.mutate();
        }}
      >
        <Field label={t.code} hint={t.codeHint}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          )}
        </Field>
        {open.isError ? <ProblemNotice error={open.error} /> : null}
        <div>
          <button type="submit" className="ds-button" disabled={open.isPending || code.trim() === ""}>
            {t.openOwn}
          </button>
        </div>
      </form>
    </details>
  );
}
