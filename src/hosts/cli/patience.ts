import { setFlagsFromString } from "node:v8";

/**
 * By the major version of V8 (Node 20 and 22), how it is told to watch a function for longer before it compiles it anew. A run is over
 * in a fraction of a second: what V8 spends on machine code by then, a quarter of all CPU time, is hardly ever run. Measured from 190 KB
 * (-30 %) to 2.7 MB of YAML (-25 %); Node 24 is patient by itself.
 */
const FLAGS: Readonly<Record<string, string>> = {
  11: "--interrupt-budget=1500000",
  12: "--invocation-count-for-turbofan=12000",
};

/** Has V8 wait longer before it optimizes; where it is another version it is left alone, for it would tell of flags that it does not know. */
export function beSlowToOptimize(): void {
  const flag = FLAGS[process.versions.v8.split(".")[0] ?? ""];
  if (flag !== undefined) setFlagsFromString(flag);
}
