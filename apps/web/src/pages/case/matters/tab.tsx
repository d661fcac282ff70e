import { useQuery } from "@tanstack/react-query";
import { useRole } from "../../../app/session.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { useTexts } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";
import { mattersQuery } from "../queries.ts";
import { MatterPanel } from "./matter-panel.tsx";
import { OpenMatter } from "./open-matter.tsx";
import { CaseTasks } from "./tasks.tsx";

const ended = new Set(["closed", "void"]);

/** Applications and matters of a person, those at work first, and the tasks of the case. */
export function MattersTab({
  person,
  engine,
  matter,
}: {
  readonly person: string;
  readonly engine: Engine | undefined;
  readonly matter: string | undefined;
}) {
  const t = useTexts();
  const writes = useRole("caseworker", "leader", "region", "directorate", "probation");
  const matters = useQuery(mattersQuery(person));
  return (
    <>
      <div className="row spread">
        <h2>{t.handling.matters}</h2>
        {writes ? <OpenMatter person={person} engine={engine} matter={matter} /> : null}
      </div>
      <Loaded query={matters}>
        {({ items }) => {
          const open = items.filter(({ state }) => !ended.has(state));
          const over = items.filter(({ state }) => ended.has(state));
          return (
            <>
              {items.length === 0 ? <Empty title={t.handling.noMatters} /> : null}
              {open.map((one) => (
                <MatterPanel key={one.id} matter={one} />
              ))}
              {over.length === 0 ? null : (
                <details>
                  <summary>
                    {t.handling.others} ({over.length})
                  </summary>
                  <div className="stack">
                    {over.map((one) => (
                      <MatterPanel key={one.id} matter={one} />
                    ))}
                  </div>
                </details>
              )}
            </>
          );
        }}
      </Loaded>
      <CaseTasks person={person} />
    </>
  );
}
