import type { Comparison } from "../diff/comparison.ts";
import type { Report } from "../lint/report.ts";

/** What keeps files of head from being linted and did not at the base: a template that a change breaks must not pass for one without findings. */
export function newErrors({ base, head }: Pick<Comparison, "base" | "head">): Report["errors"] {
  const known = new Set(base.errors.map(nameOf));
  return head.errors.filter((error) => !known.has(nameOf(error)));
}

function nameOf({ file, message }: Report["errors"][number]): string {
  return JSON.stringify([file, message]);
}
