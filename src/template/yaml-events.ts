import type { Event } from "js-yaml";
import { EVENT_ID, parseEvents, YAMLException } from "js-yaml";
import { MAX_DEPTH } from "./limits.ts";
import { moveShortLines } from "./short-lines.ts";

/** What js-yaml made of a text, or why it would not. */
export type Parsed = { readonly kind: "accepted"; readonly events: readonly Event[] } | Refused;

export interface Refused {
  readonly kind: "refused";
  readonly reason: string;
  readonly offset: number;
}

/** Parses YAML, and takes short lines within brackets and quotes as PyYAML does: see `moveShortLines`. */
export function parseYaml(text: string): Parsed {
  const parsed = parse(text);
  if (parsed.kind === "accepted" || parsed.reason !== "deficient indentation") return parsed;
  const moved = moveShortLines(text);
  if (moved === undefined) return parsed;
  const again = parse(moved.text);
  if (again.kind === "refused") return { ...again, offset: moved.original(again.offset) };
  return { kind: "accepted", events: again.events.map((event) => movedBack(event, moved.original)) };
}

function parse(text: string): Parsed {
  try {
    // A key is parsed one level below its map, and so is what stands in the innermost list.
    return { kind: "accepted", events: parseEvents(text, { maxDepth: MAX_DEPTH + 2 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { kind: "refused", reason: String(error), offset: 0 };
    return { kind: "refused", reason: error.reason, offset: error.mark?.position ?? 0 };
  }
}

/** An event with the offsets of the text as written; absent ones are -1 and stay so. */
function movedBack(event: Event, original: (offset: number) => number): Event {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return event;
  const moved = { ...event, anchorStart: original(event.anchorStart), anchorEnd: original(event.anchorEnd) };
  if (moved.type === EVENT_ID.ALIAS) return moved;
  const tagged = { ...moved, tagStart: original(moved.tagStart), tagEnd: original(moved.tagEnd) };
  if (tagged.type !== EVENT_ID.SCALAR) return { ...tagged, start: original(tagged.start) };
  return { ...tagged, valueStart: original(tagged.valueStart), valueEnd: original(tagged.valueEnd) };
}
