import { Link } from "@tanstack/react-router";
import { useRole } from "../../app/session.tsx";
import { useTexts } from "../../i18n/index.tsx";

/** Between the messages that come in and those that go out, for whoever sees both. */
export function MessageWays() {
  const { exchange: words } = useTexts();
  const both = useRole("caseworker", "leader");
  if (!both) return null;
  const here = { activeOptions: { exact: true }, activeProps: { "aria-current": "page" } } as const;
  return (
    <nav className="tabs" aria-label={words.ways}>
      <Link to="/messages" {...here}>
        {words.in}
      </Link>
      <Link to="/messages/out" {...here}>
        {words.out}
      </Link>
    </nav>
  );
}
