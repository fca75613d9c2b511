import type { Severity } from "../lint/finding.ts";

export type Style = Severity | "frame" | "strong";

export type Paint = (style: Style, text: string) => string;

// SGR codes (ECMA-48): bold, and bold in red, yellow, cyan and blue. All are ended by a full reset.
const CODES: Record<Style, string> = { error: "1;31", warning: "1;33", info: "1;36", frame: "1;34", strong: "1" };

export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== "" ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
