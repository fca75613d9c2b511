import { type Plugin } from "../lint/plugin.js";
import type { Severity } from "../lint/finding.js";
import type { Preset } from "../lint/rule.js";
import type { Model } from "../model/model.js";
import type { JsonError, JsonReport } from "../report/report-value.js";
/** A file by its path and text. */
export interface TextFile {
    /** Relative; files that refer to each other find each other by it. */
    readonly path: string;
    readonly text: string;
}
/** How to lint. */
export interface LintOptions {
    /** The region that the stacks are deployed to; else that of what stands beside a template, else it is unknown. */
    readonly region?: string | undefined;
    /** Values of template parameters, by name. */
    readonly parameters?: Readonly<Record<string, string>> | undefined;
    /** Where rules start; else what the configuration says, else "recommended". */
    readonly preset?: Preset | "all" | undefined;
    /** Severities of single rules, by id. */
    readonly rules?: Readonly<Record<string, Severity | "off">> | undefined;
    /** Rules of one's own, beside those that the configuration names. */
    readonly plugins?: readonly Plugin[] | undefined;
    /** The day by which suppressions end, "2026-11-22"; today if not given. */
    readonly today?: string | undefined;
}
/** How to lint what lies on the disk. */
export interface LintFilesOptions extends LintOptions {
    /** What paths are relative to; the process's own if not given. */
    readonly cwd?: string | undefined;
    /** A configuration file for all that is linted, or `false` for none; else for each file the one that stands nearest. */
    readonly config?: string | false | undefined;
    /** Runs no plugin that a configuration names. */
    readonly noPlugins?: boolean | undefined;
}
/** What is understood of templates, before any rule looks at it. */
export interface ModelReading {
    /** Of all that was read; a thing that several stacks have is there for each. */
    readonly model: Model;
    readonly errors: readonly JsonError[];
}
/**
 * Lints texts: templates, and what they refer to, `.cfn-latency-lint.yaml` included. The same input gives the same report, whatever lies
 * on the disk; no code is run that is not given. Rejected only for wrong options.
 */
export declare function lint(files: readonly TextFile[], options?: LintOptions): Promise<JsonReport>;
/** Lints files and folders as the command line does; without paths what the folder is there to deploy. */
export declare function lintFiles(paths: readonly string[], options?: LintFilesOptions): Promise<JsonReport>;
/** Reads what rules look at: what a rule of one's own is written on. */
export declare function readModel(files: readonly TextFile[], options?: LintOptions): Promise<ModelReading>;
