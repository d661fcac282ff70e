import { join } from "node:path";
import type { Plugin } from "vite";

/** Parts of single addresses and languages, by which the service tells a browser what it will need. */
export interface FirstSources {
  /** a page's source below `src`, by its address */
  readonly pages: Readonly<Record<string, string>>;
  /** the source of a language's texts below `src` */
  readonly texts: Readonly<Record<string, string>>;
  /** what the page at an address asks the service first */
  readonly asked: Readonly<Record<string, readonly string[]>>;
}

/**
 * What every page needs is asked for from the page's head: the small entry that runs first would otherwise ask for it only
 * when it has come itself. Nothing is drawn before the entry has run: it sets the colours, and what it asks for is under way.
 */
export function firstParts(source: string, { pages, texts, asked }: FirstSources, ...names: readonly string[]): Plugin {
  return {
    name: "first-parts",
    apply: "build",
    // which parts they became stands beside the page, for the service
    generateBundle(_options, bundle) {
      const fileOf = (path: string): string => {
        const part = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId === join(source, path),
        );
        if (part === undefined) throw new Error(`the site has no part of its own for ${path}`);
        return `/${part.fileName}`;
      };
      const files = (of: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(of).map(([name, path]) => [name, fileOf(path)]));
      this.emitFile({
        type: "asset",
        fileName: "first-parts.json",
        source: JSON.stringify({ pages: files(pages), texts: files(texts), asked }),
      });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const parts = Object.values(bundle ?? {}).flatMap((file) =>
          file.type === "chunk" && names.includes(file.name) ? [file] : [],
        );
        if (parts.length !== names.length) throw new Error(`the site has not the parts ${names.join(", ")}`);
        const modules = parts.flatMap(({ fileName, imports }) => [fileName, ...imports]);
        const fresh = (file: string): boolean => !html.includes(`/${file}"`);
        const entry = '<script async type="module"';
        if (!html.includes(entry)) throw new Error("the site's page has no entry");
        return {
          html: html.replace(entry, `${entry} blocking="render"`),
          tags: [...new Set(modules)].filter(fresh).map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
            injectTo: "head" as const,
          })),
        };
      },
    },
  };
}
