import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { admit } from "./admit.ts";
import { boundaryOf } from "./boundary.ts";
import { type BrokenSamconfig, DEFAULT_TEMPLATES, readSamconfig, type Samconfig } from "./samconfig.ts";
import { shownPath } from "./shown-path.ts";

/** What to lint where nothing is named. */
export interface DefaultTemplate {
  /** Absolute; nothing where there is no such file. */
  readonly path: string | undefined;
  /** What a samconfig names and is not there. */
  readonly notes: readonly string[];
  readonly broken: readonly BrokenSamconfig[];
}

/** The template that the folder's samconfig names, else the first of those that SAM itself would take. */
export async function findDefaultTemplate(cwd: string): Promise<DefaultTemplate> {
  const reading = await readSamconfig(cwd, await readdir(cwd).catch(() => []), cwd);
  const { found, notes } = reading.kind === "read" ? await firstNamed(reading.samconfig, cwd) : { found: undefined, notes: [] };
  return {
    path: found ?? (await firstDefault(cwd)),
    notes,
    broken: reading.kind === "broken" ? [reading] : [],
  };
}

async function firstNamed({ file, folder, templates }: Samconfig, cwd: string): Promise<{ found: string | undefined; notes: string[] }> {
  const boundary = await boundaryOf(path.join(folder, file), [cwd]);
  const notes: string[] = [];
  for (const template of templates) {
    const admission = await admit(template, boundary);
    if (admission.kind === "admitted") return { found: template, notes };
    notes.push(`${file} names \`${shownPath(template, cwd)}\`, which ${admission.reason}`);
  }
  return { found: undefined, notes };
}

async function firstDefault(cwd: string): Promise<string | undefined> {
  for (const name of DEFAULT_TEMPLATES) {
    const entry = await stat(path.join(cwd, name)).catch(() => undefined);
    if (entry?.isFile()) return path.join(cwd, name);
  }
  return undefined;
}
