import type { DatedSuppression } from "../lint/listed-suppression.ts";

/** "used", "not used", "not in force: …". */
export function stateWords(state: DatedSuppression["state"]): string {
  switch (state.kind) {
    case "used":
      return "used";
    case "unused":
      return "not used";
    case "unknown":
      return "not known";
    case "void":
      return "not in force";
  }
}

/** "412 days", "not committed yet". */
export function sinceWords(since: DatedSuppression["since"]): string {
  switch (since.kind) {
    case "committed":
      return since.days === 1 ? "1 day" : `${since.days} days`;
    case "uncommitted":
      return "not committed yet";
    case "unknown":
      return "unknown";
  }
}
