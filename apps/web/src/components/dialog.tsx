import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "../i18n/index.tsx";
import { Icon } from "./icons.tsx";
import "./dialog.css";

/** A side panel over the page: Escape and the button close it, and focus goes back to where it was. */
export function SidePanel({
  title,
  onClose,
  children,
}: {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const t = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      const back = before instanceof HTMLElement && before.isConnected ? before : document.querySelector("main");
      back?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} className="side-panel" aria-labelledby={id} onClose={onClose}>
      <header className="row spread">
        <h2 id={id}>{title}</h2>
        <button type="button" className="icon-button" onClick={() => dialog.current?.close()} aria-label={t.close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="stack">{children}</div>
    </dialog>
  );
}
