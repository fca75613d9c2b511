import { readFileSync } from "node:fs";
import path from "node:path";
import type { Rule } from "../../lint/rule.ts";
import { didYouMean } from "../../template/did-you-mean.ts";
import { helpUrl } from "../../report/help-url.ts";
import { terminalPage } from "../../report/markdown-terminal.ts";
import { painter } from "../../report/paint.ts";
import { wrap } from "../../report/wrap.ts";
import { UsageError } from "../../run/failure.ts";
import type { Screen } from "./screen.ts";

/** The table of all rules, or the page of one. */
export function rulesCommand(id: string | undefined, rules: readonly Rule[], screen: Screen): string {
  return id === undefined ? rulesTable(rules, screen) : rulePage(id, rules, screen);
}

function rulesTable(rules: readonly Rule[], { width, colour }: Screen): string {
  const paint = painter(colour);
  const column = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const indent = column + "warning".length + 2;
  return rules
    .map(({ id, severity, summary, presets }) => {
      const text = presets.includes("recommended") ? summary : `${summary} (only in \`--preset ${presets[0] ?? "all"}\`)`;
      const [first = "", ...others] = wrap(text, width - indent);
      const gap = " ".repeat(column - id.length);
      const end = " ".repeat(indent - column - severity.length);
      return [paint("strong", id) + gap + paint(severity, severity) + end + first, ...others.map((line) => " ".repeat(indent) + line)].map((line) => `${line}\n`).join("");
    })
    .join("");
}

/** From the package; what the rule itself says where the package was taken apart. */
function rulePage(id: string, rules: readonly Rule[], screen: Screen): string {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new UsageError(`there is no rule \`${id}\`${didYouMean(id, rules.map((each) => each.id))}`);
  const url = helpUrl(id);
  return terminalPage(pageOf(id) ?? `# ${id}\n\n${rule.summary}\n\n${rule.why}\n\n${url}\n`, { ...screen, url });
}

function pageOf(id: string): string | undefined {
  // From the bundle (dist/) and from the sources (src/hosts/cli/).
  for (const root of ["..", "../../.."]) {
    try {
      return readFileSync(path.join(import.meta.dirname, root, "rules", id, "README.md"), "utf8");
    } catch {
      // The other place, then.
    }
  }
  return undefined;
}
