import type { Report } from "../../lint/report.ts";
import type { RoutesReport } from "../../lint/routes-report.ts";
import type { Rule } from "../../lint/rule.ts";
import { compactReport } from "../../report/compact.ts";
import { jsonReport } from "../../report/json.ts";
import type { JsonShard } from "../../report/report-value.ts";
import { textReport } from "../../report/text.ts";
import type { FORMATS } from "./options.ts";
import type { Screen } from "./screen.ts";
import { version } from "./version.ts";

export interface Printing extends Screen {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly rules: readonly Rule[];
  /** The path from the root of the repository to the working directory. */
  readonly prefix: string;
  /** Which part of a run it is; nothing where it is all of it. */
  readonly shard?: JsonShard | undefined;
}

/** A report in one format. What is rarely asked for is loaded then. */
export async function printReport(report: Report | RoutesReport, format: (typeof FORMATS)[number], options: Printing): Promise<string> {
  switch (format) {
    case "text":
      return textReport(report, options);
    case "compact":
      return compactReport(report, options);
    case "json":
      return jsonReport(report, { version, shard: options.shard });
    case "sarif": {
      const { sarifReport } = await import("../../report/sarif.ts");
      return sarifReport(report, { ...options, version });
    }
    case "github": {
      const { githubReport } = await import("../../report/github.ts");
      return githubReport(report, options);
    }
    case "junit": {
      const { junitReport } = await import("../../report/junit.ts");
      return junitReport(report, { ...options, version });
    }
    case "gitlab": {
      const { gitlabReport } = await import("../../report/gitlab.ts");
      return gitlabReport(report, { ...options, version });
    }
    case "markdown": {
      const { markdownReport } = await import("../../report/markdown.ts");
      return markdownReport(report, options);
    }
    case "html": {
      const { lintHtml } = await import("../../report/html.ts");
      return lintHtml({ rows: [], ...report }, { version });
    }
  }
}
