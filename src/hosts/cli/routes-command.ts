import type { RoutesReport } from "../../lint/routes-report.ts";
import { routesJson } from "../../report/routes/json.ts";
import { routesMarkdown } from "../../report/routes/markdown.ts";
import { routesMermaid } from "../../report/routes/mermaid.ts";
import { routesText } from "../../report/routes/text.ts";
import { hasFailed } from "../../run/prepare.ts";
import type { RoutesSettings } from "./command-line.ts";
import type { Io } from "./io.ts";
import type { Engine } from "./lint-command.ts";
import { run } from "./run.ts";
import type { Screen } from "./screen.ts";
import { version } from "./version.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Writes the request paths of what the settings name, and returns the exit code. What is found does not fail it. */
export async function routesCommand(settings: RoutesSettings, io: Io, { lintRoutes, rules }: Engine): Promise<number> {
  const { report, isWorthPrinting, prepared } = await run(settings, io, rules, lintRoutes);
  const linted = [...report.sources.keys()];
  const print = (format: Format, screen: Screen) => printed(report, format, { ...screen, ...settings });
  if (!(await writeOutputs({ settings, print, isWorthPrinting, linted }, io)) || hasFailed(report, prepared)) return 2;
  return prepared.files.length > 0 || settings.allowEmpty ? 0 : 3;
}

type Format = RoutesSettings["outputs"]["main"]["format"];

async function printed(report: RoutesReport, format: Format, options: Screen & Pick<RoutesSettings, "quiet" | "verbose">): Promise<string> {
  switch (format) {
    case "text":
      return routesText(report, options);
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
