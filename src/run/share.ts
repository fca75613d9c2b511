import type { Library } from "../expand/library.ts";
import { connected } from "../link/connected.ts";
import type { Config } from "../lint/config.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { LintOptions } from "../lint/options.ts";
import type { Assemblies } from "../project/cdk/assemblies.ts";
import { decode } from "../project/decode.ts";
import type { FoundFile } from "../project/find-files.ts";
import type { FileLibraryOptions } from "../project/library.ts";
import { withConfigured } from "./configured.ts";
import { mayBeTemplate, readInputs } from "./inputs.ts";
import { pullIn } from "./pulled-in.ts";
import { dealOf, dealt, type Hand, type Shard, type ShardChoice } from "./shard.ts";
import { appTies, deploymentTies, meetingsOf, meetingTies, suppressionTies, telling, type Tie } from "./shard-ties.ts";
import { NO_WORDS, type Words, wordsOf } from "./shard-words.ts";
import { type Surroundings, UNSEEN } from "./surroundings.ts";

/** What one shard has of a run. */
export interface Share {
  readonly shard: Shard;
  /** Those that it lints. */
  readonly files: readonly FoundFile[];
  /** Templates of any shard, the first one of each configuration: with them a shard has all configurations that the whole run has. */
  readonly standIns: ReadonlySet<string>;
  /** What templates of any shard pull in. */
  readonly pulledIn: readonly string[];
}

/** What is there to be dealt. */
export interface Stock {
  readonly found: readonly FoundFile[];
  readonly apps: Assemblies;
  readonly configs: ReadonlyMap<string, Config>;
  readonly options: LintOptions;
  readonly where: Omit<FileLibraryOptions, "files" | "assetPath">;
  readonly surroundings: Surroundings;
}

/**
 * Deals the files of a run to shards so that what the shards report is, put together, what the run reports. What counts for each
 * other stays together: templates and what they name, stacks that import from each other, the stacks of a CDK app, what is deployed and
 * what says how, metadata with the same words. Most files have no word that could tie them to others, and only those that do are read
 * here by every shard; no model is made of them, which is most of the work.
 */
export async function shareOf({ index, count }: ShardChoice, stock: Stock): Promise<Share> {
  const looks = new Map(stock.found.map((file) => [file, lookAt(file, stock)]));
  const filesWith = (test: (look: Look) => boolean): FoundFile[] => [...looks].flatMap(([file, look]) => (test(look) ? [file] : []));
  const asking = await readTied(filesWith(({ words }) => words.asks), stock);
  const isOffer = offersTo(asking.meetings.flatMap((each) => each.asked));
  // What says how templates are deployed is read with each of them.
  const offering = await readTied(filesWith(({ words }) => words.deploys || (!words.asks && isOffer(words))), stock);
  const ties = [
    ...appTies(stock.found, stock.apps),
    ...(await Promise.all(filesWith(({ words }) => words.deploys).map((file) => deploymentTies(file, stock.where)))).flat(),
    ...asking.ties,
    ...meetingTies([...asking.meetings, ...offering.meetings]),
  ];
  const shards = dealt(groupsOf(looks, ties), count);
  const own = new Set(shards[index - 1]?.files);
  return {
    shard: { index, count, of: dealOf(shards) },
    files: stock.found.filter(({ file }) => own.has(file)),
    standIns: await standInsOf(filesWith(({ bytes }) => bytes > 0), stock),
    pulledIn: asking.pulledIn,
  };
}

/** What nobody asks for may be offered by anybody. */
function offersTo(asked: readonly string[]): (words: Words) => boolean {
  const [isExport, isOutput] = ["export ", "stack "].map((kind) => asked.some((name) => name.startsWith(kind)));
  return ({ exports, outputs }) => (isExport === true && exports) || (isOutput === true && outputs);
}

/** What a glance at a file tells. */
interface Look {
  readonly words: Words;
  /** 0 of what nobody will read. */
  readonly bytes: number;
}

/** CloudFormation takes no larger template. What is larger may mention AWS, but there is less to do than to read it. */
const MAX_WEIGHT = 1024 * 1024;

function lookAt({ path: at, file, isNamed }: FoundFile, { where }: Stock): Look {
  try {
    const bytes = where.disk.read(at);
    return isNamed || mayBeTemplate(bytes) ? { bytes: Math.min(bytes.length, MAX_WEIGHT), words: wordsOf({ file, text: decode(bytes) }) } : { bytes: 0, words: NO_WORDS };
  } catch {
    // Who has the file says why.
    return { bytes: 0, words: NO_WORDS };
  }
}

function groupsOf(looks: ReadonlyMap<FoundFile, Look>, ties: readonly Tie[]): Hand[] {
  const bytesOf = new Map([...looks].map(([{ file }, { bytes }]) => [file, bytes]));
  const things = new Set([...bytesOf.keys(), ...ties.flat()]);
  return connected([...things], ties).flatMap((group) => {
    const files = group.filter((thing) => bytesOf.has(thing));
    return files.length === 0 ? [] : [{ files, bytes: files.reduce((sum, file) => sum + (bytesOf.get(file) ?? 0), 0) }];
  });
}

interface Tied {
  readonly ties: readonly Tie[];
  readonly meetings: Parameters<typeof meetingTies>[0];
  readonly pulledIn: readonly string[];
}

/** Reads files as they are read to be linted, and finds out what they have to do with others. */
async function readTied(files: readonly FoundFile[], stock: Stock): Promise<Tied> {
  const { found, apps: { assetPath }, where, options } = stock;
  const templates = await readStock(files, stock);
  const ties: Tie[] = [];
  const listening = (library: Library): Library => telling(library, { cwd: where.cwd, assetPath }, (tie) => ties.push(tie));
  const { library } = await pullIn(templates, options, { ...where, files: found, assetPath }, listening);
  const linted = new Map(templates.map((file) => [file.source.file, file]));
  const sources = new Map([...library.sources, ...templates.map(({ source }) => [source.file, source] as const)]);
  return {
    ties: [...ties, ...[...sources.values()].flatMap((source) => suppressionTies(source, linted.get(source.file)))],
    meetings: templates.flatMap((file) => meetingsOf(file, { ...options, library }).map((meeting) => ({ ...meeting, file: file.source.file }))),
    pulledIn: [...library.sources.keys()],
  };
}

async function readStock(files: readonly FoundFile[], { surroundings, apps, configs }: Stock): Promise<LintFile[]> {
  const read = await readInputs(files, { ...surroundings, apps, progress: UNSEEN });
  const isFromApp = new Set(files.filter((file) => apps.deployments.has(file.path)).map(({ file }) => file));
  return withConfigured(read.files, configs, (file) => isFromApp.has(file));
}

/** Which of the files is a template only reading tells: as a rule the first is. */
async function standInsOf(files: readonly FoundFile[], stock: Stock): Promise<ReadonlySet<string>> {
  const met = new Set<Config>();
  const standIns = new Set<string>();
  for (const file of files) {
    const config = stock.configs.get(file.file);
    if (config === undefined || met.has(config)) continue;
    const [template] = await readStock([file], stock);
    if (template === undefined) continue;
    met.add(config);
    standIns.add(template.source.file);
  }
  return standIns;
}
