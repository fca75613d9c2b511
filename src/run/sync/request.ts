import type { FailOn } from "../../lint/config.ts";
import type { Report } from "../../lint/report.ts";
import type { RunSettings } from "../settings.ts";

/** What a caller that cannot wait asks for: plain data, for it goes to another thread. */
export interface Request extends Pick<RunSettings, "paths" | "region" | "parameterOverrides" | "severities" | "preset" | "config" | "onlyTemplates" | "withFixes"> {
  /** Absolute. */
  readonly cwd: string;
  /** What takes the place of what is on the disk, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
}

export type Answer =
  /** `failOn` is what configurations say of the files that are theirs. */
  | { readonly kind: "report"; readonly report: Report; readonly failOn?: ReadonlyMap<string, FailOn> }
  /** There is no report, and why. */
  | { readonly kind: "failed"; readonly message: string };

/** Asks and waits. It never throws. */
export type Ask = (request: Request) => Answer;
