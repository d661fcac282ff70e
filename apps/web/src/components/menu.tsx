import { type ReactNode, useEffect, useRef, useState } from "react";

/** A menu under its name. What is in it is drawn when it is open; Escape, and a press beside it, close it. */
export function Menu({
  label,
  name,
  children,
}: {
  readonly label?: string;
  readonly name: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    if (!open) return undefined;
    const away = ({ target }: PointerEvent): void => {
      if (target instanceof Node && menu.current?.contains(target) === false) menu.current.open = false;
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);
  return (
    <details
      className="account no-print"
      ref={menu}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        menu.current?.querySelector("summary")?.focus();
      }}
    >
      <summary aria-label={label}>{name}</summary>
      {open ? <div className="account-menu stack">{children(close)}</div> : null}
    </details>
  );
}
