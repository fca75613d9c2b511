import type { Finding, Severity } from "./finding.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";

/** All that a run found out, sorted by file, position and rule. Every reporter makes its output from this alone. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly { readonly at: Span; readonly what: string; readonly why: string; readonly remedy?: string }[];
  /** What kept us from reading or understanding a file. `at` is absent where there is no text to point at. */
  readonly errors: readonly { readonly file: string; readonly at?: Span; readonly message: string }[];
  /** Oddities in the text that cost nothing: a key that is written twice. */
  readonly warnings: readonly { readonly at: Span; readonly message: string }[];
  readonly summary: Readonly<Record<Severity | "files" | "routes" | "suppressed", number>>;
  /** The texts that places point into, by file. */
  readonly sources: ReadonlyMap<string, Source>;
}
