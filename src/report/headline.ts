import type { Finding } from "../lint/finding.ts";
import { printable } from "./printable.ts";

/** What a finding says, and when it is so, on one line. */
export function headline({ message, when }: Pick<Finding, "message" | "when">): string {
  return printable(when === null ? message : `${message} (when ${when})`);
}
