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

var UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu;
function printable(text) {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === "\n" || character === "	") return " ";
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    return code === 127 ? "␡" : "�";
  });
}

var LF = 10;
var CR = 13;
var BYTE_ORDER_MARK = 65279;
function lineStarts(text) {
  const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR && text.charCodeAt(at + 1) !== LF) starts.push(at + 1);
  }
  return starts;
}
function lineIndexAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function positionAt(starts, offset) {
  const index = lineIndexAt(starts, offset);
  return { line: index + 1, column: Math.max(0, offset - (starts[index] ?? 0)) + 1 };
}

function lineTables(report) {
  const tables = /* @__PURE__ */ new Map();
  return (file) => {
    const known = tables.get(file);
    if (known) return known;
    const text = report.sources.get(file)?.text ?? "";
    const lines = { text, starts: lineStarts(text) };
    tables.set(file, lines);
    return lines;
  };
}
function rangeOf({ start, end }, { starts }) {
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}
function lineText({ text, starts }, line) {
  return text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
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

var PAGES = "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules";
function helpUrl(rule) {
  return `${PAGES}/${rule}/README.md`;
}

var CODES = { error: "1;31", warning: "1;33", info: "1;36", frame: "1;34", strong: "1" };
function painter(colour) {
  return (style, text) => colour && text !== "" ? `\x1B[${CODES[style]}m${text}\x1B[0m` : text;
}

var SEVERITIES = ["info", "warning", "error"];

function summaryLine({ summary, notChecked, errors }) {
  const counts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = summary[severity];
    return count === 0 ? [] : [severity === "info" ? `${count} info` : plural(count, severity)];
  });
  const unread = new Set(errors.map(({ file }) => file)).size;
  return [
    `${counts.join(", ") || "no findings"} in ${plural(summary.files, "file")} (${plural(summary.routes, "route")})`,
    ...summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`],
    ...notChecked.length === 0 ? [] : [`${notChecked.length} not checked`],
    ...unread === 0 ? [] : [`${plural(unread, "file")} with errors`]
  ].join("; ");
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export {
  lineStarts,
  lineIndexAt,
  positionAt,
  cellsOf,
  displayWidth,
  wrap,
  SEVERITIES,
  printable,
  lineTables,
  rangeOf,
  lineText,
  uncheckedLines,
  reasonOf,
  helpUrl,
  painter,
  summaryLine
};
