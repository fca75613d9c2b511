import { painter, type Paint } from "./paint.ts";
import { tableLines } from "./table.ts";
import { displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

export interface PageOptions {
  /** Columns of the screen; lines are kept within them where that can be. */
  readonly width: number;
  readonly colour: boolean;
  /** The page's own address: links of the page are told from there. */
  readonly url: string;
}

interface Style extends PageOptions {
  readonly paint: Paint;
  /** The addresses that the page names at its end: `[ttl]: https://…`. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Lines of Markdown that belong together. */
type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly text: string }
  | { readonly kind: "code"; readonly lines: readonly string[] }
  | { readonly kind: "table"; readonly lines: readonly string[] }
  | { readonly kind: "item"; readonly mark: string; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string };

const ADDRESS = /^\[([^\]]+)\]: (\S+)$/;
const COMMENT = /^<!--.*-->$/;
const FENCE = "```";
const HEADING = /^(#+) (.*)$/;
const ITEM = /^((?:[-*]|\d+\.) )(.*)$/;
const BAR = "|";
const TABLE_RULE = /^\|[-| :]+\|$/;
// What stands in backticks is no link.
const LINK = /`[^`]*`|\[((?:`[^`]*`|[^\]`])*)\](?:\(([^)]*)\)|\[([^\]]*)\])/g;
const CODE_INDENT = "    ";

/** A page of Markdown for a person at a terminal. It knows what the pages of rules are written with, and leaves all else as it is. */
export function terminalPage(page: string, options: PageOptions): string {
  const lines = page.split(/\r?\n/);
  const addresses = new Map(lines.flatMap((line) => {
    const [, name, address] = ADDRESS.exec(line) ?? [];
    return name === undefined || address === undefined ? [] : [[name, address] as const];
  }));
  const style = { ...options, addresses, paint: painter(options.colour) };
  const blocks = blocksOf(lines);
  return blocks.map((block, index) => {
    // The items of a list stand together.
    const isNextItem = block.kind === "item" && blocks[index - 1]?.kind === "item";
    return `${index === 0 || isNextItem ? "" : "\n"}${blockLines(block, style).map((line) => `${line}\n`).join("")}`;
  }).join("");
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    const end = endOf(lines, index);
    const block = blockOf(lines.slice(index, end));
    if (block) blocks.push(block);
    index = end;
  }
  return blocks;
}

/** Where the block ends that begins in a line. */
function endOf(lines: readonly string[], start: number): number {
  const first = lines[start] ?? "";
  if (first.startsWith(FENCE)) return after(lines, start, (line) => line.startsWith(FENCE)) + 1;
  if (first.startsWith(BAR)) return after(lines, start, (line) => !line.startsWith(BAR));
  if (isAlone(first)) return start + 1;
  return after(lines, start, (line) => isAlone(line) || line.startsWith(FENCE) || line.startsWith(BAR) || ITEM.test(line));
}

function isAlone(line: string): boolean {
  return line.trim() === "" || [ADDRESS, COMMENT, HEADING].some((pattern) => pattern.test(line));
}

function after(lines: readonly string[], start: number, isEnd: (line: string) => boolean): number {
  const end = lines.findIndex((line, index) => index > start && isEnd(line));
  return end === -1 ? lines.length : end;
}

function blockOf(lines: readonly string[]): Block | undefined {
  const [first = ""] = lines;
  if (first.startsWith(FENCE)) return { kind: "code", lines: lines.slice(1).filter((line) => !line.startsWith(FENCE)) };
  if (first.startsWith(BAR)) return { kind: "table", lines: lines.filter((line) => !TABLE_RULE.test(line)) };
  const [, marks, heading] = HEADING.exec(first) ?? [];
  if (marks !== undefined && heading !== undefined) return { kind: "heading", depth: marks.length, text: heading };
  if (isAlone(first)) return undefined;
  const text = lines.map((line) => line.trim()).join(" ");
  const [, mark, item] = ITEM.exec(text) ?? [];
  return mark !== undefined && item !== undefined ? { kind: "item", mark, text: item } : { kind: "paragraph", text };
}

function blockLines(block: Block, style: Style): string[] {
  const { width } = style;
  switch (block.kind) {
    case "heading":
      return headingLines(block.depth, inline(block.text, style), style);
    case "code":
      return block.lines.map((line) => (line === "" ? "" : `${CODE_INDENT}${line}`));
    case "table":
      return rowLines(block.lines, style);
    case "item": {
      const indent = " ".repeat(displayWidth(block.mark));
      return wrap(inline(block.text, style), width - indent.length).map((line, index) => (index === 0 ? block.mark : indent) + line);
    }
    case "paragraph":
      return wrap(inline(block.text, style), width);
  }
}

/** As in a manual, so that sections are told apart without colour, too. */
function headingLines(depth: number, text: string, { width, paint }: Style): string[] {
  return wrap(depth === 2 ? text.toUpperCase() : text, width).map((line) => paint("strong", line));
}

function rowLines([head = "", ...lines]: readonly string[], style: Style): string[] {
  const cells = (line: string): string[] => cellsIn(line).map((cell) => inline(cell, style));
  return tableLines([cells(head).map((cell) => cell.toUpperCase()), ...lines.map(cells)], style.width);
}

/** A bar inside of a cell is written `\|`. */
function cellsIn(row: string): string[] {
  return row.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** Text without what only a page can do: links are told with their addresses. */
function inline(text: string, style: Style): string {
  return text.replace(LINK, (whole: string, name: string | undefined, address: string | undefined, key: string | undefined) => {
    const target = address ?? style.addresses.get(key === "" ? name ?? "" : key ?? "");
    return name === undefined || target === undefined ? whole : linkText(name, target, style.url);
  });
}

/** Another page is asked for by its name, and a part of this one is on the screen already. */
function linkText(name: string, target: string, url: string): string {
  if (target.startsWith("#") || !URL.canParse(target, url)) return name;
  const address = new URL(target, url).href;
  const page = address.replace(/#.*/, "");
  return page.endsWith(`/${name}/README.md`) ? `\`${name}\`` : `${name} (${address})`;
}
