import path from "node:path";
import type { Config, Setting } from "../../lint/config.ts";
import type { Report } from "../../lint/report.ts";
import type { Source } from "../../template/read.ts";
import { reasonOf } from "../admit.ts";
import { boundariesBy, isBelow } from "../boundary.ts";
import { decode } from "../decode.ts";
import { namesIn } from "../disk.ts";
import { readBeside } from "../read-beside.ts";
import { shownPath } from "../shown-path.ts";
import type { Where } from "../where.ts";
import type { FileOverride } from "./layer.ts";
import { configFor, type Merged } from "./merge.ts";
import { type Resolved, resolveConfig } from "./resolve-config.ts";

/** Which configuration a run has. */
export type ConfigChoice =
  /** For each file the one that stands nearest. */
  | { readonly kind: "nearest" }
  /** This one for all. */
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "none" };

export interface Configs extends Pick<Report, "errors" | "warnings"> {
  /** By the file that it is for, as a report shows it. */
  readonly configs: ReadonlyMap<string, Config>;
  /** The texts of those that were read, and of what they extend. */
  readonly sources: readonly Source[];
  /** What stands there and is not read. */
  readonly notes: readonly string[];
}

/** Where configuration is looked for, and what of it counts. */
export interface ConfigPlaces extends Where {
  /** What the user named. */
  readonly paths: readonly string[];
  /** Whether what is code is run also where nobody named it. */
  readonly allowCode?: boolean | undefined;
  /** Whether files are linted that a configuration takes out. */
  readonly noIgnore?: boolean | undefined;
}

/** Answers for files, which are given as a report shows them. Each configuration is read once, however often it is asked. */
export type ConfigsOf = (files: readonly string[]) => Promise<Configs>;

/** The best first. */
const NAMES = [".cfn-latency-lint.yaml", ".cfn-latency-lint.yml", ".cfn-latency-lint.json"];
const CODE = ["cfn-latency-lint.config.js", "cfn-latency-lint.config.mjs"];

/** What a configuration may be called where it is to be found, the best first. */
export const CONFIG_NAMES: readonly string[] = [...NAMES, ...CODE];

/** Finds and reads the configuration of files, which are given as a report shows them. */
export async function findConfigs(files: readonly string[], choice: ConfigChoice, places: ConfigPlaces): Promise<Configs> {
  return openConfigs(choice, places)(files);
}

export function openConfigs(choice: ConfigChoice, places: ConfigPlaces): ConfigsOf {
  switch (choice.kind) {
    case "none":
      return () => Promise.resolve({ configs: new Map(), errors: [], warnings: [], sources: [], notes: [] });
    case "file": {
      const at = path.resolve(places.cwd, choice.file);
      const read = remembered(() => readNamed(choice.file, places));
      return async (files) => configsOf(files.map((file) => ({ file, config: at })), new Map([[at, await read(at)]]), [], places);
    }
    case "nearest":
      return nearest(places);
  }
}

/** A configuration that was read, or why it was not. */
type Read = ({ readonly kind: "read" } & Resolved) | { readonly kind: "unread"; readonly error: Report["errors"][number] };

interface User {
  readonly file: string;
  /** Absolute. */
  readonly config: string;
}

async function configsOf(users: readonly User[], readings: ReadonlyMap<string, Read>, notes: readonly string[], places: ConfigPlaces): Promise<Configs> {
  const makers = new Map<string, (file: string) => Config>();
  for (const [config, reading] of readings) {
    if (reading.kind === "read") makers.set(config, await configMaker(reading.merged, path.dirname(config), places));
  }
  const read = [...readings.values()].filter((reading) => reading.kind === "read");
  return {
    configs: new Map(users.flatMap(({ file, config }) => {
      const make = makers.get(config);
      return make ? [[file, make(file)] as const] : [];
    })),
    // Several configurations may extend one that is wrong.
    errors: once([...readings.values()].flatMap((reading) => (reading.kind === "read" ? reading.errors : [reading.error]))),
    warnings: once(read.flatMap(({ warnings }) => warnings)),
    sources: [...new Map(read.flatMap(({ merged }) => merged.sources).map((source) => [source.file, source])).values()],
    notes,
  };
}

function once<T extends object>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}

