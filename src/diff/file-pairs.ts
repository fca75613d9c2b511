import type { Renames } from "./comparison.ts";

/** Which file a file was, or is now; `undefined` where it is none of the other side. */
export interface FilePairs {
  readonly toBase: (head: string) => string | undefined;
  readonly toHead: (base: string) => string | undefined;
}

/** Files that have one name on both sides are the same, unless one of them was renamed. */
export function filePairs(renames: Renames): FilePairs {
  const back = new Map([...renames].map(([head, base]) => [base, head]));
  return {
    toBase: (head) => renames.get(head) ?? (back.has(head) ? undefined : head),
    toHead: (base) => back.get(base) ?? (renames.has(base) ? undefined : base),
  };
}
