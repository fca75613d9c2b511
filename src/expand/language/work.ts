import type { Node } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import type { NamedValue } from "./known-names.ts";

/**
 * How many values loops may make in one template; a long text counts as several. Loops in loops are a bomb: ten of ten items
 * each make ten to the power of ten copies. CloudFormation itself ends at 500 resources, which have some 20,000 values.
 */
const MAX_VALUES = 100_000;

/** What the expansion of one template shares. */
export interface Work {
  readonly mappings: Node | undefined;
  /** What a name stands for before deployment, or why that is open. */
  readonly names: (name: string) => NamedValue;
  /** By what they say: loops in loops say the same once for each copy. */
  readonly notes: Map<string, ExpansionNote>;
  /** How many values may yet be made; negative once there were too many. */
  left: number;
}

export function startWork(mappings: Node | undefined, names: Work["names"]): Work {
  return { mappings, names, notes: new Map(), left: MAX_VALUES };
}

/** Takes note of so many values, or of a text of that length. */
export function spend(work: Work, values: number, text = ""): void {
  work.left -= values + text.length / 100;
}

export function addNote({ notes }: Work, note: ExpansionNote): void {
  notes.set(`${note.at.file} ${String(note.at.start)} ${note.what} ${note.why}`, note);
}
