/** Stands for a character the document's font does not have. */
const MISSING = '?';

/** Code points a TrueType font can show, from its Unicode character map (format 4). */
export function codePointsIn(font: Buffer): ReadonlySet<number> {
  const at = tableAt(font, 'cmap');
  const subtables = Array.from(
    { length: font.readUInt16BE(at + 2) },
    (_, i) => at + font.readUInt32BE(at + 8 + i * 8),
  );
  const start = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4');
  return segments(font, start);
}

/** The text with every character the font lacks replaced; white space is kept, control characters go. */
export function showable(text: string, known: ReadonlySet<number>): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      if (/\s/u.test(character)) return character === '\n' ? '\n' : ' ';
      return known.has(character.codePointAt(0) ?? 0) ? character : MISSING;
    })
    .join('');
}

function tableAt(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

/** Walks the segments of format 4: end codes, start codes, deltas, and offsets into a glyph list. */
function segments(font: Buffer, start: number): Set<number> {
  const bytes = font.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const ranges = deltas + bytes;
  const known = new Set<number>();
  for (let i = 0; i < bytes; i += 2) {
    const [end, first] = [font.readUInt16BE(ends + i), font.readUInt16BE(starts + i)];
    const range = font.readUInt16BE(ranges + i);
    for (let code = first; code <= end && code !== 0xffff; code++) {
      const listed =
        range === 0 ? code : font.readUInt16BE(ranges + i + range + (code - first) * 2);
      if (listed !== 0 && ((listed + font.readUInt16BE(deltas + i)) & 0xffff) !== 0)
        known.add(code);
    }
  }
  return known;
}
