import {
  printable
} from "./report-printable.mjs";

var ASCII = /^[\t\x20-\x7e]*$/;
var WIDE = /^[\p{Emoji_Presentation}\p{Regional_Indicator}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
var EMOJI_STYLE = "️";
var ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
var TAB_STOP = 4;
var segmenter;
function cellsOf(line) {
  const cells = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(line)) {
    const isTab = segment === "	";
    const width = isTab ? TAB_STOP - column % TAB_STOP : clusterWidth(segment);
    cells.push({ offset: index, length: segment.length, text: isTab ? " ".repeat(width) : segment, width });
    column += width;
  }
  return cells;
}
function displayWidth(text) {
  if (ASCII.test(text)) return text.length;
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}
function segmentsOf(line) {
  if (ASCII.test(line)) return Array.from(line, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(line);
}
function clusterWidth(cluster) {
  if (ZERO_WIDTH.test(cluster)) return 0;
  return WIDE.test(cluster) || cluster.includes(EMOJI_STYLE) ? 2 : 1;
}

var WORD = /(?:`[^`]*`|[^\s`]|`)+/g;
function wrap(text, first, others = first) {
  const lines = [];
  let line = "";
  for (const word of wordsOf(text, Math.max(first, others))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || displayWidth(longer) <= (lines.length === 0 ? first : others)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
function wordsOf(text, width) {
  const words = text.match(WORD) ?? [];
  return words.flatMap((word) => displayWidth(word) > width ? word.split(/\s+/) : [word]);
}

var REASONS_SHOWN = 3;
var THINGS_SHOWN = 3;
function uncheckedLines({ notChecked }, options) {
  if (notChecked.length === 0) return [];
  const { width, verbose, where } = options;
  const items = verbose ? notChecked.map((item) => `${where(item.at)}: ${item.what}: ${reasonOf(item)}`) : reasons(notChecked);
  return ["not checked:", ...items.flatMap((item) => itemLines(item, width))];
}
function itemLines(item, width) {
  return wrap(printable(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line);
}
function reasonOf({ why, remedy }) {
  return remedy === void 0 ? why : `${why}; ${remedy}`;
}
function reasons(notChecked) {
  const byReason = /* @__PURE__ */ new Map();
  for (const item of notChecked) {
    const reason = reasonOf(item);
    const items = byReason.get(reason);
    if (items) items.push(item);
    else byReason.set(reason, [item]);
  }
  const shown = [...byReason].slice(0, REASONS_SHOWN);
  const isShort = byReason.size <= REASONS_SHOWN && shown.every(([, items]) => items.length <= THINGS_SHOWN);
  const lines = shown.map(([why, items]) => `${nameThings(items)}: ${why}`);
  return isShort ? lines : [...lines, `(\`--verbose\` lists all ${notChecked.length})`];
}
function nameThings(items) {
  const more = items.length - THINGS_SHOWN;
  const names = items.slice(0, more > 0 ? THINGS_SHOWN - 1 : THINGS_SHOWN).map(({ what }) => what);
  return more > 0 ? `${names.join(", ")} and ${items.length - names.length} more` : names.join(", ");
}

export {
  cellsOf,
  displayWidth,
  wrap,
  uncheckedLines,
  reasonOf
};
