import type { Span } from "../template/place.ts";
import { isAbsolutePath } from "./absolute-path.ts";
import { pathInRepository } from "./path-in-repository.ts";
import type { Range } from "./range.ts";

/** What turns places of a report into those of a repository. */
export interface Places {
  readonly prefix: string;
  readonly rangeOf: (span: Span) => Range;
}

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export interface PhysicalLocation {
  readonly artifactLocation: ArtifactLocation;
  readonly region: Region;
}

/** What relative paths are relative to. Where that is on a disk is nobody's business. */
export const SOURCE_ROOT = "%SRCROOT%";

export function physicalLocation(span: Span, places: Places): PhysicalLocation {
  return { artifactLocation: artifactLocation(span.file, places.prefix), region: regionOf(span, places) };
}

/** Its end is exclusive, as ours. */
export function regionOf(span: Span, { rangeOf }: Places): Region {
  const { start, end } = rangeOf(span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A file of a report as a URI: relative to the root of the repository where it is in it. */
export function artifactLocation(file: string, prefix: string): ArtifactLocation {
  const inside = pathInRepository(file, prefix);
  if (inside !== undefined) return { uri: encoded(inside), uriBaseId: SOURCE_ROOT };
  if (!isAbsolutePath(file)) return { uri: encoded(file) };
  if (file.startsWith("/")) return { uri: `file://${encoded(file)}` };
  const [drive = ""] = /^[A-Za-z]:/.exec(file) ?? [];
  return { uri: `file://${drive && "/"}${drive}${encoded(file.slice(drive.length).replaceAll("\\", "/"))}` };
}

function encoded(file: string): string {
  // No URI can hold half of a character.
  return file.replace(/\p{Surrogate}/gu, "\ufffd").split("/").map(encodeURIComponent).join("/");
}
