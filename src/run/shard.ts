import { digestOf } from "../template/digest.ts";

/** Which part of a run is asked for: "2/4" is the second of four. */
export interface ShardChoice {
  readonly index: number;
  readonly count: number;
}

/** Part of a run. */
export interface Shard extends ShardChoice {
  /** What all were dealt, as a hash: the shards of one run have the same. */
  readonly of: string;
}

/** Files that belong together, or one that belongs to none. */
export interface Hand {
  readonly files: readonly string[];
  /** How much there is to do, in bytes. */
  readonly bytes: number;
}

/** As many jobs as a CI system may start by far; more of them would find out the same groups more often than lint one. */
export const MAX_SHARDS = 1000;

/**
 * Deals groups of files so that each shard has about as much to do: the largest first, each to the shard that has least. It hangs on
 * the files alone, so that every shard finds out for itself what the others have.
 */
export function dealt(groups: readonly Hand[], count: number): Hand[] {
  const shards: { files: string[]; bytes: number }[] = Array.from({ length: count }, () => ({ files: [], bytes: 0 }));
  for (const { files, bytes } of groups.toSorted(byWeight)) {
    const least = shards.reduce((best, shard) => (shard.bytes < best.bytes ? shard : best));
    least.files.push(...files);
    least.bytes += bytes;
  }
  return shards;
}

function byWeight(a: Hand, b: Hand): number {
  const [one = "", other = ""] = [a.files[0], b.files[0]];
  return b.bytes - a.bytes || Number(one > other) - Number(one < other);
}

/** What the shards of one run have in common, and no others: which files they found, and how they were dealt. */
export function dealOf(shards: readonly Hand[]): string {
  return digestOf(JSON.stringify(shards.map(({ files, bytes }) => [files, bytes]))).slice(0, 16);
}
