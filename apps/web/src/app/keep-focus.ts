import { useEffect } from "react";

const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary";

const ancestorsOf = (element: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
  return found;
};

/**
 * Focus is never lost: when what has it goes away, the nearest that is left of where it stood gets it. Without this the
 * next Tab would begin at the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let around: readonly Element[] = [];
    const came = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      around = ancestorsOf(target);
    };
    const observer = new MutationObserver(() => {
      if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
      const main = document.querySelector<HTMLElement>("main");
      const left = around.find((one) => one.isConnected && main?.contains(one) === true);
      last = undefined;
      (left?.querySelector<HTMLElement>(FOCUSABLE) ?? main)?.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", came);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", came);
      observer.disconnect();
    };
  }, []);
}
