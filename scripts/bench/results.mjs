// From samples to ratios, and to the page on which they stand.
import { median } from "./meter.mjs";

/** The Node for which the aims against its own start are given. */
const MAJOR = "v20.";

/** What the rounds of a row say. */
export function resultOf(row, prepared, rounds, machine) {
  const quantity = row.quantity ?? "cpu";
  if (rounds[0][0][quantity] === undefined) return { kind: "skipped", why: "not there: python3, by which memory is measured" };
  const { ratio, each } = prepared.kind === "growth" ? grown(prepared.sizes, rounds) : compared(rounds, quantity);
  return { ratio, each, quantity, verdict: verdictOf(row, ratio, machine), samples: rounds };
}

/** The median of the ratios of the pairs, and the plain medians of both. */
function compared(rounds, quantity) {
  const [ours, theirs] = [0, 1].map((side) => median(rounds.map((round) => round[side][quantity])));
  const told = quantity === "peak" ? (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB` : (seconds) => `${seconds.toFixed(3)} s`;
  return { ratio: median(rounds.map((round) => round[0][quantity] / round[1][quantity])), each: `${told(ours)} / ${told(theirs)}` };
}

/** How much more one of the most costs than one of the fewest, each without what the first command of its round costs. */
function grown(sizes, rounds) {
  const costs = rounds.map(([base, ...points]) => points.map(({ cpu }, index) => (cpu - base.cpu) / sizes[index]));
  const told = sizes.map((size, index) => `${size}: ${(median(costs.map((cost) => cost[index])) * 1e6).toFixed(0)} µs`);
  return { ratio: median(costs.map((cost) => cost.at(-1) / cost[0])), each: told.join(", ") };
}

function verdictOf({ aim, isUnit }, ratio, { node }) {
  if (aim === undefined) return "";
  if (isUnit && !node.startsWith(MAJOR)) return "for Node 20";
  return ratio <= aim ? "met" : "missed";
}

/** What was measured where, and how. */
export function headOf({ cpu, cores, memory, system, node, meter, load, day }) {
  const lines = [
    `${day}, ${cpu}, ${cores} cores, ${Math.round(memory / 2 ** 30)} GiB, ${system}, Node ${node}, load ${load.toFixed(1)}`,
    `Measured with ${meter}, in turn, after a warm-up; ratios are medians of the ratios of each round. CPU seconds, all threads, but for memory.`,
  ];
  return [...lines, ...(load > cores / 2 ? ["The machine has other work: its load is above half its cores. Ratios may be off by a quarter."] : []), ""].join("\n");
}

/** A Markdown table of the results, and what is to be said about them. */
export function tableOf(results) {
  const measured = results.filter(({ kind }) => kind === "measured");
  const lines = measured.map(({ name, work, against, ratio, aim, verdict, each, rounds }) =>
    [name, work, against, ratio.toFixed(2), aim === undefined ? "" : `≤ ${aim}`, verdict, each, rounds]);
  const notes = results.flatMap(({ name, kind, why, note }) => (kind === "measured" ? (note === undefined ? [] : [`${name}: ${note}`]) : [`${name}: ${kind}, ${why}`]));
  return [...(lines.length > 0 ? ruled([["row", "work", "against", "ratio", "aim", "", "medians", "rounds"], ...lines]) : []), "", ...notes].join("\n");
}

function ruled([head, ...lines]) {
  const cells = [head, ...lines].map((line) => line.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((line) => line[column].length)));
  const told = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [told(cells[0]), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...cells.slice(1).map(told)];
}
