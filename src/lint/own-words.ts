import { type Part, PREFIX_END, type Stack } from "../link/stack.ts";
import type { Span } from "../template/place.ts";
import type { Finding } from "./finding.ts";

type Parts = readonly Part<Stack>[];

/**
 * A text about a place, in the names that its author knows: what an application calls `Orders›Fn` is `Fn` to the template of
 * `Orders` itself, and `Orders/Fn` to the others.
 */
export function ownWords(text: string, { file }: Span, parts: Parts): string {
  if (parts.length === 1) return text;
  // The longest first: a stack within a stack begins with the name of the outer one.
  const own = parts.flatMap(({ stack, prefix }) => (stack.file === file && prefix !== "" ? [prefix] : []))
    .toSorted((a, b) => b.length - a.length);
  return own.reduce((words, prefix) => words.replaceAll(prefix, ""), text).replaceAll(PREFIX_END, "/");
}

/** A finding of an application, in the names of the template that it stands in, with the stacks that deploy that template. */
export function inOwnWords(finding: Finding, parts: Parts): Finding {
  if (parts.length === 1) return finding;
  const { at, label, api, when, remedy } = finding;
  const say = (text: string): string => ownWords(text, at, parts);
  return {
    ...finding,
    message: say(finding.message),
    label: label && say(label),
    api: api && say(api),
    routes: finding.routes.map(say),
    when: when && say(when),
    related: [
      ...finding.related.map((note) => ({ ...note, message: say(note.message) })),
      ...parts.flatMap(({ stack, caller }) =>
        (caller && stack.file === at.file ? [{ at: caller.at, message: `\`${caller.logicalId}\` deploys this template` }] : [])),
    ],
    notes: finding.notes.map(say),
    remedy: remedy && say(remedy),
  };
}
