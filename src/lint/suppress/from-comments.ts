import { commentsIn } from "../../template/comments.ts";
import { lineIndexAt, lineStartAt } from "../../template/lines.ts";
import { entriesOf, type Node } from "../../template/node.ts";
import { pathKeys, type Place, type Span } from "../../template/place.ts";
import { readDirective } from "./directive.ts";
import { beginningOnLineOf, lastBefore, type Member, nextFrom, type Outline } from "./outline.ts";
import type { Fault, Scope, Wish, Written } from "./suppression.ts";

/** What the comments of a text ask for. */
export function fromComments(outline: Outline): Written {
  const { source, roots } = outline;
  const all = commentsIn(source, roots).map((comment) => readComment(comment, outline));
  return { wishes: all.flatMap(({ wishes }) => wishes), faults: all.flatMap(({ faults }) => faults) };
}

function readComment(comment: Span, outline: Outline): Written {
  const { source: { file, text } } = outline;
  const written = text.slice(comment.start, comment.end).trimEnd();
  const directive = readDirective(written);
  if (directive === undefined) return { wishes: [], faults: [] };
  const at = { file, start: comment.start, end: comment.start + written.length, path: undefined };
  if (directive.kind === "malformed") return faulty({ at, message: directive.message, remedy: undefined });
  const { covers, rules, until, reason } = directive;
  const covered = coveredBy(covers, comment, outline);
  if (covered.kind === "nothing") return faulty({ at, message: `${covered.why}, so that nothing is suppressed`, remedy: covered.remedy });
  const place = { ...at, path: covered.path };
  if (rules.length === 0) return faulty({ at: place, message: "no rule is named, so that nothing is suppressed", remedy: "name the rules whose findings are meant" });
  return { wishes: rules.map((rule): Wish => ({ by: "comment", rule, until, reason, at: place, scope: covered.scope })), faults: [] };
}

function faulty(fault: Fault): Written {
  return { wishes: [], faults: [fault] };
}

type Covered =
  | { readonly kind: "something"; readonly scope: Scope; readonly path: Place["path"] }
  | { readonly kind: "nothing"; readonly why: string; readonly remedy: string };

function coveredBy(covers: "here" | "next" | "file", comment: Span, outline: Outline): Covered {
  const { source: { file, text } } = outline;
  const whole = { file, start: 0, end: text.length };
  if (covers === "file") return { kind: "something", scope: { ...whole, logicalId: undefined, document: whole }, path: undefined };
  if (covers === "next") return following(comment.end, outline);
  return isAlone(comment, outline) ? enclosing(comment, outline) : beside(comment, outline);
}

/** Whether a comment has its line for itself. */
function isAlone({ start }: Span, { lines }: Outline): boolean {
  return lines.text.slice(lineStartAt(lines, start), start).trim() === "";
}

function following(offset: number, outline: Outline): Covered {
  const next = nextFrom(outline, offset);
  return next ? scopeOf(beginningOnLineOf(outline, next.start)) : nothing("nothing follows", "write it above what it is about");
}

/** What a comment at the end of a line covers: what begins on the line, else what ends there. */
function beside(comment: Span, outline: Outline): Covered {
  const begun = beginningOnLineOf(outline, comment.start);
  return scopeOf(begun.length > 0 ? begun : endingBefore(comment, outline));
}

/** The value whose last line it is: its text or its closing bracket stands right before the comment, at most with a comma between. */
function endingBefore({ start }: Span, outline: Outline): Member[] {
  const { lines } = outline;
  const { text } = lines;
  const lineStart = lineStartAt(lines, start);
  const line = text.slice(lineStart, start).trimEnd();
  const end = lineStart + (line.endsWith(",") ? line.slice(0, -1).trimEnd() : line).length;
  const [inner, ...outer] = lastBefore(outline, start).filter((member) => member.end >= end);
  if (inner?.end !== end || (inner.value.kind !== "scalar" && !/[\]}]/.test(text.charAt(end - 1)))) return [];
  // `Key: !Sub [` is one thing to its reader.
  const lineOf = (member: Member): number => lineIndexAt(lines, member.start);
  return [outer.findLast((member) => member.end === end && lineOf(member) === lineOf(inner)) ?? inner];
}

/** What a comment on a line of its own covers: the entry or item that it stands in; between resources the one that follows. */
function enclosing(comment: Span, outline: Outline): Covered {
  const column = comment.start - lineStartAt(outline.lines, comment.start);
  const isIn = (member: Member): boolean => member.end > comment.start || (member.column < column && isBlock(member.value, outline));
  const member = lastBefore(outline, comment.start).find(isIn);
  if (member === undefined) return nothing("it stands in no entry", "write `cfn-latency-lint-ignore-next` for what follows or `cfn-latency-lint-ignore-file` for all of the file");
  if (pathKeys(member.path).join() !== "Resources") return scopeOf([member]);
  const next = nextFrom(outline, comment.end);
  return next?.around === member ? following(comment.end, outline) : nothing("no resource follows", "write it above the resource that it is about");
}

/** Whether a value may go on with a further line at some column: brackets and quotes have an end of their own. */
function isBlock(value: Node, { source: { text } }: Outline): boolean {
  const inner = text.charAt(value.start) === "!" ? entriesOf(value)[0]?.value : value;
  return inner !== undefined && inner.kind !== "scalar" && !/[[{*]/.test(text.charAt(inner.start));
}

function scopeOf(members: readonly Member[]): Covered {
  const [first, ...others] = members;
  if (first === undefined) return nothing("no value begins on this line", "write it on the line of a key");
  const { file, start, root } = first;
  const end = members.reduce((last, member) => Math.max(last, member.end), first.end);
  const logicalId = others.length === 0 ? resourceOf(first) : undefined;
  return { kind: "something", scope: { file, start, end, logicalId, document: root }, path: others.length === 0 ? first.path : first.around?.path };
}

/** The logical id of a resource, if a member is one. */
export function resourceOf({ path }: Pick<Member, "path">): string | undefined {
  const [section, logicalId, ...more] = pathKeys(path);
  return section === "Resources" && more.length === 0 ? logicalId : undefined;
}

function nothing(why: string, remedy: string): Covered {
  return { kind: "nothing", why, remedy };
}
