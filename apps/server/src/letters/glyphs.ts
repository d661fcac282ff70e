/** The characters that a TrueType font can draw, read from its `cmap` table (formats 4 and 12). Throws RangeError for a broken font. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const tables = font.readUInt16BE(4);
  let start = 0;
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (font.toString("latin1", at, at + 4) === "cmap") start = font.readUInt32BE(at + 8);
  const drawn = new Set<number>();
  const subtables = font.readUInt16BE(start + 2);
  for (let n = 0; n < subtables; n++) {
    const at = start + font.readUInt32BE(start + 4 + n * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, drawn);
    if (format === 12) readGroups(font, at, drawn);
  }
  return drawn;
}

function readSegments(font: Buffer, at: number, drawn: Set<number>): void {
  const doubled = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let segment = 0; segment < doubled; segment += 2) {
    const first = font.readUInt16BE(starts + segment);
    const last = font.readUInt16BE(ends + segment);
    const delta = font.readUInt16BE(deltas + segment);
    const offset = font.readUInt16BE(offsets + segment);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : font.readUInt16BE(offsets + segment + offset + (code - first) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) drawn.add(code);
    }
  }
}

function readGroups(font: Buffer, at: number, drawn: Set<number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let group = at + 16; group < at + 16 + groups * 12; group += 12) {
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code++) drawn.add(code);
  }
}
