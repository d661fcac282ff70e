import { Notice } from "../../components/notice.tsx";
import { useTexts } from "../../i18n/index.tsx";
import type { Condition, Draft, DraftPart } from "./draft.ts";
import type { Editor } from "./use-editor.ts";

/** A part as a person reads it. */
function useTold(): (part: DraftPart, text: string) => string {
  const t = useTexts();
  return (part, text) => {
    if (part === "outcome") return t.decision.outcomes[text] ?? text;
    if (part === "conditions")
      return (JSON.parse(text) as Condition[])
        .map(({ text: one, from, until }) => [one, from, until].filter((bit) => bit !== "").join(" · "))
        .join("\n");
    if (part === "notObtained") return Object.values(JSON.parse(text) as Record<string, string>).join("\n");
    return text;
  };
}

/** Parts whose two texts can stand one after the other. */
const joins: ReadonlySet<DraftPart> = new Set(["reasons", "contrary", "chosenReading", "address", "sentence"]);

/** What two wrote at once, side by side: one presses for one of them, or for both; until then nothing is saved or lost. */
export function Clashes({ editor }: { readonly editor: Editor }) {
  const t = useTexts();
  const told = useTold();
  const names: Readonly<Record<DraftPart, string>> = {
    outcome: t.decision.outcome,
    title: t.decision.letterTitle,
    sentence: t.decision.sentence,
    reasons: t.decision.reasons,
    contrary: t.decision.contrary,
    chosenReading: t.decision.chosenReading,
    notObtained: t.decision.missing,
    conditions: t.decision.conditions,
    startsOn: t.decision.startsOn,
    endsOn: t.decision.endsOn,
    language: t.decision.language,
    reasonsLanguage: t.decision.reasonsLanguage,
    provision: t.decision.provision,
    address: t.decision.address,
  };
  const clashes = Object.entries(editor.clashes) as [keyof Draft, string][];
  if (clashes.length === 0) return null;
  return (
    <Notice colour="warning" title={t.decision.conflictTitle} live>
      <p>{t.decision.conflictMore(editor.clashWith ?? "")}</p>
      {clashes.map(([part, theirs]) => {
        const mine = editor.draft[part];
        return (
          <section key={part} className="stack tight" aria-label={names[part]}>
            <h3>{names[part]}</h3>
            <div className="clash">
              {(
                [
                  [t.decision.theirs, theirs, t.decision.takeTheirs],
                  [t.decision.mine, mine, t.decision.keepMine],
                ] as const
              ).map(([title, text, press]) => (
                <div key={title} className="panel stack tight">
                  <h4>{title}</h4>
                  <p className="as-typed">{told(part, text) === "" ? t.decision.empty : told(part, text)}</p>
                  <div>
                    <button
                      type="button"
                      className="ds-button tiny"
                      data-variant="secondary"
                      onClick={() => editor.settle(part, text)}
                    >
                      {press}
                    </button>
                  </div>
                </div>
              ))}
            </div>
            {joins.has(part) ? (
              <div>
                <button
                  type="button"
                  className="ds-button tiny"
                  data-variant="tertiary"
                  onClick={() => editor.settle(part, `${theirs}\n\n${mine}`)}
                >
                  {t.decision.both}
                </button>
              </div>
            ) : null}
          </section>
        );
      })}
    </Notice>
  );
}
