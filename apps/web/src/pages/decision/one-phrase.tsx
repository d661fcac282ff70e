import { ask, askVersioned } from "../../api/client.ts";
import type { Phrase } from "../../api/schema.ts";
import { Steps } from "../../components/steps/steps.tsx";
import { useTexts } from "../../i18n/index.tsx";

/** A text that the unit keeps: one press puts it into the reasons; it can be written anew, or dropped. */
export function OnePhrase({
  phrase,
  writes,
  refresh,
  onInsert,
  onDropped,
}: {
  readonly phrase: Phrase;
  readonly writes: boolean;
  readonly refresh: () => Promise<unknown>;
  readonly onInsert: (text: string) => void;
  readonly onDropped: () => void;
}) {
  const { phrases: words } = useTexts().exchange;
  const { decision } = useTexts();
  const { id, name, text, language, matter, version } = phrase;
  return (
    <li className="stack tight">
      <button type="button" className="unknown" onClick={() => onInsert(text)}>
        <strong>{name}</strong>
        <span className="quiet small" style={{ display: "block" }}>
          {text}
        </span>
      </button>
      {writes ? (
        <Steps
          // what was begun belongs to the text as it was
          id={`phrase ${id} ${version}`}
          refresh={refresh}
          steps={[
            {
              id: "edit",
              label: words.editOf(name),
              fields: [
                { name: "name", kind: "line", label: decision.phraseName, first: name },
                { name: "text", kind: "text", label: words.text, first: text },
                { name: "any", kind: "check", label: words.any, optional: true, first: matter === null ? "true" : "" },
              ],
              send: ({ name: named, text: written, any }) =>
                askVersioned("PUT /api/phrases/{id}", {
                  path: { id },
                  version,
                  body: {
                    name: String(named),
                    text: String(written),
                    language,
                    ...(any === true || matter === null ? {} : { matter }),
                  },
                }),
            },
            {
              id: "drop",
              label: words.dropOf(name),
              danger: true,
              fields: [],
              send: async () => {
                await ask("DELETE /api/phrases/{id}", { path: { id }, version });
                onDropped();
              },
            },
          ]}
        />
      ) : null}
    </li>
  );
}
