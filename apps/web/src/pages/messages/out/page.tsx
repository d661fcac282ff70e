import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../../api/client.ts";
import type { OutboxRow } from "../../../api/schema.ts";
import { PagedTable } from "../../../components/paged-table.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import { OnlyState } from "../only-state.tsx";
import { MessageWays } from "../ways.tsx";
import { OutLine } from "./line.tsx";

const states = ["failed", "held", "waiting", "sent", "set-aside"] as const;

/** What other authorities are told about persons: how each message stands, what its receiver said, and what can be done about it. */
export function OutboxPage() {
  const { t, language } = useSpoken();
  const { outbox: words } = t.exchange;
  const [state, setState] = useState<OutboxRow["state"] | "">("");
  const query = useInfiniteQuery({
    queryKey: ["outbox", state, language],
    queryFn: ({ pageParam }) =>
      ask("GET /api/outbox", {
        query: {
          limit: 50,
          language,
          ...(state === "" ? {} : { state }),
          ...(pageParam === "" ? {} : { cursor: pageParam }),
        },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className="page">
      <div className="row spread">
        <div className="stack tight grow">
          <h1>{words.title}</h1>
          <p className="quiet small prose">{words.more}</p>
        </div>
        <OnlyState states={states} words={words.states} state={state} onChange={setState} />
      </div>
      <MessageWays />
      <PagedTable
        query={query}
        items={items}
        title={words.title}
        none={words.none}
        heads={[words.person, words.at, t.pages.messages.kind, t.pages.messages.state, t.pages.messages.what]}
      >
        {(row) => <OutLine key={row.id} row={row} />}
      </PagedTable>
    </div>
  );
}
