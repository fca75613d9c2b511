import { withDynamicReferences } from "./dynamic-references.ts";
import { concat, type Text, tokenId } from "./text.ts";

/**
 * How long a text that is put together may be, in UTF-16 units. An ARN or a URI has no more than a few thousand, but
 * substitutions in substitutions double it each time.
 */
export const MAX_LENGTH = 100_000;

/** Texts one after the other with a separator between them, the absent ones left out; `undefined` where that is too long to follow. */
export function putTogether(texts: readonly (Text | undefined)[], separator: Text): Text | undefined {
  const parts: Text[] = [];
  for (const text of texts) {
    if (text === undefined) continue;
    if (parts.length > 0 && separator.length > 0) parts.push(separator);
    parts.push(text);
  }
  return lengthOf(parts) > MAX_LENGTH ? undefined : withDynamicReferences(concat(...parts));
}

function lengthOf(texts: readonly Text[]): number {
  let length = 0;
  for (const text of texts) for (const token of text) length += (token.kind === "literal" ? token.text : tokenId(token)).length;
  return length;
}
