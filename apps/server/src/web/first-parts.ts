import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const files = z.record(z.string(), z.string());
const written = z.object({ pages: files, texts: files, asked: z.record(z.string(), z.array(z.string())) });

/** What the build says of a site's parts; nothing where it says nothing. */
function readParts(folder: string): z.infer<typeof written> {
  try {
    return written.parse(JSON.parse(readFileSync(join(folder, "first-parts.json"), "utf8")));
  } catch {
    return { pages: {}, texts: {}, asked: {} };
  }
}

/** The first language of a browser's wishes that the site speaks; Bokmål where there is none. */
function languageOf(wishes: string, texts: Readonly<Record<string, string>>): string {
  for (const wish of wishes.split(",")) {
    const tag = wish.trim().slice(0, 2).toLowerCase();
    if (tag === "no") return "nb";
    if (Object.hasOwn(texts, tag)) return tag;
  }
  return "nb";
}

/**
 * The `Link` header of a page: the parts that only this address and this language need, and what its page asks the service
 * first, so that a browser asks for them at once. Undefined where nothing is known of the address. A browser that kept
 * another language asks for one small part in vain.
 */
export function firstLinks(folder: string): (path: string, wishes: string) => string | undefined {
  const { pages, texts, asked } = readParts(folder);
  return (path, wishes) => {
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page === undefined) return undefined;
    const parts = [page, texts[languageOf(wishes, texts)]].filter((part) => part !== undefined);
    const answers = Object.hasOwn(asked, path) ? (asked[path] ?? []) : [];
    return [
      ...answers.map((answer) => `<${answer}>; rel=preload; as=fetch; crossorigin`),
      ...parts.map((part) => `<${part}>; rel=modulepreload; crossorigin`),
    ].join(", ");
  };
}
