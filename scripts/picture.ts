import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Draws the README's picture: the dates of an example sentence to scale, from `soning clock --json`.
 * Usage: node scripts/picture.ts
 */
const root = resolve(import.meta.dirname, "..");
const order = join(root, "examples/orders/prison-18-months.json");
const args = ["clock", order, "--start", "2027-01-04", "--on", "2026-12-01", "--lang", "en", "--json"];
const { stdout, status, stderr } = spawnSync(join(root, "node_modules/.bin/node"), [
  join(root, "apps/cli/src/main.ts"),
  ...args,
]);
if (status !== 0) throw new Error(stderr.toString());
const { dates } = JSON.parse(stdout.toString()) as {
  dates: { id: string; name: string; date?: string; cite: string }[];
};

const WIDTH = 1000;
const LEFT = 60;
const RIGHT = 940;
const BAR = 86;
const day = (text: string): number => Date.parse(`${text}T12:00:00Z`) / 86_400_000;
const dateOf = (id: string): string => dates.find((one) => one.id === id)?.date ?? "";
const [start, end] = [day(dateOf("start")), day(dateOf("end"))];
const x = (text: string): number => LEFT + ((day(text) - start) / (end - start)) * (RIGHT - LEFT);
const shown = ["start", "one-third", "half", "two-thirds", "end"];
const bands: readonly (readonly [from: string, to: string, name: string])[] = [
  ["leave", "end", "leave"],
  ["em-final-part", "release", "final part with EM"],
  ["section-16", "release", "outside prison, § 16"],
  ["release", "end", "release on probation"],
];
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const ticks = shown.map((id) => {
  const one = dates.find((entry) => entry.id === id);
  const at = x(dateOf(id));
  const anchor = id === "start" ? "start" : id === "end" ? "end" : "middle";
  return `<line x1="${at}" y1="${BAR - 8}" x2="${at}" y2="${BAR + 26}" stroke="#14343b" stroke-width="2"/>
<text x="${at}" y="${BAR - 50}" text-anchor="${anchor}" font-weight="600">${escaped(one?.name ?? id)}</text>
<text x="${at}" y="${BAR - 33}" text-anchor="${anchor}">${dateOf(id)}</text>
<text x="${at}" y="${BAR - 17}" text-anchor="${anchor}" fill="#47606a">${escaped(one?.cite ?? "")}</text>`;
});
const rows = bands.map(([from, to, name], at) => {
  const y = BAR + 44 + at * 30;
  return `<rect x="${x(dateOf(from))}" y="${y}" width="${x(dateOf(to)) - x(dateOf(from))}" height="20" rx="3" fill="#bfe0dc" stroke="#0f6a6f"/>
<text x="${x(dateOf(from)) - 8}" y="${y + 15}" text-anchor="end">${escaped(name)} from ${dateOf(from)}</text>`;
});
const height = BAR + 44 + bands.length * 30 + 24;
writeFileSync(
  join(root, "docs/images/clock.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="The dates of an 18-month sentence, to scale">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<rect x="${LEFT}" y="${BAR}" width="${RIGHT - LEFT}" height="18" rx="3" fill="#dfe8ea"/>
<rect x="${LEFT}" y="${BAR}" width="${x(dateOf("release")) - LEFT}" height="18" rx="3" fill="#0f6a6f"/>
${[...ticks, ...rows].join("\n")}
</svg>
`,
);
