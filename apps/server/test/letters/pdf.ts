import { execFileSync, spawnSync } from "node:child_process";
import { inflateSync } from "node:zlib";

/** A PDF's objects and inflated streams as text, enough to see its structure. */
export function insides(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n/g)].map((match) => {
    const end = raw.indexOf("endstream", match.index + match[0].length);
    try {
      return inflateSync(Buffer.from(raw.slice(match.index + match[0].length, end), "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return `${raw}\n${streams.join("\n")}`;
}

const text = (written: string): string => {
  const hex = /^<FEFF([0-9A-F]*)>$/i.exec(written.trim())?.[1];
  if (hex === undefined) return written.replace(/^\(|\)$/g, "").replace(/\\(.)/g, "$1");
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
};

export interface Structure {
  /** language of the whole document */
  readonly language: string | undefined;
  readonly languages: ReadonlySet<string>;
  /** headings in the order of their pages' tree */
  readonly headings: readonly string[];
  /** how many elements of each kind */
  readonly count: (kind: string) => number;
  readonly ua: string | undefined;
  readonly a: string | undefined;
  readonly showsTitle: boolean;
  readonly marked: boolean;
}

export function structureOf(pdf: Uint8Array): Structure {
  const all = insides(pdf);
  const elements = [...all.matchAll(/\/Type \/StructElem\b[\s\S]*?endobj/g)].map(([element]) => element);
  const kind = (element: string): string | undefined => /\/S \/(\w+)/.exec(element)?.[1];
  const catalog = /\/Type \/Catalog[\s\S]*?endobj/.exec(all)?.[0] ?? "";
  return {
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1],
    languages: new Set([...all.matchAll(/\/Lang \(([^)]*)\)/g)].map((match) => match[1] ?? "")),
    headings: elements
      .filter((element) => kind(element) === "H1")
      .map((element) => text(/\/T (<[^>]*>|\((?:\\.|[^)\\])*\))/.exec(element)?.[1] ?? "")),
    count: (wanted) => elements.filter((element) => kind(element) === wanted).length,
    ua: /pdfuaid:part>(\d)/.exec(all)?.[1],
    a: /pdfaid:part>(\d)/.exec(all)?.[1],
    showsTitle: /\/DisplayDocTitle true/.test(all),
    marked: /\/Marked true/.test(all),
  };
}

/** Are poppler's tools here? They read text and draw pictures; without them those tests are skipped. */
export const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;

/** All text in reading order, spaces and breaks as one space. */
export function textOf(pdf: Uint8Array): string {
  return execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, stdio: ["pipe", "pipe", "ignore"] })
    .toString()
    .replace(/\u200b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function infoOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const told = execFileSync("pdfinfo", ["-"], { input: pdf, stdio: ["pipe", "pipe", "ignore"] }).toString();
  return Object.fromEntries(
    told.split("\n").map((line) => [line.slice(0, 16).replace(":", "").trim(), line.slice(16).trim()]),
  );
}

/** Left and right end of everything printed, in points from the page's left side. */
export function extentOf(pdf: Uint8Array): readonly [left: number, right: number] {
  const boxes = execFileSync("pdftotext", ["-bbox", "-", "-"], {
    input: pdf,
    stdio: ["pipe", "pipe", "ignore"],
  }).toString();
  const ends = (name: string): number[] =>
    [...boxes.matchAll(new RegExp(`<word [^>]*${name}="([\\d.]+)"`, "g"))].map((match) => Number(match[1]));
  return [Math.min(...ends("xMin")), Math.max(...ends("xMax"))];
}
