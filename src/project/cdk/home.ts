import path from "node:path";
import type { Disk } from "../disk.ts";
import { type Assembly, readAssembly } from "./assembly.ts";
import type { OutputFolder } from "./inside.ts";

/** Where a file stands: in no app's output, in one, or among what an earlier run of an app left behind in it. */
export type Home =
  | { readonly kind: "assembly"; readonly assembly: Assembly }
  | { readonly kind: "left-over"; readonly assembly: Assembly }
  | { readonly kind: "torn"; readonly folder: string }
  | { readonly kind: "none" };

const ASSET_FOLDER = /^asset\.[0-9a-f]{64}$/;

/** Tells where files stand, by their absolute paths. Each folder is looked at once. */
export function homes(disk: Disk): (file: string) => Home {
  const known = new Map<string, Home>();
  const homeOfFolder = (folder: string): Home => {
    const home = known.get(folder) ?? look({ folder, disk }, homeOfFolder);
    known.set(folder, home);
    return home;
  };
  return (file) => {
    const folder = assetFolder(file) ?? file;
    return homeOfFolder(path.dirname(folder));
  };
}

/** The asset that a file is in: the code of a function, say, with whatever its author put there. */
export function assetFolder(file: string): string | undefined {
  const segments = path.dirname(file).split(path.sep);
  const at = segments.findIndex((segment) => ASSET_FOLDER.test(segment));
  return at < 0 ? undefined : segments.slice(0, at + 1).join(path.sep);
}

function look(output: OutputFolder, homeOf: (folder: string) => Home): Home {
  const { folder } = output;
  const read = readAssembly(output);
  if (read.kind === "torn") return { kind: "torn", folder };
  if (read.kind === "none") return read;
  // The assembly of a stage is in that of its app, which speaks for both. Without the app it stands for itself.
  const parent = isStage(folder) ? homeOf(path.dirname(folder)) : undefined;
  if (parent?.kind === "left-over") return parent;
  if (parent?.kind !== "assembly") return read;
  return parent.assembly.folders.has(folder) ? parent : { kind: "left-over", assembly: parent.assembly };
}

function isStage(folder: string): boolean {
  return path.basename(folder).startsWith("assembly-");
}
