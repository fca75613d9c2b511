import type { Node } from "../template/node.ts";
import type { Source } from "../template/read.ts";

/**
 * The files that templates refer to. An expansion asks for what it needs; it does not read. What is asked for and not yet
 * there is remembered by whoever made the library, who may fetch it and expand once more.
 */
export interface Library {
  /** The first document of the file that a location means. `from` is the file (as a report shows it) that names the location. */
  document(location: string, from: string): Found<Node>;
  /** The bare text of such a file. */
  text(location: string, from: string): Found<Source>;
  /** Every text that was found, by file: the places of what was found point into these. */
  readonly sources: ReadonlyMap<string, Source>;
}

export type Found<T> =
  | { readonly kind: "found"; readonly file: string; readonly value: T }
  /** Why it is not here, as the end of a sentence: "it is in S3", "`../x.yaml` is outside the repository". */
  | { readonly kind: "unread"; readonly why: string };

/** A library without a book, for texts that come without a folder. */
export const NO_LIBRARY: Library = {
  document: unread,
  text: unread,
  sources: new Map(),
};

function unread(location: string): { readonly kind: "unread"; readonly why: string } {
  return { kind: "unread", why: remoteReason(location) ?? `it is in \`${location}\`, a file that is not read` };
}

/** Why a location is none of a file, where it is none. Nothing is ever fetched. */
export function remoteReason(location: string): string | undefined {
  if (/^s3:/i.test(location) || /^https?:\/\/[^/]*\bs3[.-][^/]*(?:amazonaws\.|\$\{AWS::URLSuffix\})/i.test(location)) return IN_S3;
  return /^[a-z][a-z0-9+.-]+:/i.test(location) && !/^file:/i.test(location) ? FETCHED : undefined;
}

const IN_S3 = "it is in S3";
const FETCHED = "it is fetched over the network";

const REMEDIES: ReadonlyMap<string, string> = new Map([
  [IN_S3, "lint the template as it is before it is packaged"],
  [FETCHED, "keep a copy beside the template and name that"],
]);

/** What would settle that something was not read, by the reason why it was not, where something would. */
export function remedyFor(why: string): string | undefined {
  return REMEDIES.get(why);
}
