import { type ReactNode, useId } from "react";

/** A label, its control, a hint and a fault, tied together. `children` gets what the control needs. */
export function Field({
  label,
  hint,
  fault,
  children,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  readonly children: (control: {
    readonly id: string;
    readonly "aria-describedby"?: string;
    readonly "aria-invalid"?: true;
  }) => ReactNode;
}) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, fault === undefined ? "" : `${id}-fault`].join(" ").trim();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      {children({
        id,
        ...(described === "" ? {} : { "aria-describedby": described }),
        ...(fault === undefined ? {} : { "aria-invalid": true as const }),
      })}
      {fault === undefined ? null : (
        <span id={`${id}-fault`} className="fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
