import {
  printable
} from "./report-printable.mjs";

function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
function tableHead(names) {
  return [tableRow(names), tableRow(names.map(() => "---"))];
}
function code(text) {
  const line = printable(text);
  if (line.trim() === "") return "` `";
  const fence = "`".repeat(longestRun(line) + 1);
  const room = /^[ `]|[ `]$/.test(line) ? " " : "";
  return `${fence}${room}${line}${room}${fence}`;
}
function codeCell(text) {
  return barred(code(text));
}
function prose(text) {
  const line = marked(text, (part) => part);
  return line.replace(/^[-+=]/, String.raw`\$&`).replace(/^\d+(?=[.)])/, "$&\\");
}
function cell(text) {
  return marked(text, barred);
}
function fenced(lines) {
  const shown = lines.map(printable);
  const fence = "`".repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...shown, fence];
}
function linkTo(url, markup) {
  return `[${markup}](${url.replaceAll(new RegExp('[\\s<>()|\\\\`"]|\\p{Cc}', "gu"), (mark) => PARENTHESES[mark] ?? encodeURIComponent(mark))})`;
}
var PARENTHESES = { "(": "%28", ")": "%29" };
function foldStart(summary) {
  return ["<details>", `<summary>${summary}</summary>`, ""];
}
var FOLD_END = "</details>";
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
function barred(markup) {
  return markup.replaceAll("|", String.raw`\|`);
}
function marked(text, codeOf) {
  const line = printable(text).trim();
  const parts = line.match(line.includes("``") ? /[^`]+|`/g : /`[^`]*`|[^`]+|`/g) ?? [];
  const dollar = line.indexOf("$") === line.lastIndexOf("$") ? "$" : "<span>$</span>";
  return parts.map((part) => part.length > 1 && part.startsWith("`") ? codeOf(part) : escaped(part, dollar)).join("");
}
var TRIGGER = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+\\-]+(?::|$))|www(?=\.)/gi;
var NOTHING_SEEN = "​";
function escaped(text, dollar) {
  return text.replaceAll(/[\\|<>*_[\]#~`&]/g, String.raw`\$&`).replaceAll(TRIGGER, `$&${NOTHING_SEEN}`).replaceAll("$", () => dollar);
}

export {
  tableRow,
  tableHead,
  code,
  codeCell,
  prose,
  cell,
  fenced,
  linkTo,
  foldStart,
  FOLD_END
};
