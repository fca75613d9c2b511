import type { Finding } from "../../lint/finding.ts";
import type { Report } from "../../lint/report.ts";
import { documentsOf } from "../../project/sniff.ts";
import { type Lines, positionAt, readLines } from "../../template/lines.ts";
import { get, itemsOf, type Node } from "../../template/node.ts";
import { pathKeys, type Span } from "../../template/place.ts";
import type { Source } from "../../template/read.ts";
import { readQuickly } from "../../template/read-template.ts";

/** Where a file says what a finding is about. */
export interface Site extends Span {
  /** Where in another file the finding is, where this one includes it: "paths.yaml:3". */
  readonly within?: string;
}

/**
 * Tells where findings of a report are in the linted file. One in another file is told by that file's own lint, where it is a template by
 * itself; a fragment is none, and what is found in it is told where it is included. Each file is read once, and only then.
 */
export function sitesIn(file: string, { sources }: Report): (finding: Finding) => Site | undefined {
  const known = new Map<string, Reading>();
  const read = (name: string): Reading => {
    const reading = known.get(name) ?? readingOf(sources.get(name));
    known.set(name, reading);
    return reading;
  };
  return ({ at }) => {
    if (at.file === file) return at;
    const other = read(at.file);
    if (other.kind !== "fragment") return undefined;
    const site = read(file).roots.map((root) => nearest(root, pathKeys(at.path))).find((node) => node !== undefined);
    return site && { file, start: site.start, end: site.end, within: `${at.file}:${positionAt(other.lines, at.start).line}` };
  };
}

interface Reading {
  readonly kind: "template" | "fragment" | "absent";
  readonly roots: readonly Node[];
  readonly lines: Lines;
}

function readingOf(source: Source | undefined): Reading {
  if (!source) return { kind: "absent", roots: [], lines: readLines("") };
  const roots = readQuickly(source)?.documents ?? [];
  return { kind: documentsOf(roots).length > 0 ? "template" : "fragment", roots, lines: readLines(source.text) };
}

/** The value that keys lead to as far as it goes: behind it begins what is included. Nothing where they lead nowhere at all. */
function nearest(root: Node, keys: readonly string[]): Node | undefined {
  let node = root;
  for (const key of keys) {
    const next = node.kind === "list" ? itemsOf(node)[Number(key)] : get(node, key);
    if (!next) break;
    node = next;
  }
  return node === root ? undefined : node;
}
