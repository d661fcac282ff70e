import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask, askVersioned } from "../../api/client.ts";
import type { Complaint } from "../../api/schema.ts";
import { longDay, todayInNorway } from "../../format/dates.ts";
import { useRefresh } from "../case/queries.ts";
import { OwnProblem } from "./problem.tsx";
import type { OwnTexts } from "./texts/index.ts";
import { OwnWriting } from "./writing.tsx";

/** Until when one may complain of an answer, a place to do it, and what has become of the complaint. */
export function OwnComplaint({
  id,
  person,
  until,
  complaint,
  own,
  language,
  send,
}: {
  /** what is complained of */
  readonly id: string;
  readonly person: string;
  readonly until: string | null;
  readonly complaint: Complaint | undefined;
  readonly own: OwnTexts;
  readonly language: string;
  readonly send: (body: { readonly text: string; readonly language: string }) => Promise<unknown>;
}) {
  const { acts } = own;
  const refresh = useRefresh(person);
  const [open, setOpen] = useState(false);
  const back = useMutation({
    mutationFn: ({ id: which, version }: Complaint) =>
      askVersioned("POST /api/complaints/{id}/withdraw", {
        path: { id: which },
        version,
        body: { reason: acts.takeBackReason },
      }),
    onSettled: refresh,
  });
  const stays = useQuery({
    queryKey: ["stays", person, complaint?.id],
    queryFn: () => ask("GET /api/complaints/{id}/stays", { path: { id: complaint?.id ?? "" } }),
    enabled: complaint !== undefined,
  });
  const stay = stays.data?.items.at(-1);
  const over = until !== null && until.slice(0, 10) < todayInNorway();
  const goesOn = complaint !== undefined && (complaint.state === "received" || complaint.state === "admitted");
  return (
    <>
      <p className="own-when">
        {until === null
          ? acts.untilOpen
          : `${acts.until} ${longDay(until, language)}${until.length > 10 ? ` ${until.slice(11, 16)}` : ""}`}
      </p>
      {complaint === undefined ? null : (
        <p>
          <strong>
            {acts.complained} {longDay(complaint.receivedAt, language)}.
          </strong>{" "}
          {goesOn || complaint.state === "above"
            ? acts.handling
            : complaint.result === "withdrawn"
              ? acts.closed
              : acts.complaintDecided}
        </p>
      )}
      {stay === undefined ? null : (
        <>
          <p>
            <strong>{stay.granted ? acts.waits : acts.waitsNot}</strong>
          </p>
          <p lang="nb" dir="auto">
            {stay.reason}
          </p>
        </>
      )}
      {back.isError ? <OwnProblem error={back.error} own={own} /> : null}
      {goesOn ? (
        <div className="no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            disabled={back.isPending}
            onClick={() => back.mutate(complaint)}
          >
            {acts.takeBack}
          </button>
        </div>
      ) : complaint === undefined && !open ? (
        <div className="no-print">
          <button
            type="button"
            className="ds-button"
            data-variant={over ? "tertiary" : "secondary"}
            onClick={() => setOpen(true)}
          >
            {acts.complainButton}
          </button>
        </div>
      ) : null}
      {open && complaint === undefined ? (
        <OwnWriting
          draft={`own complaint ${id}`}
          label={acts.complainText}
          submit={acts.sendComplaint}
          own={own}
          send={async (text) => {
            await send({ text, language });
            await refresh();
          }}
          onDone={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
