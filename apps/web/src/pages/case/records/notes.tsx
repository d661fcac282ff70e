import { useInfiniteQuery } from "@tanstack/react-query";
import { ask } from "../../../api/client.ts";
import type { Note } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { Icon } from "../../../components/icons.tsx";
import { Empty, Skeleton } from "../../../components/loading.tsx";
import { More } from "../../../components/more.tsx";
import { Notice, ProblemNotice } from "../../../components/notice.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import type { StepField } from "../../../components/steps/values.ts";
import { shortDay, shortMoment } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { useColleagues, useRefresh } from "../queries.ts";

/** Internal notes and the contact log; whoever writes is told that it is open to access. */
export function Notes({ person }: { readonly person: string }) {
  const t = useTexts();
  const { records: words } = t;
  const refresh = useRefresh(person);
  const writes = useRole("caseworker", "leader", "region", "probation", "em-officer");
  const query = useInfiniteQuery({
    queryKey: ["notes", person],
    queryFn: ({ pageParam }) =>
      ask("GET /api/persons/{id}/notes", {
        path: { id: person },
        query: { limit: 50, ...(pageParam === "" ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  const shield: readonly StepField[] = [
    { name: "shield", kind: "line", label: words.provision, hint: words.provisionHint, optional: true },
    {
      name: "shieldGround",
      kind: "line",
      label: words.shieldGround,
      when: (values) => (values["shield"] ?? "").trim() !== "",
    },
  ];
  const lead = (
    <Notice colour="info" title={words.openToAccess}>
      <p>{words.openToAccessMore}</p>
    </Notice>
  );
  const send = (kind: Note["kind"]) => (body: Readonly<Record<string, unknown>>) =>
    ask("POST /api/persons/{id}/notes", { path: { id: person }, body: { kind, ...body } as never });
  return (
    <section className="panel stack tight">
      <h2>{words.notes}</h2>
      {writes ? (
        <Steps
          id={`notes ${person}`}
          refresh={refresh}
          steps={[
            {
              id: "note",
              label: words.newNote,
              lead,
              fields: [{ name: "text", kind: "text", label: words.text }, ...shield],
              send: send("note"),
            },
            {
              id: "contact",
              label: words.newContact,
              lead,
              fields: [
                { name: "at", kind: "minute", label: words.at },
                { name: "channel", kind: "choice", label: words.channel, options: Object.entries(words.channels) },
                { name: "with", kind: "line", label: words.with },
                { name: "text", kind: "text", label: words.contactText },
                ...shield,
              ],
              send: send("contact"),
            },
          ]}
        />
      ) : null}
      {query.isError ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
      {items === undefined ? query.isError ? null : <Skeleton lines={3} /> : null}
      {items?.length === 0 ? <Empty title={words.noNotes} /> : null}
      <ul className="lined">
        {items?.map((note) => (
          <OneNote key={note.id} note={note} refresh={refresh} />
        ))}
      </ul>
      <More query={query} />
    </section>
  );
}

function OneNote({ note, refresh }: { readonly note: Note; readonly refresh: () => Promise<void> }) {
  const { records: words, ...t } = useTexts();
  const colleagues = useColleagues();
  const writes = useRole("caseworker", "leader", "region", "probation", "em-officer");
  const name = colleagues.find(({ id }) => id === note.by)?.name ?? note.by;
  return (
    <li className="stack tight" {...(note.inError === null ? {} : { "data-past": "" })}>
      <p className="row wide small quiet">
        {note.contact === null ? null : (
          <strong>
            {words.channels[note.contact.channel]} {shortDay(note.contact.at)}
            {note.contact.at.length > 10 ? ` ${note.contact.at.slice(11, 16)}` : ""}, {note.contact.with}
          </strong>
        )}
        <span>
          {name}, {shortMoment(note.at)}
        </span>
        {note.openToAccess ? (
          <span className="tag" data-color="info">
            <Icon name="eye" /> {words.openTag}
          </span>
        ) : (
          <span className="tag" data-color="danger">
            <Icon name="lock" /> {words.shielded} {note.shield}
          </span>
        )}
      </p>
      {note.inError === null ? (
        <p className="prose as-typed">{note.text}</p>
      ) : (
        <>
          <p className="prose as-typed">
            <s>{note.text}</s>
          </p>
          <p className="small">
            {words.inError}: {note.inError.reason}
          </p>
        </>
      )}
      {writes && note.inError === null ? (
        <Steps
          id={`note ${note.id}`}
          refresh={refresh}
          steps={[
            {
              id: "in-error",
              label: words.inError,
              lead: <p className="small">{words.inErrorMore}</p>,
              fields: [{ name: "reason", kind: "line", label: t.reason }],
              send: (body) => ask("POST /api/notes/{id}/in-error", { path: { id: note.id }, body: body as never }),
            },
          ]}
        />
      ) : null}
    </li>
  );
}
