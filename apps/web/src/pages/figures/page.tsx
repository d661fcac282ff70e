import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import { Empty, Loaded, Skeleton } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { useTexts } from "../../i18n/index.tsx";
import { useLawWordsSettled } from "../../law/words.ts";
import { FigureTable } from "./table.tsx";
import "./figures.css";

const counted = ["caseload", "servings", "matters", "decisions", "complaints"] as const;
export type Counted = (typeof counted)[number];

const lines = 10;

/** Numbers of persons over all units, for analysts: a table with a bar for each number, nothing that points at one. */
export function FiguresPage() {
  const t = useTexts();
  const { figures: words } = t;
  const asked = useSearch({ from: "/figures" }).of;
  const of = counted.find((one) => one === asked) ?? "caseload";
  const query = useQuery({ queryKey: ["figures", of], queryFn: () => ask("GET /api/figures", { query: { of } }) });
  const named = useLawWordsSettled();
  return (
    <div className="page">
      <header className="row spread">
        <div className="stack tight">
          <h1>{words.title}</h1>
          <p className="quiet prose">{words.lead}</p>
        </div>
        <button type="button" className="ds-button small no-print" data-variant="secondary" onClick={() => print()}>
          {t.print}
        </button>
      </header>
      <nav className="tabs" aria-label={words.choose}>
        {counted.map((one) => (
          <Link
            key={one}
            to="/figures"
            search={{ of: one }}
            activeProps={{}}
            inactiveProps={{}}
            aria-current={one === of ? "page" : undefined}
          >
            {words.of[one]}
          </Link>
        ))}
      </nav>
      <div className="stack tight">
        <h2>{words.of[of]}</h2>
        <p className="quiet prose">{words.more[of]}</p>
      </div>
      <Loaded query={query} lines={lines}>
        {({ least, items }) =>
          !named ? (
            <Skeleton lines={lines} />
          ) : items.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <>
              {items.some(({ persons }) => persons === null) ? (
                <Notice title={words.hidden(least)}>
                  <p className="prose">{words.hiddenMore}</p>
                </Notice>
              ) : null}
              <FigureTable of={of} items={items} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}
