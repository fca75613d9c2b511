import path from "node:path";
import type { FailOn } from "../../lint/config.ts";
import type { Report } from "../../lint/report.ts";
import { failing } from "../../run/fail-on.ts";
import { internalError } from "../../run/failure.ts";
import type { Ask, Request } from "../../run/sync/request.ts";
import type { LintOptions, ValidationContext, ValidationPlugin, ValidationReport } from "./cdk.d.cts";
import { optionFault } from "./option-fault.ts";
import { unreadable, violationsOf } from "./violations.ts";

const NAME = "cfn-latency-lint";

/** What the plugin stands on. */
export interface Footing {
  readonly ask: Ask;
  readonly version: string;
  readonly ruleIds: readonly string[];
  readonly cwd: () => string;
  /** Tells a person what the CDK does not print. */
  readonly warn: (message: string) => void;
}

/** The plugin of an app. It never throws. */
export function createPlugin(options: LintOptions, footing: Footing): ValidationPlugin {
  const { version, ruleIds } = footing;
  return {
    name: NAME,
    version,
    ruleIds: [...ruleIds],
    validate: (context) => {
      try {
        return validate(context, options, footing);
      } catch (error) {
        return failed(internalError(error), options, footing);
      }
    },
  };
}

function validate({ templatePaths }: ValidationContext, options: LintOptions, footing: Footing): ValidationReport {
  const fault = optionFault(options, footing.ruleIds);
  if (fault !== undefined) return failed(fault, options, footing);
  const cwd = footing.cwd();
  const answer = footing.ask(requestFor(templatePaths, options, cwd));
  if (answer.kind === "failed") return failed(answer.message, options, footing);
  const { report } = answer;
  return {
    success: isSuccess(report, options, answer.failOn),
    pluginVersion: footing.version,
    violations: [...unreadable(report, cwd), ...violationsOf(report, cwd)],
    ...metadataOf(report),
  };
}

function requestFor(paths: readonly string[], { preset, rules = {}, config }: LintOptions, cwd: string): Request {
  return {
    cwd, paths, preset,
    severities: new Map(Object.entries(rules)),
    config: configChoice(config, cwd),
    texts: new Map(),
    onlyTemplates: false,
    // The assembly knows the region of each stack, and its parameters.
    region: undefined,
    parameterOverrides: new Map(),
  };
}

function configChoice(config: LintOptions["config"], cwd: string): Request["config"] {
  if (config === undefined) return { kind: "nearest" };
  return config === false ? { kind: "none" } : { kind: "file", file: path.resolve(cwd, config) };
}

function isSuccess({ findings, errors }: Report, { failOn: given }: LintOptions, configured: ReadonlyMap<string, FailOn> = new Map()): boolean {
  if (given === "never") return true;
  return errors.length === 0 && failing(findings, { given, configured, otherwise: "error" }).length === 0;
}

function metadataOf({ notChecked }: Report): Pick<ValidationReport, "metadata"> {
  return notChecked.length === 0 ? {} : { metadata: { notChecked: notChecked.map(({ what, why }) => `${what}: ${why}`).join("; ") } };
}

/**
 * What is not linted does not pass for clean: as with a plugin that throws, synthesis fails and the CDK says why. Who let nothing
 * fail it is told all the same.
 */
function failed(message: string, { failOn }: LintOptions, { version, warn }: Footing): ValidationReport {
  const success = failOn === "never";
  if (success) warn(`${NAME}: ${message}`);
  return { success, pluginVersion: version, violations: [], metadata: { error: `${NAME}: ${message}` } };
}
