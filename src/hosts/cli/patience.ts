import { statSync } from "node:fs";

/**
 * By the major version of V8 (Node 20 and 22), how it is told to watch a function for longer before it compiles it anew. A run is over
 * in a fraction of a second: what V8 spends on machine code by then, a quarter of all CPU time, is hardly ever run. Measured from 190 KB
 * (-30 %) to 1,300 templates (-40 %); Node 24 is patient by itself.
 */
const FLAGS: Readonly<Record<string, string>> = {
  11: "--interrupt-budget=1500000",
  12: "--invocation-count-for-turbofan=12000",
};

/** Below so many bytes V8 hardly gets to optimize, and to load what tells it not to takes longer. */
const LITTLE = 40_000;

const WITHOUT_FILES: ReadonlySet<string> = new Set(["--help", "-h", "--version", "-V", "rules", "init"]);

/**
 * Has V8 wait longer before it optimizes, where there is much to do; where it is another version it is left alone, for it would tell of
 * flags that it does not know. Whether it was told: code that it keeps for one is no good for the other.
 */
export function beSlowToOptimize(argv: readonly string[]): boolean {
  const flag = FLAGS[process.versions.v8.split(".")[0] ?? ""];
  if (flag === undefined || !isMuch(argv)) return false;
  // An import would load it in every run.
  process.getBuiltinModule("node:v8").setFlagsFromString(flag);
  return true;
}

/** Anything but a few small files that are named. */
function isMuch(argv: readonly string[]): boolean {
  if (WITHOUT_FILES.has(argv[0] ?? "")) return false;
  const sizes = argv.flatMap((word) => sizeOf(word) ?? []);
  return sizes.length === 0 || sizes.reduce((sum, size) => sum + size, 0) > LITTLE;
}

/** Of a word that names something on the disk; what is in a folder may be any size. */
function sizeOf(word: string): number | undefined {
  try {
    const stats = statSync(word);
    return stats.isFile() ? stats.size : Infinity;
  } catch {
    return undefined;
  }
}
