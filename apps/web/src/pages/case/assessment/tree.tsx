import type { Explanation } from "@soning/norms";
import type { Facts } from "../../../api/schema.ts";
import { isStatus, Status } from "../../../components/status.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";
import { valueText } from "../facts/value.ts";

interface Shared {
  readonly deciding: ReadonlySet<string>;
  readonly all: boolean;
  readonly facts: Facts;
  readonly engine: Engine;
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
  if (node.children.length === 0) return <Line node={node} {...shared} />;
  return (
    <details open={open} key={String(shared.all)}>
      <summary>
        <Line node={node} {...shared} />
      </summary>
      <ul>
        {node.children.map((child, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two children may be the same norm, and their order is fixed
          <li key={`${child.norm ?? child.slot ?? child.op ?? ""} ${at}`}>
            <Branch node={child} depth={depth + 1} {...shared} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ node, engine, facts, deciding }: Shared & { readonly node: Explanation }) {
  const { t, language } = useSpoken();
  const used = Object.entries(node.facts ?? {});
  const text = node.norm !== undefined && deciding.has(node.norm) ? <strong>{node.text}</strong> : node.text;
  return (
    <span className="tree-line">
      {isStatus(node.status) && node.status !== "value" ? <Status name={node.status} plain /> : null}
      {node.cite === undefined ? null : <span className="quiet nowrap">{node.cite}</span>}
      <span>{text}</span>
      {used.length === 0 ? null : (
        <span className="tree-facts">
          {used.map(([fact, value]) => {
            const id = fact.replaceAll(/\[\d+\]/g, "");
            const source = facts.assertions.findLast((one) => one.fact === id)?.source;
            const question = engine.law.facts.get(id)?.question;
            return (
              <span key={fact}>
                {question === undefined ? fact : engine.inLanguage(question, language)}{" "}
                <b>{valueText(value, id, { t, language, engine })}</b>
                {source === undefined ? "" : ` (${source})`}
              </span>
            );
          })}
        </span>
      )}
    </span>
  );
}
