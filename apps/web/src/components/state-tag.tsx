import { useTexts } from "../i18n/index.tsx";

const colours: Readonly<Record<string, string>> = {
  "matter preparing": "info",
  "matter on-hold": "warning",
  "matter asked": "warning",
  "matter to-sign": "accent",
  "matter decided": "success",
  "order to-check": "warning",
  "order in-force": "success",
  "serving wanted": "danger",
  "decision signed": "warning",
  "decision notified": "success",
  "decision final": "success",
  "decision in-effect": "success",
  "decision granted-waiting": "warning",
  "decision stayed": "warning",
  "decision reversed": "danger",
  "complaint received": "warning",
  "complaint admitted": "info",
  "complaint above": "info",
  "complaint rejected": "danger",
  "consent asked": "warning",
  "consent given": "success",
  "consent refused": "danger",
  "consent withdrawn": "danger",
};

/** The state of something as its word, the same wherever it stands. */
export function useStateName(): (machine: string, state: string) => string {
  const { machines: t } = useTexts();
  return (machine, state) => {
    const [kind = "", form = ""] = state.split(":");
    const name = t.forms[form];
    if (machine === "serving" && name !== undefined)
      return kind === "away" ? t.away(name) : kind === "interrupted" ? t.interrupted(name) : name;
    return t.states[machine]?.[state] ?? state;
  };
}

export function StateTag({ machine, state }: { readonly machine: string; readonly state: string }) {
  const nameOf = useStateName();
  return (
    <span className="tag" data-color={colours[`${machine} ${state}`] ?? "neutral"}>
      {nameOf(machine, state)}
    </span>
  );
}
