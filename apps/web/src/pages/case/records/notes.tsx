import { useInfiniteQuery } from "@tanstack/react-query";
import { ask } from "../../../api/client.ts";
import type { Note } from "../../../api/schema.ts";
import { useRole, useSession } from "../../../app/session.tsx";
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
  const fieldsOf = useNoteFields();
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
              fields: fieldsOf("note"),
              send: send("note"),
            },
            {
              id: "contact",
              label: words.newContact,
              lead,
              fields: fieldsOf("contact"),
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

/** What a note or a line of the contact log asks for; in one that is put right stands what it said. */
function useNoteFields(): (kind: Note["kind"], former?: Note) => readonly StepField[] {
  const { records: words } = useTexts();
  return (kind, former) => [
    ...(kind === "note"
      ? []
      : ([
          { name: "at", kind: "minute", label: words.at, first: former?.contact?.at ?? "" },
          {
            name: "channel",
            kind: "choice",
            label: words.channel,
            options: Object.entries(words.channels),
            first: former?.contact?.channel ?? "",
          },
          { name: "with", kind: "line", label: words.with, first: former?.contact?.with ?? "" },
        ] as const)),
    {
      name: "text",
      kind: "text",
      label: kind === "note" ? words.text : words.contactText,
      first: former?.text ?? "",
    },
    {
      name: "shield",
      kind: "line",
      label: words.provision,
      hint: words.provisionHint,
      optional: true,
      first: former?.shield ?? "",
    },
    {
      name: "shieldGround",
      kind: "line",
      label: words.shieldGround,
      first: former?.shieldGround ?? "",
      when: (values) => (values["shield"] ?? "").trim() !== "",
    },
  ];
}

function OneNote({ note, refresh }: { readonly note: Note; readonly refresh: () => Promise<void> }) {
  const { records: words, ...t } = useTexts();
  const colleagues = useColleagues();
  const { me } = useSession();
  const leads = useRole("leader");
  const writes =
    useRole("caseworker", "leader", "region", "probation", "em-officer") && (leads || me.staff === note.by);
  const fieldsOf = useNoteFields();
  const { notes } = t.exchange;
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
        {note.corrects === null ? null : <span>{notes.corrects}</span>}
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
              id: "correct",
              label: notes.correct,
              lead: <p className="small">{notes.correctMore}</p>,
              fields: [{ name: "reason", kind: "line", label: notes.why }, ...fieldsOf(note.kind, note)],
              send: ({ reason, ...right }) =>
                ask("POST /api/notes/{id}/corrections", {
                  path: { id: note.id },
                  version: note.version,
                  body: {
                    reason: String(reason),
                    note: {
                      kind: note.kind,
                      ...(note.matterCase === null ? {} : { matterCase: note.matterCase }),
                      ...right,
                    } as never,
                  },
                }),
            },
            {
              id: "in-error",
              label: words.inError,
              lead: <p className="small">{words.inErrorMore}</p>,
              fields: [{ name: "reason", kind: "line", label: t.reason }],
              send: (body) =>
                ask("POST /api/notes/{id}/in-error", {
                  path: { id: note.id },
                  version: note.version,
                  body: body as never,
                }),
            },
          ]}
        />
      ) : null}
    </li>
  );
}
