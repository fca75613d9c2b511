import path from "node:path";
import { REAL_DISK } from "../../project/disk.ts";
import { writeText } from "../../project/write-text.ts";
import { systemReason } from "../../run/failure.ts";
import type { Outputs, Shown } from "./command-line.ts";
import type { Io } from "./io.ts";
import { type Screen, screenOf } from "./screen.ts";

/** A page rather than a screen. */
const PAGE: Screen = { width: 80, colour: false };

// What a program reads has something to say also where there was nothing to lint.
const FOR_PROGRAMS: readonly string[] = ["json", "sarif", "junit", "gitlab"];

export interface Writing<Format> {
  readonly settings: { readonly outputs: Outputs<Format> } & Shown;
  readonly print: (format: Format, screen: Screen) => string | Promise<string>;
  /** Whether there is anything to tell a person. */
  readonly isWorthPrinting: boolean;
  /** The files that were read, which no report may overwrite. */
  readonly linted: readonly string[];
}

/** Writes each report where it is wanted. Whether all could be written; what could not is told on standard error. */
export async function writeOutputs<Format extends string>({ settings, print, isWorthPrinting, linted }: Writing<Format>, io: Io): Promise<boolean> {
  const { main, others } = settings.outputs;
  const isWanted = (format: Format): boolean => isWorthPrinting || FOR_PROGRAMS.includes(format);
  const files = [...others, ...(main.file === undefined ? [] : [{ format: main.format, file: main.file }])].filter(({ format }) => isWanted(format));
  if (main.file === undefined && isWanted(main.format)) io.stdout.write(await print(main.format, screenOf(io, settings.noColor)));
  const inputs = new Set(linted.map((file) => realOf(path.resolve(io.cwd, file))));
  const faults: string[] = [];
  for (const { format, file } of files) {
    const fault = inputs.has(realOf(path.resolve(io.cwd, file))) ? "it is one of the files that were linted or read for it" : writeFile(path.resolve(io.cwd, file), await print(format, PAGE));
    if (fault !== undefined) faults.push(`the ${format} report cannot be written to \`${file}\`: ${fault}`);
  }
  for (const fault of faults) io.stderr.write(`cfn-latency-lint: ${fault}\n`);
  return faults.length === 0;
}

/** The file behind a link. */
function realOf(file: string): string {
  try {
    return REAL_DISK.real(file);
  } catch {
    return file;
  }
}

/** Why it could not be written, if so. */
function writeFile(file: string, text: string): string | undefined {
  try {
    writeText(file, text);
    return undefined;
  } catch (error) {
    return systemReason(error);
  }
}
