/** How long a document may be; GitHub counts the characters of a comment and the bytes of a summary. */
export type Limit = { readonly characters: number } | { readonly bytes: number };

/** What a document has room for yet. */
export interface Room {
  readonly left: number;
  readonly sizeOf: (text: string) => number;
}

export function roomOf(limit: Limit | undefined): Room {
  if (limit === undefined) return { left: Infinity, sizeOf: (text) => text.length };
  return "bytes" in limit ? { left: limit.bytes, sizeOf: utf8Length } : { left: limit.characters, sizeOf: (text) => text.length };
}

/** What is left when these lines are in it. */
export function roomAfter({ left, sizeOf }: Room, lines: readonly string[]): Room {
  return { left: left - linesSize(lines, sizeOf), sizeOf };
}

/** A part of what is left. */
export function partOf({ left, sizeOf }: Room, share: number): Room {
  return { left: Math.floor(left * share), sizeOf };
}

/**
 * The first of these pieces, as many as there is room for beside the lines that say how many more there are, if only for those.
 * Each piece is whole or not there, and made only when it is its turn.
 */
export function fitting<T>(items: readonly T[], piece: (item: T) => readonly string[], more: (count: number) => readonly string[], room: Room): string[] {
  let left = room.left - linesSize(more(items.length), room.sizeOf);
  if (left < 0) return [];
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const own = piece(item);
    left -= linesSize(own, room.sizeOf);
    if (left < 0) return [...lines, ...more(items.length - index)];
    lines.push(...own);
  }
  return lines;
}

function linesSize(lines: readonly string[], sizeOf: Room["sizeOf"]): number {
  return lines.reduce((sum, line) => sum + sizeOf(line) + 1, 0);
}

/** Bytes in UTF-8; half of a pair is written as a character of three. */
function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
