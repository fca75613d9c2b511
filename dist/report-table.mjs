import {
  cellsOf,
  displayWidth,
  wrap
} from "./report-unchecked.mjs";

var GAP = 2;
var LEAST = 10;
function tableLines(rows, width, least = LEAST) {
  const natural = (rows[0] ?? []).map((_, column) => widest(rows.flatMap((row) => (row[column] ?? "").split("\n"))));
  const widths = fitted(natural, width - GAP * (natural.length - 1), least);
  return rows.flatMap((row) => {
    const cells = widths.map((columns, column) => cellLines(row[column] ?? "", columns));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => cells.map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 0)).join(" ".repeat(GAP)).trimEnd());
  });
}
function widest(lines) {
  return lines.reduce((columns, line) => Math.max(columns, displayWidth(line)), 0);
}
function cellLines(text, width) {
  return text.split("\n").flatMap((line) => wrap(line, width).flatMap((part) => broken(part, width)));
}
function broken(text, width) {
  if (displayWidth(text) <= width) return [text];
  const lines = [];
  let [start, columns] = [0, 0];
  for (const cell of cellsOf(text)) {
    while (columns + cell.width > width && cell.offset > start) {
      const line = upToMark(text.slice(start, cell.offset), width);
      lines.push(line);
      start += line.length;
      columns = displayWidth(text.slice(start, cell.offset));
    }
    columns += cell.width;
  }
  return [...lines, text.slice(start)];
}
function upToMark(head, width) {
  const cut = Math.max(...["/", ":", ".", "-", ","].map((mark) => head.lastIndexOf(mark))) + 1;
  return cut > width / 2 ? head.slice(0, cut) : head;
}
function fitted(natural, width, least) {
  const widths = [...natural];
  for (let excess = sum(widths) - width; excess > 0; excess--) {
    const most = Math.max(...widths);
    if (most <= least) break;
    widths[widths.indexOf(most)] = most - 1;
  }
  return widths;
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export {
  tableLines
};
