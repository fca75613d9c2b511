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
  for (let index = 0, count = texts.length; index < count; index++) {
    const text = texts[index];
    if (text === undefined) continue;
    if (parts.length > 0 && separator.length > 0) parts.push(separator);
    parts.push(text);
  }
  return lengthOf(parts) > MAX_LENGTH ? undefined : withDynamicReferences(concat(...parts));
}

function lengthOf(texts: readonly Text[]): number {
  let length = 0;
  for (let index = 0, text = texts[0]; text !== undefined; text = texts[++index]) {
    for (let place = 0, token = text[0]; token !== undefined; token = text[++place]) length += (token.kind === "literal" ? token.text : tokenId(token)).length;
  }
  return length;
}
