import picomatch from "picomatch";

/** Whether a path, from the folder that patterns are written for, is as one of them has it. A folder stands for all in it. */
export function matcherOf(patterns: readonly string[]): (relative: string) => boolean {
  // `./vendor/` is `vendor`; what begins with `!` is a name, for a pattern that takes back what another says would hang on their order.
  const plain = patterns.map((pattern) => pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "")).filter((pattern) => pattern !== "");
  const isMatch = picomatch(plain.flatMap((pattern) => [pattern, `${pattern}/**`]), { dot: true, nonegate: true, noextglob: true });
  return plain.length === 0 ? () => false : (relative) => isMatch(relative);
}
