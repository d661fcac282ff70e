import { useTexts } from "../i18n/index.tsx";
import { Icon } from "./icons.tsx";

const colours = {
  met: "success",
  "not-met": "neutral",
  undetermined: "warning",
  assessment: "info",
  conflict: "danger",
  value: "accent",
  lifted: "neutral",
  "does-not-apply": "neutral",
} as const;
export type StatusName = keyof typeof colours;

export const isStatus = (name: string): name is StatusName => name in colours;

/** How something came out: icon, colour and word, the same everywhere. */
export function Status({ name, plain = false }: { readonly name: StatusName; readonly plain?: boolean }) {
  const t = useTexts();
  return (
    <span className={plain ? "status" : "tag"} data-color={colours[name]}>
      <Icon name={name} />
      {t.status[name]}
    </span>
  );
}
