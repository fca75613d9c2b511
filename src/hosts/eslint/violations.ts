import type { Finding } from "../../lint/finding.ts";
import type { Edit, Fix } from "../../lint/fix.ts";
import { printable } from "../../report/printable.ts";
import type { Position } from "../../template/lines.ts";
import type { Site } from "./site.ts";
import type { TemplateSourceCode } from "./source-code.ts";

interface Fixer {
  replaceTextRange(range: [number, number], text: string): object;
}

type Fixing = (fixer: Fixer) => object[];

/** What an ESLint rule reports. */
export interface Violation {
  readonly loc: { readonly start: Position; readonly end: Position };
  readonly message: string;
  readonly fix?: Fixing;
  readonly suggest?: readonly { readonly desc: string; readonly fix: Fixing }[];
}

/** What one rule found in a file. */
export function violationsOf(rule: string, sourceCode: TemplateSourceCode): Violation[] {
  const { file, report, siteOf } = sourceCode.linted;
  return (report?.findings ?? []).filter((finding) => finding.rule === rule).flatMap((finding) => {
    const site = siteOf(finding);
    return site ? [{ loc: locOf(site, sourceCode), message: messageOf(finding, site), ...mending(finding.fix, file) }] : [];
  });
}

function locOf({ start, end }: Site, sourceCode: TemplateSourceCode): Violation["loc"] {
  return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
}

/** All in one line, for that is what ESLint has for a message. */
function messageOf({ message, when, remedy }: Finding, { within }: Site): string {
  const where = within === undefined ? "" : ` (in ${within})`;
  const condition = when === null ? "" : ` (when ${when})`;
  return printable(`${message}${where}${condition}${remedy === undefined ? "" : `; ${remedy}`}`);
}

/** ESLint changes the file that it lints, and no other. */
function mending(fix: Fix | undefined, file: string): Pick<Violation, "fix" | "suggest"> {
  if (!fix?.edits.every((edit) => edit.file === file)) return {};
  const make: Fixing = (fixer) => fix.edits.map(({ start, end, newText }: Edit) => fixer.replaceTextRange([start, end], newText));
  return fix.safety === "safe" ? { fix: make } : { suggest: [{ desc: fix.title, fix: make }] };
}
