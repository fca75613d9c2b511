import type { RoutesReport } from "../lint/routes-report.ts";
import type { JsonOptions } from "./json.ts";
import { pageOf } from "./routes/html.ts";

/** The findings and all else that there is to say of what was read as one page, to be read in a browser and sent on. */
export function lintHtml(report: RoutesReport, { version }: JsonOptions): string {
  // Where there are routes but no rows, nobody asked what the routes cost.
  const paths = report.rows.length === 0 && report.summary.routes > 0 ? [] : ["routes" as const];
  return pageOf(report, { version, title: "Latency findings", order: ["findings", "errors", "unchecked", ...paths, "warnings"] });
}
