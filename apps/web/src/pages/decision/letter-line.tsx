import { ask, askVersioned } from "../../api/client.ts";
import type { Letter } from "../../api/schema.ts";
import { Steps } from "../../components/steps/steps.tsx";
import type { StepField } from "../../components/steps/values.ts";
import { shortDay, shortMoment } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { useRefresh } from "../case/queries.ts";

const minuteWords = (at: string): string => `${shortDay(at)} ${at.slice(11, 16)}`;

/** One letter: the document, each way it was sent, and what became of that. */
export function LetterLine({ letter, person }: { readonly letter: Letter; readonly person: string }) {
  const t = useTexts();
  const refresh = useRefresh(person);
  const { decision: words } = t;
  const by = (channel: string) => (values: Readonly<Record<string, string>>) => values["channel"] === channel;
  const evidence: StepField = { name: "evidence", kind: "line", label: words.evidence };
  return (
    <article className="stack tight letter-line">
      <p className="row wide">
        <strong>{words.letterNumber(letter.number)}</strong>
        <span className="quiet small">{shortMoment(letter.at)}</span>
        <a href={`/api/documents/${letter.document}/content`} download>
          {words.openLetter}
        </a>
      </p>
      <ul className="stack tight">
        {letter.dispatches.map(({ id, channel, sentAt, receivedAt, returnedAt, version }) => (
          <li key={id} className="stack tight">
            <p className="row wide small">
              <span>
                {words.channels[channel]} {minuteWords(sentAt)}
              </span>
              {receivedAt === null ? null : (
                <span className="tag" data-color="success">
                  {words.received} {minuteWords(receivedAt)}
                </span>
              )}
              {returnedAt === null ? null : (
                <span className="tag" data-color="danger">
                  {words.returned} {minuteWords(returnedAt)}
                </span>
              )}
            </p>
            {receivedAt !== null || returnedAt !== null ? null : (
              <Steps
                id={`dispatch ${id}`}
                refresh={refresh}
                steps={[
                  {
                    id: "receipt",
                    label: words.receive,
                    next: true,
                    fields:
                      channel === "digital"
                        ? [
                            { name: "availableAt", kind: "minute", label: words.availableAt },
                            { name: "toldAt", kind: "minute", label: words.toldAt },
                            { ...evidence, optional: true },
                          ]
                        : [{ name: "at", kind: "minute", label: words.received }, evidence],
                    send: (body) =>
                      askVersioned("POST /api/dispatches/{id}/receipt", { path: { id }, version, body: body as never }),
                  },
                  {
                    id: "return",
                    label: words.returned,
                    fields: [
                      { name: "at", kind: "minute", label: t.handling.serving.at },
                      { name: "because", kind: "line", label: words.because },
                    ],
                    send: (body) =>
                      askVersioned("POST /api/dispatches/{id}/return", { path: { id }, version, body: body as never }),
                  },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
      <Steps
        id={`letter ${letter.id}`}
        refresh={refresh}
        steps={[
          {
            id: "dispatch",
            label: words.dispatch,
            next: letter.dispatches.length === 0,
            fields: [
              { name: "channel", kind: "choice", label: words.channel, options: Object.entries(words.channels) },
              { name: "at", kind: "minute", label: words.sentAt, when: (values) => !by("handed-over")(values) },
              { name: "handedAt", kind: "minute", label: words.handedAt, when: by("handed-over") },
              { name: "availableAt", kind: "minute", label: words.availableAt, optional: true, when: by("digital") },
              { name: "toldAt", kind: "minute", label: words.toldAt, optional: true, when: by("digital") },
              { ...evidence, when: by("handed-over") },
            ],
            send: ({ handedAt, at, ...body }) =>
              ask("POST /api/letters/{id}/dispatches", {
                path: { id: letter.id },
                version: letter.version,
                body: { ...body, at: handedAt ?? at } as never,
              }),
          },
        ]}
      />
    </article>
  );
}
