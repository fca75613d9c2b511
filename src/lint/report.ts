import type { Finding, Severity } from "./finding.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";

/** A finding that is not one any more, because somebody gave a reason. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  /** Where that was decided: a comment, a resource's or template's metadata, the configuration, a baseline. */
  readonly by: "comment" | "metadata" | "config" | "baseline";
  /** What decides it: the comment, the entry. Nothing where it stands in no text of the run. */
  readonly at: Span | undefined;
}

/** All that a run found out, sorted by file, position and rule. Every reporter makes its output from this alone. */
export interface Report {
  readonly findings: readonly Finding[];
  /** What somebody decided not to be told of again, in the order of findings. */
  readonly suppressed: readonly Suppressed[];
  readonly notChecked: readonly { readonly at: Span; readonly what: string; readonly why: string; readonly remedy?: string }[];
  /** What kept us from reading or understanding a file. `at` is absent where there is no text to point at. */
  readonly errors: readonly { readonly file: string; readonly at?: Span; readonly message: string }[];
  /** Oddities in the text that cost nothing: a key that is written twice. */
  readonly warnings: readonly { readonly at: Span; readonly message: string }[];
  readonly summary: Readonly<Record<Severity | "files" | "routes" | "suppressed", number>>;
  /** The texts that places point into, by file. */
  readonly sources: ReadonlyMap<string, Source>;
}
