import path from "node:path";
import { rules } from "../../../rules/index.ts";
import manifest from "../../../package.json" with { type: "json" };
import { askIn } from "../../run/sync/ask.ts";
import type { LintOptions, ValidationPlugin } from "./cdk.d.cts";
import { createPlugin } from "./plugin.ts";

/** Seconds for all stacks of an app. */
const PATIENCE = 120;

const ask = askIn(path.join(import.meta.dirname, "worker.cjs"), PATIENCE);

/** A plugin that lints the templates of a CDK app when they are synthesised. */
export function cfnLatencyLint(options: LintOptions = {}): ValidationPlugin {
  return createPlugin(options, {
    ask,
    version: manifest.version,
    ruleIds: rules.map(({ id }) => id),
    cwd: () => process.cwd(),
    warn: (message) => {
      process.stderr.write(`${message}\n`);
    },
  });
}
