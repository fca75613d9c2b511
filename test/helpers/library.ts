import path from "node:path";
import { type Found, type Library, remoteReason } from "../../src/expand/library.ts";
import type { Node } from "../../src/template/node.ts";
import type { Source } from "../../src/template/read.ts";
import { readQuickly } from "../../src/template/read-template.ts";

/**
 * A library of files that are given as texts. Locations are relative to the folder of the file that names them; one that a
 * file is given for as it is written (`s3://bucket/hash.json`) means that file.
 */
export function libraryOf(files: Readonly<Record<string, string>>): Library {
  const sources = new Map(Object.entries(files).map(([file, text]): [string, Source] => [file, { file, text }]));
  const documents = new Map<string, Node | undefined>();
  const document = (source: Source): Node | undefined => {
    const { file } = source;
    if (!documents.has(file)) documents.set(file, readQuickly(source)?.documents[0]);
    return documents.get(file);
  };
  const text = (location: string, from: string): Found<Source> => {
    const file = sources.has(location) ? location : path.posix.join(path.posix.dirname(from), location);
    const value = sources.get(file);
    if (value) return { kind: "found", file, value };
    return { kind: "unread", why: remoteReason(location) ?? `there is no file \`${location}\`` };
  };
  return {
    sources,
    text,
    document(location, from) {
      const found = text(location, from);
      if (found.kind === "unread") return found;
      const value = document(found.value);
      return value ? { ...found, value } : { kind: "unread", why: `\`${location}\` cannot be read` };
    },
  };
}
