// Runs AWS CloudFormation Validate over files: `validate.mjs MODULE RULES guard|all FILE|FOLDER`. It prints how often each rule failed.
import { createRequire } from "node:module";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const [folder, rules, which, target] = process.argv.slice(2);
const { CompositeEngine, RuleFile, TemplateFile } = createRequire(import.meta.url)(folder);
const engine = new CompositeEngine({ guardRules: [new RuleFile(rules)] });
const config = { detailLevel: "STANDARD", disableBuiltinRules: which === "guard" };
const counts = {};
for (const file of filesOf(target)) {
  for (const rule of failuresIn(file)) counts[rule] = (counts[rule] ?? 0) + 1;
}
console.log(JSON.stringify(counts));

function filesOf(place) {
  if (statSync(place).isFile()) return [place];
  const all = readdirSync(place, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile() && /\.(ya?ml|json|template)$/.test(entry.name)).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** The rules that failed; it refuses what it cannot read. */
function failuresIn(file) {
  try {
    return engine.validateTemplate(new TemplateFile(file), config).diagnostics.map(({ ruleId }) => ruleId);
  } catch {
    return ["unreadable"];
  }
}
