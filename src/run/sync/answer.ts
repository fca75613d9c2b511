import type { LintFile } from "../../lint/lint-file.ts";
import type { LintOptions } from "../../lint/options.ts";
import type { Report } from "../../lint/report.ts";
import type { Rule } from "../../lint/rule.ts";
import { overlaid, REAL_DISK } from "../../project/disk.ts";
import { failOnIn } from "../fail-on.ts";
import { internalError, UsageError } from "../failure.ts";
import { prepare, reported } from "../prepare.ts";
import type { RunSettings } from "../settings.ts";
import { type Surroundings, UNSEEN } from "../surroundings.ts";
import type { Answer, Request } from "./request.ts";

type Engine = (files: readonly LintFile[], rules: readonly Rule[], options: LintOptions) => Report;

/** Runs over what a request names. It never throws. */
export async function answer(request: Request, rules: readonly Rule[], engine: Engine): Promise<Answer> {
  try {
    const prepared = await prepare(settingsOf(request), surroundingsOf(request), rules);
    const { report } = reported(prepared, (files) => engine(files, prepared.rules, prepared.options));
    return { kind: "report", report, failOn: failOnIn(prepared.options.configs) };
  } catch (error) {
    return { kind: "failed", message: error instanceof UsageError ? error.message : internalError(error) };
  }
}

function settingsOf({ paths, region, parameterOverrides, severities, preset, config, onlyTemplates, withFixes }: Request): RunSettings {
  return {
    paths, region, parameterOverrides, severities, preset, config, onlyTemplates, withFixes,
    parameterFiles: [], allowEmpty: true, stdinFilename: undefined, quiet: true, verbose: false,
  };
}

function surroundingsOf({ cwd, texts }: Request): Surroundings {
  const disk = texts.size === 0 ? REAL_DISK : overlaid(REAL_DISK, texts);
  return { cwd, disk, stdin: nothing(), progressOver: () => UNSEEN };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A request has its texts with it.
}
