import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useEngine } from "../law/load.ts";
import { LawText } from "../law/spoken.tsx";
import "./norm-chip.css";

/** A reference to the law: pointing at it, or focus, shows the norm's own words; following it opens the law. */
export function NormChip({
  norm,
  cite,
  law = "in-force",
  on,
}: {
  readonly norm: string;
  readonly cite: string;
  readonly law?: string;
  readonly on: string;
}) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const engine = useEngine(shown);
  const found = shown ? engine?.normOn(norm, { law, on }) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the link inside is what one acts on; this only shows its words
    <span
      className="norm-chip"
      onPointerEnter={() => setShown(true)}
      onPointerLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && shown) {
          event.stopPropagation();
          setShown(false);
        }
      }}
    >
      <Link
        to="/law/$"
        params={{ _splat: norm }}
        className="chip"
        {...(found === undefined ? {} : { "aria-describedby": id })}
      >
        {cite}
      </Link>
      {found === undefined ? null : (
        <span id={id} role="tooltip" className="norm-words">
          <strong>{found.version.cite}</strong>
          <LawText text={found.version.text} />
          {found.version.overlay === undefined && found.version.from === undefined ? null : (
            <span className="quiet small">{found.version.overlay ?? found.version.from}</span>
          )}
        </span>
      )}
    </span>
  );
}
