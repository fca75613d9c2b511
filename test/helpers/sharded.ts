import { rules } from "../../rules/index.ts";
import { memoryDisk } from "../../src/api/memory-disk.ts";
import { lint } from "../../src/lint/lint.ts";
import { jsonReport } from "../../src/report/json.ts";
import { mergeParts, type Merging } from "../../src/report/merge/merge-parts.ts";
import type { Part } from "../../src/report/merge/part.ts";
import { readPart } from "../../src/report/merge/read-part.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { failedRule } from "../../src/run/failure.ts";
import { prepare, reported } from "../../src/run/prepare.ts";
import type { RunSettings } from "../../src/run/settings.ts";
import type { ShardChoice } from "../../src/run/shard.ts";
import { UNSEEN } from "../../src/run/surroundings.ts";

type Files = Readonly<Record<string, string>>;

const ROOT = "/repository";

/** What a run over all files of a repository writes, or one shard of it. */
export interface Written {
  readonly json: string;
  readonly sarif: string;
  /** The files that were linted. */
  readonly files: readonly string[];
}

/** Runs over a repository of these files, without a disk. */
export async function runOver(files: Files, shard?: ShardChoice, settings: Partial<RunSettings> = {}): Promise<Written> {
  const disk = memoryDisk(new Map(Object.entries({ ".git/HEAD": "", ...files }).map(([file, text]) => [`${ROOT}/${file}`, text])));
  const prepared = await prepare({ ...SETTINGS, ...settings, shard }, { cwd: ROOT, disk, stdin: nothing(), progressOver: () => UNSEEN, today: "2026-11-22" }, rules);
  const { report } = reported(prepared, (each) => lint(each, prepared.rules, prepared.options));
  const options = { version: "1.2.3", shard: prepared.shard && { ...prepared.shard, exitCode: 0 } };
  return {
    json: jsonReport(report, options),
    sarif: sarifReport(report, { ...options, rules: prepared.rules, prefix: "" }),
    files: prepared.files.map(({ source }) => source.file),
  };
}

/** What each shard of such a run writes. */
export async function shardsOver(files: Files, count: number, settings: Partial<RunSettings> = {}): Promise<Written[]> {
  const shards: Written[] = [];
  for (let index = 1; index <= count; index++) shards.push(await runOver(files, { index, count }, settings));
  return shards;
}

/** What is made of the reports of shards, the last one first. */
export function merged(texts: readonly string[]): Merging {
  return mergeParts(texts.map((text, index) => partOf(`${index + 1}`, text)).toReversed(), failedRule);
}

function partOf(name: string, text: string): Part {
  const reading = readPart(name, text);
  if (reading.kind === "refused") throw new Error(`${name} ${reading.why}`);
  return reading.part;
}

const SETTINGS: RunSettings = {
  paths: ["."], region: undefined, parameterFiles: [], parameterOverrides: new Map(), severities: new Map(), preset: undefined,
  config: { kind: "nearest" }, withFixes: true, allowEmpty: true, onlyTemplates: false, stdinFilename: undefined, quiet: true, verbose: false,
};

async function* nothing(): AsyncGenerator<string> {
  yield* await Promise.resolve([]);
}
