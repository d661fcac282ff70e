import type { ReactNode } from "react";
import { asProblem } from "../api/problem.ts";
import { useTexts } from "../i18n/index.tsx";
import { LawText } from "../law/spoken.tsx";
import { useLawWords } from "../law/words.ts";
import { Icon } from "./icons.tsx";

type Colour = "info" | "warning" | "danger" | "success" | "accent";

/** Something that one should know before going on. */
export function Notice({
  colour = "info",
  title,
  children,
  live = false,
}: {
  readonly colour?: Colour;
  readonly title: string;
  readonly children?: ReactNode;
  readonly live?: boolean;
}) {
  const icon = colour === "danger" || colour === "warning" ? "conflict" : colour === "success" ? "met" : "info";
  return (
    <div className="notice" data-color={colour} {...(live ? { role: colour === "danger" ? "alert" : "status" } : {})}>
      <Icon name={icon} />
      <strong>{title}</strong>
      {children === undefined ? null : <div className="stack tight">{children}</div>}
    </div>
  );
}

/** A fault told plainly: what it means here, the places at fault, and a way on. */
export function ProblemNotice({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const t = useTexts();
  const problem = asProblem(error);
  const detail = problem.code === "unreachable" ? undefined : problem.detail;
  return (
    <Notice colour="danger" title={t.problemTitle} live>
      <p>{t.problems[problem.code]}</p>
      {detail === undefined ? null : (
        <p className="small" lang="en">
          {detail}
        </p>
      )}
      {problem.code === "gate-closed" ? <StepsFirst steps={problem.faults.map(({ path }) => path)} /> : null}
      {problem.norm === undefined || problem.code === "gate-closed" ? null : <p className="small">{problem.norm}</p>}
      {problem.faults.length === 0 || problem.code === "gate-closed" ? null : (
        <ul className="small">
          {problem.faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> <span lang="en">{message}</span>
            </li>
          ))}
        </ul>
      )}
      {again === undefined ? null : (
        <div>
          <button type="button" className="ds-button tiny" data-variant="secondary" onClick={again}>
            {t.retry}
          </button>
        </div>
      )}
    </Notice>
  );
}

/** The steps that must be taken first, in the words of the law that is held here. */
function StepsFirst({ steps }: { readonly steps: readonly string[] }) {
  const words = useLawWords();
  return (
    <ul className="small">
      {steps.map((step) => {
        const text = words?.steps[step];
        return <li key={step}>– {text === undefined ? step : <LawText text={text} />}</li>;
      })}
    </ul>
  );
}
