import { Link } from "@tanstack/react-router";
import type { MyDay } from "../../api/schema.ts";
import { StateTag } from "../../components/state-tag.tsx";
import { daysBetween, shortDay } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { DayPanel } from "./panel.tsx";

/** Servings that go on though no order stands: each with why, and the way to where it is ended. */
export function Unfounded({ day: { on: today, unfounded } }: { readonly day: MyDay }) {
  const t = useTexts();
  const { unfounded: words } = t.pages.day;
  return (
    <DayPanel title={words.title} items={unfounded} hideEmpty>
      {({ serving, person, state, order, event, reason, on }) => (
        <li key={serving} className="task">
          <div className="row spread">
            <Link to="/persons/$person" params={{ person: person.id }} search={{ tab: "overview" }}>
              {person.name}
            </Link>
            <StateTag machine="serving" state={state} />
          </div>
          <p className="prose">{words.more}</p>
          <p className="small quiet">
            {t.machines.names["order"]} {words.events[event]} {shortDay(on)}, {t.inDays(daysBetween(today, on))}:{" "}
            {reason}
          </p>
          <div className="row no-print">
            <Link
              to="/persons/$person"
              params={{ person: person.id }}
              search={{ tab: "overview" }}
              hash="serving"
              className="ds-button tiny"
            >
              {words.end}
            </Link>
            <Link
              to="/persons/$person/orders/$order"
              params={{ person: person.id, order }}
              className="ds-button tiny"
              data-variant="tertiary"
            >
              {words.see}
            </Link>
          </div>
        </li>
      )}
    </DayPanel>
  );
}