/** Makes what counts for a file of what a configuration says; files for which that is the same share it. */
async function configMaker(merged: Merged, folder: string, { cwd, noIgnore = false }: ConfigPlaces): Promise<(file: string) => Config> {
  const tests = await testsOf(merged);
  const made = new Map<string, Config>();
  return (file) => {
    const relative = path.relative(folder, path.resolve(cwd, file)).replaceAll(path.sep, "/");
    const ignoredBy = noIgnore ? undefined : tests.ignore.find(({ matches }) => matches(relative))?.setting;
    const about = new Set(tests.overrides.filter(({ matches }) => matches(relative)).map(({ override }) => override));
    const key = JSON.stringify([ignoredBy ? merged.ignore.indexOf(ignoredBy) : -1, ...[...about].map((override) => merged.overrides.indexOf(override))]);
    const config = made.get(key) ?? configFor(merged, { ignoredBy, isAbout: (override) => about.has(override) });
    made.set(key, config);
    return config;
  };
}

interface Tests {
  readonly ignore: readonly { readonly setting: Setting<string>; readonly matches: (relative: string) => boolean }[];
  readonly overrides: readonly { readonly override: FileOverride; readonly matches: (relative: string) => boolean }[];
}

/** Most runs have no pattern, and never load what understands them. */
async function testsOf({ ignore, overrides }: Merged): Promise<Tests> {
  if (ignore.length === 0 && overrides.every(({ files }) => files === undefined)) {
    return { ignore: [], overrides: overrides.map((override) => ({ override, matches: () => true })) };
  }
  const { matcherOf } = await import("./globs.ts");
  return {
    ignore: ignore.map((setting) => ({ setting, matches: matcherOf([setting.value]) })),
    overrides: overrides.map((override) => ({ override, matches: override.files ? matcherOf(override.files) : () => true })),
  };
}

async function readNamed(named: string, places: ConfigPlaces): Promise<Read> {
  const { cwd, disk, allowCode = false } = places;
  const file = shownPath(named, cwd);
  const at = path.resolve(cwd, named);
  let text: string;
  try {
    text = decode(disk.read(at));
  } catch (error) {
    return { kind: "unread", error: { file, message: `the file ${reasonOf(error)}` } };
  }
  return { kind: "read", ...await resolveConfig(at, { file, text }, { cwd, disk, allowCode }) };
}

function nearest(places: ConfigPlaces): ConfigsOf {
  const { cwd, disk } = places;
  const list = remembered((folder) => namesIn(disk, folder));
  const boundaryOf = boundariesBy(list);
  const find = remembered((folder) => findAbove(path.join(folder, "file"), places, list, boundaryOf));
  const read = remembered((config) => readFound(config, places));
  return async (files) => {
    const found = new Map<string, Found>();
    const users = files.flatMap((file): User[] => {
      const folder = path.dirname(path.resolve(cwd, file));
      const above = find(folder);
      found.set(folder, above);
      return above.config === undefined ? [] : [{ file, config: above.config }];
    });
    const configs = [...new Set(users.map(({ config }) => config))];
    const readings = await Promise.all(configs.map(async (config) => [config, await read(config)] as const));
    return configsOf(users, new Map(readings), [...new Set([...found.values()].flatMap(({ notes }) => notes))], places);
  };
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** The names in a folder. */
type List = (folder: string) => readonly string[];

interface Found {
  /** Absolute. */
  readonly config: string | undefined;
  readonly notes: readonly string[];
}

/** The nearest configuration from a file's folder up to the root of its repository, or what the user named of where it is. */
function findAbove(file: string, { cwd, paths, allowCode = false }: ConfigPlaces, list: List, boundaryOf: ReturnType<typeof boundariesBy>): Found {
  const { folder: last } = boundaryOf(file, [cwd, ...paths.map((named) => path.resolve(cwd, named))]);
  const notes: string[] = [];
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const names = list(folder);
    const shown = (name: string): string => shownPath(path.join(folder, name), cwd);
    const [name, ...others] = [...NAMES, ...(allowCode ? CODE : [])].filter((each) => names.includes(each));
    const unrun = allowCode ? [] : CODE.filter((each) => names.includes(each));
    notes.push(
      ...unrun.map((each) => `${shown(each)} is code and is not run; \`--config\` names it, or \`--allow-config-code\` lets it run`),
      ...others.map((each) => `${shown(each)} is not read: \`${name ?? ""}\` stands beside it`),
    );
    if (name !== undefined) return { config: path.join(folder, name), notes };
    if (!isBelow(last, folder)) return { config: undefined, notes };
  }
}

async function readFound(config: string, places: ConfigPlaces): Promise<Read> {
  const { cwd, disk, allowCode = false } = places;
  const beside = readBeside(config, places);
  if (beside.kind === "refused") return { kind: "unread", error: { file: shownPath(config, cwd), message: `the file ${beside.reason}` } };
  return { kind: "read", ...await resolveConfig(config, beside.source, { cwd, disk, allowCode }) };
}
