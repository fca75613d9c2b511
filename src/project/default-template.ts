import path from "node:path";
import { admit } from "./admit.ts";
import { boundaryOf } from "./boundary.ts";
import { kindAt, namesIn } from "./disk.ts";
import { type BrokenSamconfig, DEFAULT_TEMPLATES, readSamconfig, type Samconfig } from "./samconfig.ts";
import { shownPath } from "./shown-path.ts";
import type { Where } from "./where.ts";

/** What to lint where nothing is named. */
export interface DefaultTemplate {
  /** Absolute; nothing where there is no such file. */
  readonly path: string | undefined;
  /** What a samconfig names and is not there. */
  readonly notes: readonly string[];
  readonly broken: readonly BrokenSamconfig[];
}

/** The template that the folder's samconfig names, else the first of those that SAM itself would take. */
export async function findDefaultTemplate(where: Where): Promise<DefaultTemplate> {
  const { cwd, disk } = where;
  const reading = await readSamconfig(cwd, namesIn(disk, cwd), where);
  const { found, notes } = reading.kind === "read" ? firstNamed(reading.samconfig, where) : { found: undefined, notes: [] };
  return {
    path: found ?? firstDefault(where),
    notes,
    broken: reading.kind === "broken" ? [reading] : [],
  };
}

function firstNamed({ file, folder, templates }: Samconfig, { cwd, disk }: Where): { found: string | undefined; notes: string[] } {
  const boundary = boundaryOf(path.join(folder, file), [cwd], disk);
  const notes: string[] = [];
  for (const template of templates) {
    const admission = admit(template, boundary, disk);
    if (admission.kind === "admitted") return { found: template, notes };
    notes.push(`${file} names \`${shownPath(template, cwd)}\`, which ${admission.reason}`);
  }
  return { found: undefined, notes };
}

function firstDefault({ cwd, disk }: Where): string | undefined {
  return DEFAULT_TEMPLATES.map((name) => path.join(cwd, name)).find((file) => kindAt(disk, file) === "file");
}
