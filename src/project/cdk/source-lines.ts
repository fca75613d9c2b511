import path from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceLine } from "../../lint/deployment.ts";
import { isBelow } from "../boundary.ts";
import type { Disk } from "../disk.ts";
import { shownPath } from "../shown-path.ts";
import type { Where } from "../where.ts";

// `program.js` is what runs the apps of other languages.
const LIBRARY = /[\\/](node_modules|site-packages|\.yarn)[\\/]|^(node:|internal[\\/])|[\\/]jsii-(kernel|runtime)|[\\/]lib[\\/]program\.js$/;
const LINE = /^(.+?):(\d+)(?::\d+)?$/;
const EXTENSION = /\.\w+$/;

export type SourceLines = (frames: readonly string[]) => SourceLine | undefined;

/** Finds the innermost line of an app's own code among the frames that led to a construct. */
export function sourceLines({ cwd, disk }: Where): SourceLines {
  // Node names modules by their real paths, and the working directory may be a symbolic link.
  const bases = [...new Set([cwd, realOf(cwd, disk)])];
  return (frames) => {
    for (const frame of frames) {
      const [, spelled, line] = LINE.exec(locationOf(frame)) ?? [];
      const file = spelled === undefined ? undefined : fileOf(spelled);
      if (file !== undefined && EXTENSION.test(file) && !LIBRARY.test(file)) return { file: shownSource(file, bases), line: Number(line) };
    }
    return undefined;
  };
}

/** Of "new Orders (/app/orders.ts:18:5)" what the brackets hold. What stands at the top of an ES module is "file:///app.mjs:22 (:)". */
function locationOf(frame: string): string {
  const bare = frame.replace(/ \(:\)$/, "").replace(/^async /, "");
  const bracket = bare.indexOf(" (");
  return bare.endsWith(")") && bracket >= 0 ? bare.slice(bracket + 2, -1) : bare;
}

function fileOf(spelled: string): string | undefined {
  if (!spelled.startsWith("file:")) return spelled;
  try {
    return fileURLToPath(spelled);
  } catch {
    return undefined;
  }
}

/** As a report shows files, where it is in the working directory; an app may have been synthesised elsewhere. */
function shownSource(file: string, bases: readonly string[]): string {
  const base = path.isAbsolute(file) ? bases.find((folder) => isBelow(folder, file)) : undefined;
  return base === undefined ? file : shownPath(file, base);
}

function realOf(folder: string, disk: Disk): string {
  try {
    return disk.real(folder);
  } catch {
    return folder;
  }
}
