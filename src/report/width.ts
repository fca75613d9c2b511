/** A piece of a line that a terminal shows as one. */
export interface Cell {
  /** Where the piece starts in the line and how long it is there, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  /** What is shown, and how many columns it takes. */
  readonly text: string;
  readonly width: number;
}

const ASCII = /^[\t\x20-\x7e]*$/;
const EMOJI_STYLE = "\ufe0f";
const TAB_STOP = 4;

let segmenter: Intl.Segmenter | undefined;

/** The cells of one line, its tabs filled up with spaces to the next multiple of four columns. */
export function cellsOf(line: string): Cell[] {
  const isAscii = ASCII.test(line);
  if (isAscii && !line.includes("\t")) return Array.from(line, (text, offset) => ({ offset, length: 1, text, width: 1 }));
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(line, isAscii)) {
    const isTab = segment === "\t";
    const width = isTab ? TAB_STOP - (column % TAB_STOP) : clusterWidth(segment);
    cells.push({ offset: index, length: segment.length, text: isTab ? " ".repeat(width) : segment, width });
    column += width;
  }
  return cells;
}

/** How many columns a terminal needs for a text without control characters. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

function segmentsOf(line: string, isAscii: boolean): Iterable<{ readonly segment: string; readonly index: number }> {
  if (isAscii) return Array.from(line, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(line);
}

// Unicode's tables are looked up when an expression is made: within a function, where few lines lead.
function clusterWidth(cluster: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(cluster)) return 0;
  return isWide(cluster) || cluster.includes(EMOJI_STYLE) ? 2 : 1;
}

/**
 * The ranges of Unicode's EastAsianWidth.txt with W or F, joined where only unassigned characters lie between them; the scattered emoji
 * among them are `Emoji_Presentation`.
 */
function isWide(cluster: string): boolean {
  return /^[\p{Emoji_Presentation}\p{Regional_Indicator}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u.test(cluster);
}
