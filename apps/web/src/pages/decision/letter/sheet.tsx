import type { LetterBlock as Block, LetterSheet as Whole } from "../../../api/schema.ts";
import "./sheet.css";

/** What of a letter, as the server has composed it, is laid out here. */
export type Sheet = Pick<
  Whole,
  "language" | "title" | "sender" | "recipient" | "reference" | "pointer" | "blocks" | "personal"
>;

const direction = (language: string): "rtl" | "ltr" => (language === "ar" ? "rtl" : "ltr");

/** A letter on its sheet, as it will be printed. */
export function LetterSheet({ sheet }: { readonly sheet: Sheet }) {
  const { personal, pointer } = sheet;
  return (
    <article className="letter" lang={sheet.language}>
      <header>
        <Lines lines={sheet.sender} />
        <dl>
          {sheet.reference.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Lines lines={sheet.recipient} />
      </header>
      {pointer === undefined ? null : (
        <p className="letter-pointer" lang={pointer.language} dir={direction(pointer.language)}>
          {pointer.text}
        </p>
      )}
      <h3>{sheet.title}</h3>
      <Blocks blocks={sheet.blocks} />
      {personal === undefined ? null : (
        <section className="letter-personal" lang={personal.language} dir={direction(personal.language)}>
          <h3>{personal.title}</h3>
          <Blocks blocks={personal.blocks} />
        </section>
      )}
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <p>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address may be alike, and their order is fixed
        <span key={`${at} ${line}`}>{line}</span>
      ))}
    </p>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be alike, and their order is fixed
    <OneBlock key={at} block={block} />
  ));
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.is) {
    case "heading":
      return <h4>{block.text}</h4>;
    case "paragraph":
      return (
        <p
          className={block.strong === true ? "strong" : block.small === true ? "small" : undefined}
          lang={block.language}
        >
          {block.text}
        </p>
      );
    case "list": {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "terms":
      return (
        <dl>
          {block.items.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return (
        <table>
          <colgroup>
            {block.widths.map((width, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
              <col key={at} style={{ width: `${(100 * width) / block.widths.reduce((sum, one) => sum + one, 0)}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.header.map((cell) => (
                <th key={cell}>{cell}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join(" ")}>
                {row.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "box":
      return (
        <div className="letter-box">
          <Blocks blocks={block.blocks} />
        </div>
      );
    case "signatures":
      return (
        <div>
          <p>{block.intro}</p>
          {block.names.map(([name, title]) => (
            <p key={name}>
              <span>{name}</span>
              <span>{title}</span>
            </p>
          ))}
          <p className="small">{block.note}</p>
        </div>
      );
  }
}
