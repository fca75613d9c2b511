import { existsSync } from "node:fs";
import path from "node:path";
import { rules } from "../../../rules/index.ts";
import { lint, lintRoutes } from "../../lint/lint.ts";
import { parseCommandLine, type CommandLine, type Context } from "./command-line.ts";
import { internalError, UsageError } from "../../run/failure.ts";
import { helpText } from "./help.ts";
import type { Io } from "./io.ts";
import { lintCommand, type Engine } from "./lint-command.ts";
import { rulesCommand } from "./rules-command.ts";
import { screenOf } from "./screen.ts";
import { version } from "./version.ts";

/**
 * Runs one command line, without the program's own name, and returns the exit code. It never throws; a test may pass an
 * engine of its own that does.
 */
export async function main(argv: readonly string[], io: Io, engine: Engine = { lint, lintRoutes, rules }): Promise<number> {
  try {
    return await run(parseCommandLine(argv, contextOf(io)), io, engine);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    io.stderr.write(`cfn-latency-lint: ${isUsage ? error.message : internalError(error)}\n`);
    if (isUsage) io.stderr.write("`cfn-latency-lint --help` lists the options\n");
    return 2;
  }
}

function contextOf({ cwd, env }: Io): Context {
  return { env, isPath: (word) => existsSync(path.resolve(cwd, word)) };
}

async function run(line: CommandLine, io: Io, engine: Engine): Promise<number> {
  switch (line.command) {
    case "help":
      io.stdout.write(helpText(screenOf(io, true).width));
      return 0;
    case "version":
      io.stdout.write(`${version}\n`);
      return 0;
    case "rules":
      io.stdout.write(rulesCommand(line.rule, engine.rules, screenOf(io, line.noColor)));
      return 0;
    case "lint":
      return lintCommand(line, io, engine);
    case "init": {
      const { initCommand } = await import("./init-command.ts");
      return initCommand(io);
    }
    case "merge": {
      const { mergeCommand } = await import("./merge-command.ts");
      return mergeCommand(line, io);
    }
    case "print-config": {
      const { printConfigCommand } = await import("./print-config-command.ts");
      return printConfigCommand(line, io, engine);
    }
    case "suppressions": {
      const { suppressionsCommand } = await import("./suppressions-command.ts");
      return suppressionsCommand(line, io, engine);
    }
    case "diff": {
      const { diffCommand } = await import("./diff-command.ts");
      return diffCommand(line, io, engine);
    }
    case "routes": {
      const { routesCommand } = await import("./routes-command.ts");
      return routesCommand(line, io, engine);
    }
  }
}
