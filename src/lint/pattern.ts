/** Whether a text is as a pattern has it, in which `*` stands for any characters, none included. */
export function matchesText(pattern: string, text: string): boolean {
  return matches(Array.from(pattern), Array.from(text), "*", (one, other) => one === other);
}

/**
 * Whether a path is as a pattern has it, segment by segment: `*` stands for one or a part of one, `**` for any number of them. A
 * segment that is not known is as any other where `unknown` says so.
 */
export function matchesPath(pattern: string, path: string, unknown: (segment: string) => boolean = () => false): boolean {
  return matches(segmentsOf(pattern), segmentsOf(path), "**", (wanted, segment) => unknown(segment) || matchesText(wanted, segment));
}

function segmentsOf(path: string): string[] {
  const [, ...segments] = path.split("/");
  return path === "/" ? [] : segments;
}

type IsOne = (wanted: string, item: string) => boolean;

/** Where a match fails, only the last wildcard takes one more: what earlier ones took is never the reason. */
function matches(pattern: readonly string[], items: readonly string[], wildcard: string, isOne: IsOne): boolean {
  let [at, last, taken] = [0, -1, 0];
  for (let index = 0; index < items.length;) {
    const wanted = pattern[at];
    if (wanted === wildcard) {
      [last, taken] = [at, index];
      at++;
    } else if (wanted !== undefined && isOne(wanted, items[index] ?? "")) {
      at++;
      index++;
    } else if (last < 0) {
      return false;
    } else {
      taken++;
      [at, index] = [last + 1, taken];
    }
  }
  return pattern.slice(at).every((rest) => rest === wildcard);
}
