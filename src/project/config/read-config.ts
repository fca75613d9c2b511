import type { Config } from "../../lint/config.ts";
import type { Report } from "../../lint/report.ts";
import type { Node } from "../../template/node.ts";
import type { Source } from "../../template/read.ts";
import { readSource } from "../../template/read-template.ts";
import { budgetCheck } from "./budget-check.ts";
import { type Fault, listOf, mapOf, textCheck } from "./checks.ts";

/** What a configuration file says, and what is wrong with it. */
export interface ConfigReading extends Pick<Report, "errors" | "warnings"> {
  readonly config: Config;
}

/** Every key of the configuration, each with what it takes. `$schema` is for editors. */
const configCheck = mapOf({
  $schema: textCheck(),
  budgets: listOf(budgetCheck, "a list of budgets"),
}, "a map of settings");

/** Reads a configuration. What is wrong with one setting does not cost the others. */
export async function readConfig(source: Source): Promise<ConfigReading> {
  const { documents: [root, second], problems } = await readSource(source);
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const checked = root === undefined || errors.length > 0 || isNothing(root) ? undefined : configCheck(root, "");
  const more = second ? [{ at: second, message: "a configuration is one document; this one is not read" }] : [];
  const faults: readonly Fault[] = [...errors, ...checked?.faults ?? [], ...more];
  return {
    config: { source, budgets: checked?.value?.budgets?.value ?? [] },
    errors: faults.map(({ at: { file, start, end }, message }) => ({ file, at: { file, start, end }, message })),
    warnings: warnings.map(({ at, message }) => ({ at, message })),
  };
}

/** A file of comments alone. */
function isNothing(root: Node): boolean {
  return root.kind === "scalar" && root.text === "" && root.value === null;
}
