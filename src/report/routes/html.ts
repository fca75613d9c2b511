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
  return pageOf(report, { version, title: "Request paths", order: ["routes", "findings", "unchecked", "errors", "warnings"] });
}

export interface PageOptions extends JsonOptions {
  readonly title: string;
  /** The sections, from top to bottom. */
  readonly order: readonly (keyof ReturnType<typeof sectionsOf>)[];
}

/** A page of all that a report says. */
export function pageOf(report: RoutesReport, { version, title, order }: PageOptions): string {
  const { rows, findings } = report;
  const sections = sectionsOf(report);
  return htmlPage({
    title,
    version,
    header: [whatWasRead(report), totals(rows)],
    filter: rows.length === 0 && findings.length === 0 ? [] : filterForm(rows, apisOf(report)),
    sections: order.map((name) => sections[name]),
  });
}

function sectionsOf(report: RoutesReport) {
  const { rows, findings } = report;
  const view = viewOf(report, rows);
  return {
    routes: routesSection(rows, view),
    findings: findingsSection(findings, view),
    unchecked: uncheckedSection(report, view),
    errors: errorsSection(report, view),
    warnings: warningsSection(report, view),
  };
}

function apisOf({ rows, findings }: RoutesReport): string[] {
  const names = [...rows.map((row) => row.api.name), ...findings.flatMap(({ api }) => (api === null ? [] : [api]))];
  return [...new Set(names)].sort();
}
