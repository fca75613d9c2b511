import type { Report } from "./report.ts";
import type { RouteRow } from "./route-row.ts";

/** Every request path of what was read, sorted by file, API, stage and route, beside what the linter says of them. */
export interface RoutesReport extends Report {
  readonly rows: readonly RouteRow[];
}
