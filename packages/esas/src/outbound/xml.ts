/** One element: text, children, or nothing known (`xsi:nil`). */
export interface Element {
  /** with its prefix */
  readonly name: string;
  readonly content: string | readonly Element[] | null;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function element(name: string, content: Element["content"]): Element {
  return { name, content };
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
}

/** Characters that XML 1.0 cannot hold even as references: most controls, lone surrogates, U+FFFE and U+FFFF. */
export function hasForbiddenCharacter(text: string): boolean {
  return Array.from(text).some((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
    return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
  });
}

/** The document as text, two blanks for each level. */
export function document(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}\n`;
}

function written({ name, content, attributes = {} }: Element, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${given.join("")}`;
  if (content === null) return `${open} xsi:nil="true"/>`;
  if (typeof content === "string") return `${open}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `${open}/>`;
  return [`${open}>`, ...content.map((child) => written(child, `${indent}  `)), `${indent}</${name}>`].join("\n");
}
