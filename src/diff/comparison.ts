import type { Finding } from "../lint/finding.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { Hop } from "../lint/route-row.ts";
import type { RoutesReport } from "../lint/routes-report.ts";
import type { Span } from "../template/place.ts";

/** One run: what it found, and the files as their authors wrote them. */
export interface Side {
  readonly report: RoutesReport;
  readonly files: readonly LintFile[];
}

/** Head's file by its name, as reports show it, and the name that it had at the base. */
export type Renames = ReadonlyMap<string, string>;

/** What a change did, finding by finding and route by route. `base` is the run before it, `head` the run after it. */
export interface Comparison {
  readonly fresh: readonly Fresh[];
  /** As head tells them. */
  readonly existing: readonly Finding[];
  readonly moved: readonly Moved[];
  /** As the base tells them. */
  readonly fixed: readonly Finding[];
  /** Only those that changed. */
  readonly routes: readonly RouteChange[];
  /** What a reader has to know of the comparison itself. */
  readonly notes: readonly string[];
  readonly base: RoutesReport;
  readonly head: RoutesReport;
}

/** A finding that the base does not have. */
export interface Fresh {
  readonly finding: Finding;
  /** What changed near it, the nearest first; none where nothing did. */
  readonly causes: readonly Cause[];
  /** What it was at the base, where it was less there: not as severe, or about fewer routes. */
  readonly before: Finding | undefined;
}

/** The same finding, written elsewhere. */
export interface Moved {
  readonly from: Finding;
  readonly to: Finding;
}

/** A change of the authored text. */
export interface Cause {
  /** "`InvokeRole` is new". */
  readonly what: string;
  /** In head; nothing where it is gone. */
  readonly at: Span | undefined;
  /** What CloudFormation does to the resource; nothing where it goes on as it is, or that is not known. */
  readonly impact: "replaced" | "may be replaced" | undefined;
}

/** A request path that costs more or less than it did. */
export interface RouteChange {
  readonly kind: "added" | "removed" | "changed";
  readonly api: { readonly name: string; readonly logicalId: string | null };
  /** Where the route is written: in head, or in the base where it was removed. */
  readonly at: Span;
  readonly stage: string | null;
  readonly route: string;
  readonly when: string | null;
  readonly before: RouteCost | null;
  readonly after: RouteCost | null;
  /** The hops that the base does not have. */
  readonly hops: readonly Hop[];
}

/** How many hops of each kind a request can meet, at most, and whether its answer is cached. */
export interface RouteCost {
  readonly stsCalls: number;
  readonly authorizerCalls: number;
  readonly regionHops: number;
  /** `null` where it is not known whether a call finds its function ready. */
  readonly coldStarts: number | null;
  readonly cached: boolean;
}
