import type { Change } from "../lint/change.ts";
import type { Fix } from "../lint/fix.ts";
import { entriesOf, type Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import { applyEdits, editsOf, withoutOverlaps } from "./apply-edits.ts";
import { keepsComments } from "./apply-fixes.ts";
import { refused, type Refused } from "./edited.ts";
import { remove, type Spot } from "./remove.ts";
import { isSameBut } from "./same-tree.ts";
import { commentsBetween, lineEnd, lineStart, readWritten, type Written } from "./written.ts";

/** What becomes of a change: edits of the author's text, or the reason why there are none. */
export type Drafted = { readonly kind: "drafted"; readonly fix: Fix } | Refused;

interface Draft {
  readonly kind: "drafted";
  readonly fix: Fix;
  readonly edits: Fix["edits"];
  /** What is not there any more when it is made. */
  readonly gone: Node;
}

/** Writes changes to one file as its author would, each by itself. What would do more than it should is refused. */
export function draftFixes(source: Source, changes: readonly Change[]): readonly Drafted[] {
  const written = readWritten(source);
  if (!written) return changes.map(() => refused("the file cannot be read without an error"));
  const spots = spotsAt(changes.map(({ at }) => at), written);
  const drafts = changes.map((change) => draftOf(change, spots.get(keyOf(change.at)) ?? [], written));
  const sound = soundOf(drafts.filter((draft) => draft.kind === "drafted"), written);
  return drafts.map((draft) => {
    if (draft.kind === "refused") return draft;
    return sound.has(draft) ? { kind: "drafted", fix: draft.fix } : refused("it would change more than it should");
  });
}

function draftOf({ title, safety }: Change, spots: readonly Spot[], written: Written): Draft | Refused {
  const [spot, ...others] = spots;
  if (!spot) return refused("it is not written there as a value of its own");
  if (others.length > 0) return refused("an alias or a merge key repeats it elsewhere");
  if (isBesideDirective(spot.node, written)) return refused("a comment that suppresses stands beside it, and would be about more than it is now");
  const removal = remove(spot, written);
  if (removal.kind === "refused") return removal;
  const edits = removal.pieces.map((piece) => ({ file: written.source.file, ...piece }));
  return { kind: "drafted", fix: { title, safety, edits }, edits, gone: spot.node };
}

/** Comments are kept; one that suppresses findings in what it stands beside would suppress others in what is left. */
function isBesideDirective(node: Node, written: Written): boolean {
  const comments = commentsBetween(written, lineStart(written, node.start), lineEnd(written, node.end));
  return comments.some(({ start, end }) => written.source.text.slice(start, end).includes("cfn-latency-lint"));
}

/** The values that stand at some places of the text: several where aliases repeat one. */
function spotsAt(places: readonly Span[], { documents }: Written): ReadonlyMap<string, readonly Spot[]> {
  const wanted = new Set(places.map(keyOf));
  const found = new Map<string, Spot[]>();
  const visit = (spot: Spot): void => {
    const { node } = spot;
    const key = keyOf(node);
    if (wanted.has(key)) found.set(key, [...found.get(key) ?? [], spot]);
    if (node.kind === "map") for (const entry of entriesOf(node)) visit({ node: entry.value, within: { kind: "entry", map: node, entry, outer: spot } });
    if (node.kind === "list") for (const item of node.items) visit({ node: item, within: { kind: "item", list: node, outer: spot } });
  };
  for (const node of documents) visit({ node, within: undefined });
  return found;
}

function keyOf({ start, end }: Pick<Span, "start" | "end">): string {
  return `${start}-${end}`;
}

/** How often a file is read to find those that go wrong: mostly once, for none does. */
const MAX_TRIALS = 64;

/** Those after which all else is as it was. They are tried together, and in halves where something is wrong. */
function soundOf(drafts: readonly Draft[], written: Written): ReadonlySet<Draft> {
  const sound = new Set<Draft>();
  const queue: (readonly Draft[])[] = [drafts];
  for (let trials = 0; trials < MAX_TRIALS; trials += 1) {
    const { chosen, left } = withoutOverlaps(queue.shift() ?? []);
    if (chosen.length === 0) break;
    if (left.length > 0) queue.push(left);
    const half = chosen.length >> 1;
    if (isSound(chosen, written)) for (const draft of chosen) sound.add(draft);
    else if (half > 0) queue.push(chosen.slice(0, half), chosen.slice(half));
  }
  return sound;
}

/** Whether the text can be read again, and nothing but what should be gone is. */
function isSound(drafts: readonly Draft[], before: Written): boolean {
  const { source, documents, oddities } = before;
  const after = readWritten({ file: source.file, text: applyEdits(source.text, editsOf(drafts)) });
  if (after?.documents.length !== documents.length || after.oddities > oddities) return false;
  const gone = new Set(drafts.map((draft) => draft.gone));
  return documents.every((root, index) => isSameTree(root, after.documents[index], gone)) && keepsComments(before, after);
}

function isSameTree(before: Node, after: Node | undefined, gone: ReadonlySet<Node>): boolean {
  return after !== undefined && isSameBut(before, after, gone);
}
