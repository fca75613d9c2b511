import { printable } from "./printable.ts";

// GitHub's runner looks for `::` where a line begins, behind blanks too, so that a line that begins otherwise is none of that
// kind. Its older `##[` it takes anywhere in a line, and characters that nobody sees do not keep it from that.
const OLD_COMMAND = /#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/gu;

/** A line of a workflow's log in which no name can be a command. */
export function logLine(text: string): string {
  return `- ${printable(text).replaceAll(OLD_COMMAND, "## [")}`;
}
