import type { Node } from "../../template/node.ts";
import { readQuickly } from "../../template/read-template.ts";
import type { Source } from "../../template/read.ts";
import type { LintFile } from "../lint-file.ts";
import { fromComments } from "./from-comments.ts";
import { fromMetadata } from "./from-metadata.ts";
import { outlineOf } from "./outline.ts";
import { type Settled, settled, type Standards } from "./settle.ts";
import type { Fault, Suppression } from "./suppression.ts";

/** What one file says of suppressions. */
export interface FileSuppressions {
  /** All that could be understood, in force or not. */
  readonly settled: readonly Settled[];
  readonly inForce: readonly Suppression[];
  readonly faults: readonly Fault[];
  /** Whether the file was read to its end, so that what is missing in the report is not there. */
  readonly isWhole: boolean;
}

/** Every way to suppress has it; a file without it costs no more than looking for it. */
const NEEDLE = "cfn-latency-lint";

/** `file` is the same file where it is linted itself: what is wrong with it is known there. */
export function readSuppressions(source: Source, file: LintFile | undefined, standards: Standards): FileSuppressions | undefined {
  if (!source.text.includes(NEEDLE)) return undefined;
  const reading = readQuickly(source);
  const problems = [...reading?.problems ?? [], ...file?.problems ?? []];
  const roots: readonly Node[] = reading?.documents ?? file?.documents.map(({ root }) => root) ?? [];
  const outline = outlineOf(source, roots);
  const [comments, metadata] = [fromComments(outline), fromMetadata(outline)];
  const all = [...comments.wishes, ...metadata.wishes].map((wish) => settled(wish, standards));
  return {
    settled: all,
    inForce: all.flatMap((each) => (each.kind === "in-force" ? [each.suppression] : [])),
    faults: [...comments.faults, ...metadata.faults, ...all.flatMap((each) => (each.kind === "faulty" ? [each.fault] : []))],
    isWhole: roots.length > 0 && !problems.some(({ severity }) => severity === "error"),
  };
}
