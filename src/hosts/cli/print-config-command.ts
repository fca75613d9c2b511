import { REAL_DISK } from "../../project/disk.ts";
import { printConfig } from "../../run/print-config.ts";
import { UNSEEN } from "../../run/surroundings.ts";
import { positionAt, readLines } from "../../template/lines.ts";
import type { PrintConfigSettings } from "./command-line.ts";
import type { Io } from "./io.ts";
import type { Engine } from "./lint-command.ts";

/** Prints what is in force for a file, as JSON, and returns the exit code. */
export async function printConfigCommand(settings: PrintConfigSettings, { cwd, stdin, stdout, stderr }: Io, { rules }: Engine): Promise<number> {
  const surroundings = { cwd, stdin, disk: REAL_DISK, progressOver: () => UNSEEN };
  const { settings: inForce, errors, sources } = await printConfig(settings.file, settings, surroundings, rules);
  stdout.write(`${JSON.stringify(inForce, undefined, 2)}\n`);
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  for (const { file, at, message } of errors) {
    const text = texts.get(file);
    const { line, column } = positionAt(readLines(text ?? ""), at?.start ?? 0);
    stderr.write(`cfn-latency-lint: ${file}${at && text !== undefined ? `:${line}:${column}` : ""}: ${message}\n`);
  }
  return errors.length > 0 ? 2 : 0;
}
