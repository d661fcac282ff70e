import { useInfiniteQuery } from "@tanstack/react-query";
import { ask, askVersioned } from "../../../api/client.ts";
import type { Document } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { Empty, Skeleton } from "../../../components/loading.tsx";
import { More } from "../../../components/more.tsx";
import { ProblemNotice } from "../../../components/notice.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { shortDay, shortMoment } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { AccessRequests } from "../access/requests.tsx";
import { useRefresh } from "../queries.ts";
import { Upload } from "./upload.tsx";

/** The journal of a person: each document with what it is, who may read it, and its shield. */
export function DocumentsTab({ person }: { readonly person: string }) {
  const t = useTexts();
  const { records: words } = t;
  const writes = useRole("caseworker", "leader", "region", "probation");
  const query = useInfiniteQuery({
    queryKey: ["documents", person],
    queryFn: ({ pageParam }) =>
      ask("GET /api/persons/{id}/documents", {
        path: { id: person },
        query: { limit: 50, ...(pageParam === "" ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <section className="panel stack tight">
        <h2>{words.documents}</h2>
        {writes ? <Upload person={person} documents={items ?? []} /> : null}
        {query.isError ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
        {items === undefined ? query.isError ? null : <Skeleton lines={5} /> : null}
        {items?.length === 0 ? <Empty title={words.noDocuments} /> : null}
        <ul className="lined">
          {items?.map((document) => (
            <OneDocument
              key={document.id}
              document={document}
              extracted={items.find(({ id }) => id === document.extractOf)}
              person={person}
              writes={writes}
            />
          ))}
        </ul>
        <More query={query} />
      </section>
      <AccessRequests person={person} documents={items ?? []} writes={writes} />
    </>
  );
}

const size = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} kB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`;

function OneDocument({
  document,
  extracted,
  person,
  writes,
}: {
  readonly document: Document;
  /** what it is an extract of */
  readonly extracted: Document | undefined;
  readonly person: string;
  readonly writes: boolean;
}) {
  const t = useTexts();
  const { records: words } = t;
  const refresh = useRefresh(person);
  const shield = (body: { readonly provision: string | null; readonly ground: string }) =>
    askVersioned("POST /api/documents/{id}/shield", { path: { id: document.id }, version: document.version, body });
  return (
    <li className="stack tight">
      <div className="row spread">
        <a href={`/api/documents/${document.id}/content`} download>
          {document.title}
        </a>
        {document.shield === null ? (
          <span className="tag" data-color={document.openToParty ? "success" : "neutral"}>
            {document.openToParty ? words.openToParty : words.notOpen}
          </span>
        ) : (
          <span className="tag" data-color="danger">
            {words.shielded} {document.shield}
          </span>
        )}
      </div>
      <p className="row wide quiet small">
        <span>{words.directions[document.direction]}</span>
        {document.correspondent === null ? null : <span>{document.correspondent}</span>}
        {document.dated === null ? null : (
          <span>
            {words.dated.toLowerCase()} {shortDay(document.dated)}
          </span>
        )}
        <span>
          {words.registered.toLowerCase()} {shortMoment(document.registeredAt)}
        </span>
        <span>{size(document.bytes)}</span>
        {extracted === undefined ? null : (
          <span>
            {t.flows.extractOf} «{extracted.title}»
          </span>
        )}
      </p>
      {document.shieldGround === null ? null : <p className="small">{document.shieldGround}</p>}
      {writes ? (
        <Steps
          id={`document ${document.id}`}
          refresh={refresh}
          steps={[
            document.shield === null
              ? {
                  id: "shield",
                  label: words.shield,
                  fields: [
                    { name: "provision", kind: "line", label: words.provision, hint: words.provisionHint },
                    { name: "ground", kind: "text", label: words.shieldGround },
                  ],
                  send: ({ provision, ground }) => shield({ provision: String(provision), ground: String(ground) }),
                }
              : {
                  id: "lift",
                  label: words.lift,
                  fields: [{ name: "ground", kind: "text", label: words.shieldGround }],
                  send: ({ ground }) => shield({ provision: null, ground: String(ground) }),
                },
          ]}
        />
      ) : null}
    </li>
  );
}
