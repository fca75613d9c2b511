import path from "node:path";
import { isBelow } from "./boundary.ts";

const GLOB = /[*?[{]/;

/**
 * Tells of a file, as a report shows it, whether what the user named covers it: itself, a folder that it is in, a pattern. Whether it
 * is there does not matter.
 */
export async function coverOf(paths: readonly string[], cwd: string): Promise<(file: string) => boolean> {
  const named = paths.filter((given) => given !== "-").map((given) => path.resolve(cwd, given));
  const patterns = paths.filter((given) => GLOB.test(given)).map((given) => given.replaceAll("\\", "/").replace(/^\.\//, ""));
  const matches = patterns.length === 0 ? () => false : (await import("picomatch")).default(patterns);
  return (file) => {
    const at = path.resolve(cwd, file);
    return named.some((each) => each === at || isBelow(each, at)) || matches(file);
  };
}
