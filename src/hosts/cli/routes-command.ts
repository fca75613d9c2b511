import type { RoutesReport } from "../../lint/routes-report.ts";
import { routesJson } from "../../report/routes/json.ts";
import { routesMarkdown } from "../../report/routes/markdown.ts";
import { routesMermaid } from "../../report/routes/mermaid.ts";
import { routesText } from "../../report/routes/text.ts";
import type { RoutesSettings } from "./command-line.ts";
import type { Io } from "./io.ts";
import type { Engine } from "./lint-command.ts";
import { hasFailed } from "../../run/prepare.ts";
import { run } from "./run.ts";
import { screenOf } from "./screen.ts";
import { version } from "./version.ts";

/** Writes the request paths of what the settings name to standard output, and returns the exit code. What is found does not fail it. */
export async function routesCommand(settings: RoutesSettings, io: Io, { lintRoutes, rules }: Engine): Promise<number> {
  const { report, isWorthPrinting, prepared } = await run(settings, io, rules, lintRoutes);
  if (isWorthPrinting || settings.format === "json") io.stdout.write(await print(report, settings, io));
  if (hasFailed(report, prepared)) return 2;
  return prepared.files.length > 0 || settings.allowEmpty ? 0 : 3;
}

async function print(report: RoutesReport, { format, verbose, quiet, noColor }: RoutesSettings, io: Io): Promise<string> {
  switch (format) {
    case "text":
      return routesText(report, { ...screenOf(io, noColor), verbose, quiet });
    case "json":
      return routesJson(report, { version });
    case "markdown":
      return routesMarkdown(report);
    case "mermaid":
      return routesMermaid(report);
    case "html": {
      const { routesHtml } = await import("../../report/routes/html.ts");
      return routesHtml(report, { version });
    }
  }
}
