import { useQuery } from "@tanstack/react-query";
import { useRole } from "../../../app/session.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { useTexts } from "../../../i18n/index.tsx";
import { complaintsQuery } from "../queries.ts";
import { useSignedDecisions } from "../use-decisions.ts";
import { ComplaintPanel } from "./panel.tsx";
import { ReceiveComplaint } from "./receive.tsx";

/** The complaints of a person, newest first, and a place to take one in. */
export function ComplaintsTab({ person }: { readonly person: string }) {
  const t = useTexts();
  const { complaints: words } = t;
  const writes = useRole("caseworker", "leader", "region", "directorate", "probation");
  const { decisions, known } = useSignedDecisions(person);
  const complaints = useQuery(complaintsQuery(person));
  return (
    <>
      <div className="row spread">
        <h2>{words.title}</h2>
        {writes && known ? <ReceiveComplaint person={person} decisions={decisions} /> : null}
      </div>
      <Loaded query={complaints}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            items.map((complaint) => {
              const decision = decisions.find(({ id }) => id === complaint.decision);
              return (
                <ComplaintPanel
                  key={complaint.id}
                  complaint={complaint}
                  decision={decision}
                  about={complaint.decision === null ? words.aboutAccess : words.about(decision?.name ?? "")}
                />
              );
            })
          )
        }
      </Loaded>
    </>
  );
}
