import type { RoutesReport } from "../../lint/routes-report.ts";
import type { JsonOptions } from "../json.ts";
import { filterForm } from "./html-filter.ts";
import { findingsSection } from "./html-findings.ts";
import { htmlPage } from "./html-page.ts";
import { errorsSection, uncheckedSection, warningsSection } from "./html-rest.ts";
import { routesSection } from "./html-routes.ts";
import { totals, whatWasRead } from "./html-totals.ts";
import { viewOf } from "./html-view.ts";

/** The request paths and what there is to say of them as one page, to be read in a browser and sent on. */
export function routesHtml(report: RoutesReport, { version }: JsonOptions): string {
  const { rows, findings } = report;
  const view = viewOf(report, rows);
  return htmlPage({
    title: "Request paths",
    version,
    header: [whatWasRead(report), totals(rows)],
    filter: rows.length === 0 && findings.length === 0 ? [] : filterForm(rows, apisOf(report)),
    sections: [
      routesSection(rows, view), findingsSection(findings, view),
      uncheckedSection(report, view), errorsSection(report, view), warningsSection(report, view),
    ],
  });
}

function apisOf({ rows, findings }: RoutesReport): string[] {
  const names = [...rows.map((row) => row.api.name), ...findings.flatMap(({ api }) => (api === null ? [] : [api]))];
  return [...new Set(names)].sort();
}
