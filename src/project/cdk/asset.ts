import { entriesOf, get, getIn, type Node, textOf } from "../../template/node.ts";

/** A file that is uploaded before the stacks are deployed. */
export interface Asset {
  /** What locations call it: the hash that names it, and its keys in buckets. */
  readonly names: readonly string[];
  /** As written, relative to the assembly's folder. */
  readonly file: string;
}

const HASH = /[0-9a-f]{64}/g;

/** The files (not the zipped folders) of an asset manifest. */
export function assetsOf(manifest: Node | undefined): Asset[] {
  return entriesOf(get(manifest, "files")).flatMap(({ key: hash, value }) => {
    const file = textOf(getIn(value, "source", "path"));
    if (file === undefined || textOf(getIn(value, "source", "packaging")) === "zip") return [];
    const keys = entriesOf(get(value, "destinations")).flatMap((destination) => textOf(get(destination.value, "objectKey")) ?? []);
    return [{ names: [hash, ...keys], file }];
  });
}

/**
 * The names by which a location in S3 may call an asset. Its bucket does not matter: that hangs on the account, and the hash is
 * the content's own.
 */
export function namesIn(location: string): string[] {
  return [location, ...location.match(HASH) ?? []];
}
