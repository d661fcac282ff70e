import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useDraft } from "../../app/drafts.ts";
import { Field } from "../../components/field.tsx";
import { OwnProblem } from "./problem.tsx";
import type { OwnTexts } from "./texts/index.ts";

/** A place to write something in one's own words and send it; what is typed is kept until then. */
export function OwnWriting({
  draft,
  label,
  submit,
  own,
  send,
  onDone,
}: {
  /** what the draft belongs to */
  readonly draft: string;
  readonly label: string;
  readonly submit: string;
  readonly own: OwnTexts;
  readonly send: (text: string) => Promise<unknown>;
  readonly onDone: () => void;
}) {
  const [text, write, drop] = useDraft(draft, "");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const work = useMutation({
    mutationFn: () => send(text.trim()),
    onSuccess: () => {
      drop();
      onDone();
    },
  });
  return (
    <form
      className="stack own-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") work.mutate();
      }}
    >
      <Field label={label}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            className="input"
            rows={6}
            dir="auto"
            value={text}
            onChange={({ target }) => write(target.value)}
          />
        )}
      </Field>
      {work.isError ? <OwnProblem error={work.error} own={own} /> : null}
      <div className="row">
        <button type="submit" className="ds-button" disabled={work.isPending || text.trim() === ""}>
          {submit}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onDone}>
          {own.acts.cancel}
        </button>
      </div>
    </form>
  );
}
