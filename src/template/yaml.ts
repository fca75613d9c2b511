import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { Composition, Properties } from "./compose.ts";
import {
  addAlias, addScalar, closeCollection, nextRole, NO_PROPERTIES, openCollection, startComposition, takeRoot,
} from "./compose.ts";
import type { Node } from "./node.ts";
import type { Source, SyntaxProblem } from "./read.ts";

interface Walk {
  readonly text: string;
  readonly composition: Composition;
  /** Of each open map or list, whether a bracket ends it. */
  readonly bracketed: boolean[];
  /** Where the last token ended, as far as the events tell. */
  end: number;
}

/** The trees of a text that js-yaml has parsed; an empty document has none. Adds what is wrong with them to `problems`. */
export function documentsFrom({ file, text }: Source, events: readonly Event[], problems: SyntaxProblem[]): readonly Node[] {
  const walk: Walk = { text, composition: startComposition(file, problems), bracketed: [], end: 0 };
  const documents: Node[] = [];
  events.forEach((event, index) => {
    if (event.type === EVENT_ID.SCALAR) {
      takeScalar(walk, event);
    } else if (event.type === EVENT_ID.POP && walk.bracketed.length === 0) {
      const root = takeRoot(walk.composition);
      if (root !== undefined && !isNothing(root)) documents.push(root);
    } else {
      takeEvent(walk, event, events[index + 1]);
    }
  });
  return documents;
}

/** Whether a document holds nothing at all, not even `null`. */
export function isNothing(root: Node): boolean {
  return root.kind === "scalar" && root.start === root.end;
}

function takeEvent(walk: Walk, event: Exclude<Event, ScalarEvent>, next: Event | undefined): void {
  const { composition, text } = walk;
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      if (event.explicitStart) walk.end = endAfterMarker(text, walk.end);
      break;
    case EVENT_ID.MAPPING:
      takeCollection(walk, "map", event, next);
      break;
    case EVENT_ID.SEQUENCE:
      takeCollection(walk, "list", event, next);
      break;
    case EVENT_ID.ALIAS:
      // The offsets of the event leave the `*` out.
      addAlias(composition, text.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1, event.anchorEnd);
      walk.end = event.anchorEnd;
      break;
    case EVENT_ID.POP:
      if (walk.bracketed.pop() === true) walk.end = endAfterBracket(text, walk.end);
      closeCollection(composition, walk.end);
      break;
  }
}

function takeCollection(walk: Walk, kind: "map" | "list", event: MappingEvent | SequenceEvent, next: Event | undefined): void {
  const isBracketed = event.style === COLLECTION_STYLE.FLOW && !isLonePair(walk.text, event.start, next);
  openCollection(walk.composition, kind, event.start, propertiesOf(walk, event));
  walk.bracketed.push(isBracketed);
  walk.end = isBracketed ? event.start + 1 : event.start;
}

/** Whether a map has no brackets of its own, as in `[key: value]`: it then begins with its key, which may have some. */
function isLonePair(text: string, start: number, first: Event | undefined): boolean {
  if (text[start] !== "{" && text[start] !== "[") return true;
  return (first?.type === EVENT_ID.MAPPING || first?.type === EVENT_ID.SEQUENCE) && first.start === start;
}

function takeScalar(walk: Walk, event: ScalarEvent): void {
  const { composition, text } = walk;
  const isPlain = event.style === SCALAR_STYLE.PLAIN;
  const properties = propertiesOf(walk, event);
  const start = startOf(walk, event);
  walk.end = endOf(walk, event, start);
  addScalar(composition, start, walk.end, getScalarValue(text, event), isPlain, properties);
}

function propertiesOf({ text }: Walk, event: ScalarEvent | MappingEvent | SequenceEvent): Properties {
  const { anchorStart, tagStart } = event;
  if (anchorStart < 0 && tagStart < 0) return NO_PROPERTIES;
  return {
    anchor: anchorStart < 0 ? undefined : text.slice(anchorStart, event.anchorEnd),
    tag: tagStart < 0 ? undefined : text.slice(tagStart, event.tagEnd),
    tagStart,
  };
}

/** Quotes and the header of a block belong to a scalar; the events give what is between or below them. */
function startOf(walk: Walk, event: ScalarEvent): number {
  if (event.valueStart < 0) {
    const afterProperties = Math.max(event.tagEnd, event.anchorEnd);
    return afterProperties < 0 ? afterIndicator(walk, walk.end) : afterProperties;
  }
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return event.valueStart;
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return skip(walk.text, Math.max(walk.end, event.tagEnd, event.anchorEnd), ":-?");
  }
}

function endOf({ text }: Walk, { style, valueStart, valueEnd }: ScalarEvent, start: number): number {
  if (valueStart < 0) return start;
  if (style === SCALAR_STYLE.PLAIN) return valueEnd;
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? valueEnd + 1 : endOfBlock(text, start, valueEnd);
}

/** An empty value stands after the `:` or the `-` that announces it. */
function afterIndicator({ composition, text }: Walk, end: number): number {
  const role = nextRole(composition);
  const at = skip(text, end, "");
  return (role === "value" && text[at] === ":") || (role === "item" && text[at] === "-") ? at + 1 : end;
}

/** The end of the `---` that begins a document; directives and comments may stand before it. */
function endAfterMarker(text: string, end: number): number {
  const marker = /^\ufeff?---/gm;
  marker.lastIndex = end;
  return marker.test(text) ? marker.lastIndex : end;
}

/** The end of a block of text that begins with its header at `start`: blank lines below it are not counted. */
export function endOfBlock(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text[last - 1])) last--;
  const header = /([|>][-+0-9]*)[^\n\r]*/y;
  header.lastIndex = start;
  const [line = "", indicator = ""] = header.exec(text) ?? [];
  if (last <= start + line.length) return start + indicator.length;
  while (last < end && text[last] !== "\n" && text[last] !== "\r") last++;
  return last;
}

/** Where a map or list in brackets ends: only blanks, comments and a comma may stand before its bracket. */
function endAfterBracket(text: string, end: number): number {
  const at = skip(text, end, ",");
  return text[at] === "]" || text[at] === "}" ? at + 1 : end;
}

/** The offset of the next character that is no blank, comment or one of `indicators`. */
function skip(text: string, from: number, indicators: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "#") {
      const end = /[\n\r]/g;
      end.lastIndex = at;
      at = end.test(text) ? end.lastIndex - 1 : text.length;
    } else if (!isBlank(character) && !indicators.includes(character)) {
      return at;
    }
  }
  return text.length;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t" || character === "\ufeff";
}
