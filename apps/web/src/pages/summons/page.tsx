import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask, askVersioned } from "../../api/client.ts";
import type { UnitServing } from "../../api/schema.ts";
import { useDraft } from "../../app/drafts.ts";
import { useSession } from "../../app/session.tsx";
import { Empty, Loaded } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { StepForm } from "../../components/steps/form.tsx";
import { addDays, todayInNorway } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { useUnits } from "../case/queries.ts";
import { LetterSheet } from "../decision/letter/sheet.tsx";
import { type Summoned, summonsSheet } from "./sheet.ts";
import "./summons.css";

/** The court's numbers of the cases that a person is summoned for; a summons without them is still a summons. */
async function caseNumbersOf(id: string): Promise<readonly string[]> {
  try {
    const { orders } = await ask("GET /api/persons/{id}", { path: { id } });
    return [...new Set(orders.map(({ caseNumber }) => caseNumber))];
  } catch {
    return [];
  }
}

/** Those who wait to be summoned at the unit: several at once, and their summonses on paper, one to a sheet. */
export function SummonsPage() {
  const { t } = useSpoken();
  const { summons: words } = t.records;
  const client = useQueryClient();
  const { me } = useSession();
  const { unitName } = useUnits();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [done, keepDone] = useDraft<readonly Summoned[]>("summonses", []);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const waiting = useQuery({
    queryKey: ["unit-servings", "awaiting"],
    queryFn: () => ask("GET /api/servings", { query: { state: "awaiting", limit: 200 } }),
  });
  const summon = useMutation({
    mutationFn: async ({ meetOn, place }: { meetOn: string; place: string }) => {
      const people = (waiting.data?.items ?? []).filter(({ id }) => chosen.has(id));
      const made: Summoned[] = [];
      const not: string[] = [];
      // one after the other: what fails for one is told, and stops none
      for (const { id, version, person } of people)
        try {
          await askVersioned("POST /api/servings/{id}/summon", { path: { id }, version, body: { meetOn, place } });
          made.push({
            name: person.name,
            meetOn,
            place,
            caseNumbers: await caseNumbersOf(person.id),
            on: todayInNorway(),
            unit: unitName(me.unit),
            by: me.name ?? "",
          });
        } catch {
          not.push(person.name);
        }
      keepDone(made);
      setFailed(not);
      setChosen(new Set());
      await client.invalidateQueries({ queryKey: ["unit-servings"] });
    },
  });
  return (
    <div className="page">
      <div className="stack tight no-print">
        <h1>{words.title}</h1>
        <p className="quiet">{words.more}</p>
      </div>
      {done.length === 0 ? null : (
        <div className="no-print">
          <Notice colour="success" title={words.done(done.length)} live>
            <div>
              <button type="button" className="ds-button small" onClick={() => window.print()}>
                {words.print}
              </button>
            </div>
          </Notice>
        </div>
      )}
      {failed.length === 0 ? null : (
        <Notice colour="danger" title={words.failed(failed.length)} live>
          <p>{failed.join(", ")}</p>
        </Notice>
      )}
      <div className="no-print">
        <Loaded query={waiting} lines={8}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={words.none} />
            ) : (
              <div className="summons-columns">
                <Choice items={items} chosen={chosen} onChange={setChosen} />
                {chosen.size === 0 ? null : (
                  <section className="panel">
                    <StepForm
                      id="summons"
                      fields={[
                        { name: "meetOn", kind: "day", label: words.meetOn, min: addDays(todayInNorway(), 1) },
                        { name: "place", kind: "line", label: words.place },
                      ]}
                      submit={words.summon(chosen.size)}
                      send={(body) => summon.mutateAsync(body as { meetOn: string; place: string })}
                    />
                  </section>
                )}
              </div>
            )
          }
        </Loaded>
      </div>
      <Sheets summoned={done} />
    </div>
  );
}

function Choice({
  items,
  chosen,
  onChange,
}: {
  readonly items: readonly UnitServing[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { summons: words } = useSpoken().t.records;
  const all = items.every(({ id }) => chosen.has(id));
  return (
    <section className="panel stack tight" aria-label={words.title}>
      <label className="choice">
        <input
          type="checkbox"
          checked={all}
          onChange={() => onChange(all ? new Set() : new Set(items.map(({ id }) => id)))}
        />
        {words.all} ({items.length})
      </label>
      <ul className="lined">
        {items.map(({ id, person }) => (
          <li key={id} className="row">
            <label className="choice">
              <input
                type="checkbox"
                aria-label={words.select(person.name)}
                checked={chosen.has(id)}
                onChange={() => {
                  const next = new Set(chosen);
                  if (!next.delete(id)) next.add(id);
                  onChange(next);
                }}
              />
            </label>
            <Link to="/persons/$person" params={{ person: person.id }}>
              {person.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The summonses as they are printed: a letter to each person, on a sheet of its own. */
function Sheets({ summoned }: { readonly summoned: readonly Summoned[] }) {
  const { t, language } = useSpoken();
  if (summoned.length === 0) return null;
  return (
    <section className="summons-sheets">
      <h2 className="no-print">{t.records.summons.letters}</h2>
      {summoned.map((one) => (
        <LetterSheet key={`${one.name} ${one.meetOn}`} sheet={summonsSheet(one, t, language)} />
      ))}
    </section>
  );
}
