import path from "node:path";
import type { Config } from "../../lint/config.ts";
import type { Report } from "../../lint/report.ts";
import type { Source } from "../../template/read.ts";
import { reasonOf } from "../admit.ts";
import { boundaryOf, isBelow } from "../boundary.ts";
import { decode } from "../decode.ts";
import { namesIn } from "../disk.ts";
import { readBeside } from "../read-beside.ts";
import { shownPath } from "../shown-path.ts";
import type { Where } from "../where.ts";
import { type ConfigReading, readConfig } from "./read-config.ts";

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
  /** The texts of those that were read. */
  readonly sources: readonly Source[];
  /** What stands there and is not read. */
  readonly notes: readonly string[];
}

/** Where configuration is looked for. */
export interface ConfigPlaces extends Where {
  /** What the user named. */
  readonly paths: readonly string[];
}

/** The best first. */
const NAMES = [".cfn-latency-lint.yaml", ".cfn-latency-lint.yml", ".cfn-latency-lint.json"];
const CODE = ["cfn-latency-lint.config.js", "cfn-latency-lint.config.mjs"];
const NOT_RUN = "configuration that is code is not read";

/** Finds and reads the configuration of files, which are given as a report shows them. */
export async function findConfigs(files: readonly string[], choice: ConfigChoice, places: ConfigPlaces): Promise<Configs> {
  switch (choice.kind) {
    case "none":
      return { configs: new Map(), errors: [], warnings: [], sources: [], notes: [] };
    case "file":
      return configsOf([await readNamed(choice.file, places)], files.map((file) => [file, shownPath(choice.file, places.cwd)]), []);
    case "nearest":
      return findNearest(files, places);
  }
}

/** A configuration that was read, or why it was not. */
type Read = ({ readonly kind: "read" } & ConfigReading) | { readonly kind: "unread"; readonly error: Report["errors"][number] };

function configsOf(readings: readonly Read[], users: readonly (readonly [file: string, config: string])[], notes: readonly string[]): Configs {
  const read = readings.filter((reading) => reading.kind === "read");
  const byFile = new Map(read.map(({ config }) => [config.source.file, config]));
  return {
    configs: new Map(users.flatMap(([file, name]) => {
      const config = byFile.get(name);
      return config ? [[file, config] as const] : [];
    })),
    errors: readings.flatMap((reading) => (reading.kind === "read" ? reading.errors : [reading.error])),
    warnings: read.flatMap(({ warnings }) => warnings),
    sources: [...byFile.values()].map(({ source }) => source),
    notes,
  };
}

async function readNamed(named: string, { cwd, disk }: Where): Promise<Read> {
  const file = shownPath(named, cwd);
  if (/\.[cm]?[jt]s$/.test(named)) return { kind: "unread", error: { file, message: NOT_RUN } };
  try {
    const text = decode(disk.read(path.resolve(cwd, named)));
    return { kind: "read", ...await readConfig({ file, text }) };
  } catch (error) {
    return { kind: "unread", error: { file, message: `the file ${reasonOf(error)}` } };
  }
}

async function findNearest(files: readonly string[], places: ConfigPlaces): Promise<Configs> {
  const { cwd, disk } = places;
  const folders = new Map<string, Found>();
  const listings = new Map<string, readonly string[]>();
  const list: List = (folder) => {
    const names = listings.get(folder) ?? namesIn(disk, folder);
    listings.set(folder, names);
    return names;
  };
  const users: (readonly [string, string])[] = [];
  for (const file of files) {
    const at = path.resolve(cwd, file);
    const found = folders.get(path.dirname(at)) ?? findAbove(at, places, list);
    folders.set(path.dirname(at), found);
    if (found.config !== undefined) users.push([file, shownPath(found.config, cwd)]);
  }
  const all = [...folders.values()];
  const configs = new Set(all.flatMap(({ config }) => config ?? []));
  const readings = await Promise.all([...configs].map((config) => readFound(config, places)));
  return configsOf(readings, users, [...new Set(all.flatMap(({ notes }) => notes))]);
}

/** The names in a folder. */
type List = (folder: string) => readonly string[];

interface Found {
  /** Absolute. */
  readonly config: string | undefined;
  readonly notes: readonly string[];
}

/** The nearest configuration from a file's folder up to the root of its repository, or what the user named of where it is. */
function findAbove(file: string, { cwd, disk, paths }: ConfigPlaces, list: List): Found {
  const { folder: last } = boundaryOf(file, [cwd, ...paths.map((named) => path.resolve(cwd, named))], disk);
  const notes: string[] = [];
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const names = list(folder);
    const shown = (name: string): string => shownPath(path.join(folder, name), cwd);
    const [name, ...others] = NAMES.filter((each) => names.includes(each));
    notes.push(
      ...CODE.filter((each) => names.includes(each)).map((each) => `${shown(each)}: ${NOT_RUN}`),
      ...others.map((each) => `${shown(each)} is not read: \`${name ?? ""}\` stands beside it`),
    );
    if (name !== undefined) return { config: path.join(folder, name), notes };
    if (!isBelow(last, folder)) return { config: undefined, notes };
  }
}

async function readFound(config: string, where: Where): Promise<Read> {
  const beside = readBeside(config, where);
  if (beside.kind === "refused") return { kind: "unread", error: { file: shownPath(config, where.cwd), message: `the file ${beside.reason}` } };
  return { kind: "read", ...await readConfig(beside.source) };
}
