import type { Explanation } from "@soning/norms";
import { type ReactNode, useState } from "react";
import type { Facts } from "../../../api/schema.ts";
import { isStatus, Status } from "../../../components/status.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { LawSaid } from "../../../law/spoken.tsx";
import { valueText } from "../facts/value.ts";
import { UsedFact } from "./used-fact.tsx";

interface Shared {
  readonly deciding: ReadonlySet<string>;
  readonly all: boolean;
  readonly facts: Facts;
  readonly engine: Engine;
  readonly asked: Asked;
}

const decides = (node: Explanation, deciding: ReadonlySet<string>): boolean =>
  (node.norm !== undefined && deciding.has(node.norm)) || node.children.some((child) => decides(child, deciding));

/** The way to an answer as an outline: what decides is open, the rest folded. */
export function Tree({ root, ...shared }: Shared & { readonly root: Explanation }) {
  return (
    <div className="tree">
      <Branch node={root} depth={0} {...shared} />
    </div>
  );
}

function Branch({ node, depth, ...shared }: Shared & { readonly node: Explanation; readonly depth: number }) {
  const open = shared.all || depth < 1 || (depth < 4 && decides(node, shared.deciding));
  if (node.children.length === 0)
    return (
      <>
        <Line node={node} {...shared} /> <Used node={node} {...shared} />
      </>
    );
  return (
    <Fold open={open} key={String(shared.all)} line={<Line node={node} {...shared} />}>
      {() => (
        <>
          {node.facts === undefined ? null : (
            // what folds a line has no links in it
            <li>
              <Used node={node} {...shared} />
            </li>
          )}
          {node.children.map((child, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two children may be the same norm, and their order is fixed
            <li key={`${child.norm ?? child.slot ?? child.op ?? ""} ${at}`}>
              <Branch node={child} depth={depth + 1} {...shared} />
            </li>
          ))}
        </>
      )}
    </Fold>
  );
}

/** A line with what stands under it; what is folded is not drawn before it is opened: a whole tree has thousands of lines. */
function Fold({
  open,
  line,
  children,
}: {
  readonly open: boolean;
  readonly line: ReactNode;
  readonly children: () => ReactNode;
}) {
  const [drawn, setDrawn] = useState(open);
  return (
    <details open={open} onToggle={({ currentTarget }) => setDrawn((before) => before || currentTarget.open)}>
      <summary>{line}</summary>
      {drawn ? <ul>{children()}</ul> : null}
    </details>
  );
}

function Line({ node, engine, deciding }: Shared & { readonly node: Explanation }) {
  const { t, language } = useSpoken();
  const decides = node.norm !== undefined && deciding.has(node.norm);
  return (
    <span className="tree-line">
      {isStatus(node.status) && node.status !== "value" ? <Status name={node.status} plain /> : null}
      {node.cite === undefined ? null : <span className="quiet nowrap">{node.cite}</span>}
      <LawSaid>{decides ? <strong>{node.text}</strong> : node.text}</LawSaid>
      {node.value === undefined || node.facts !== undefined ? null : (
        <b>{valueText(node.value, "", { t, language, engine })}</b>
      )}
    </span>
  );
}

/** The facts that a line rests on. */
function Used({ node, ...shared }: Shared & { readonly node: Explanation }) {
  const used = Object.entries(node.facts ?? {});
  return used.length === 0 ? null : (
    <span className="tree-facts">
      {used.map(([path, value]) => (
        <UsedFact key={path} path={path} value={value} {...shared} />
      ))}
    </span>
  );
}
