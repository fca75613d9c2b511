import {
  closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Script } from "node:vm";

/** What V8 made of scripts, kept from run to run. */
export interface CodeCache {
  readonly get: (name: string) => Buffer | undefined;
  /** Keeps at the end of the process what was made of a script, if that is more than what there was. */
  readonly keep: (name: string, script: Script, before: Buffer | undefined) => void;
}

/** How often it is looked at whether there is more to keep, in milliseconds: that takes longer than to load it. */
const INTERVAL = 60_000;
/** And where there was no more the last time. */
const LONG_INTERVAL = 3_600_000;

/**
 * A run that takes more CPU time, in microseconds, keeps nothing. It gains little by a cache, and has compiled nearly everything: a run of a
 * tenth of a second would have to load all of that.
 */
const LONG_RUN = 2_000_000;

const NONE: CodeCache = { get: () => undefined, keep: () => undefined };

/**
 * A cache beside the bundle itself, where nobody can write who could not change the bundle; where we cannot either, there is none.
 * V8 takes no other version's code, but looks only at the length of the text: `build` must tell one bundle from another.
 */
export function codeCacheIn(folder: string, build: string): CodeCache {
  // Code that comes out of a cache cannot be measured.
  if (process.env["NODE_DISABLE_COMPILE_CACHE"] || process.env["NODE_V8_COVERAGE"]) return NONE;
  const root = path.join(folder, ".cache");
  const place = path.join(root, `${build}-${process.version}-${process.arch}`);
  return {
    get: (name) => attempted(() => readFileSync(path.join(place, name))),
    keep: (name, script, before) => {
      const file = path.join(place, name);
      if (before && attempted(() => isFresh(file))) return;
      process.once("exit", () => attempted(() => {
        const { user, system } = process.cpuUsage();
        if (user + system > LONG_RUN) return;
        const data = script.createCachedData();
        if (before && data.length <= before.length) utimesSync(file, new Date(), new Date(Date.now() + LONG_INTERVAL - INTERVAL));
        else write(root, file, data);
      }));
    },
  };
}

/** Nothing fails for want of a cache. */
function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function isFresh(file: string): boolean {
  return Date.now() - statSync(file).mtimeMs < INTERVAL;
}

/** As a whole or not at all, also where the machine fails: V8 believes what it reads. */
function write(root: string, file: string, data: Buffer): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const descriptor = openSync(draft, "w");
    writeFileSync(descriptor, data);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(draft, file);
    removeOthers(root, path.basename(path.dirname(file)));
  } finally {
    attempted(() => { unlinkSync(draft); });
  }
}

/** Those of earlier builds. */
function removeOthers(root: string, own: string): void {
  const [build = ""] = own.split(/[.-]/);
  for (const other of readdirSync(root)) if (!other.startsWith(build)) rmSync(path.join(root, other), { recursive: true, force: true });
}
