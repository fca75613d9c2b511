import { MAX_LENGTH } from "../../template/limits.ts";
import { gitText, runGit } from "./run-git.ts";
import type { Tree } from "./tree.ts";

/** The content of a blob by its name; nothing where git cannot give it. */
export type Contents = (sha: string) => Uint8Array | undefined;

/** What a run may read, by its name: templates, and what they name. */
const MAYBE_READ = /\.(ya?ml|json|template|cfn|toml)$/i;
const LEFT_OUT = /(^|\/)node_modules\//;

// A run reads files in the order of their names: with one come those that follow, twice as many each time.
const FIRST_BATCH = 16;
const MAX_BATCH_BYTES = 64 * 1024 * 1024;
const MAX_KEPT_BYTES = 256 * 1024 * 1024;

/** The contents of a tree's files, asked from git as they are needed, many at once. */
export function contentsOf(root: string, tree: Tree): Contents {
  const order = [...tree.files].flatMap(([path, { sha, size = 0 }]) => (MAYBE_READ.test(path) && !LEFT_OUT.test(path) && size <= MAX_LENGTH ? [{ sha, size }] : []));
  const positions = new Map(order.map(({ sha }, at) => [sha, at] as const));
  const known = new Map<string, Uint8Array>();
  let count = FIRST_BATCH;
  let bytes = 0;

  /** A blob and some that come after it. */
  function batchFrom(sha: string): string[] {
    const at = positions.get(sha);
    if (at === undefined) return [sha];
    const batch: string[] = [];
    for (let next = at, total = 0; batch.length < count; next++) {
      const blob = order[next];
      total += blob?.size ?? 0;
      if (!blob || (batch.length > 0 && total > MAX_BATCH_BYTES)) break;
      if (!known.has(blob.sha)) batch.push(blob.sha);
    }
    count *= 2;
    return batch;
  }

  return (sha) => {
    const content = known.get(sha);
    if (content) return content;
    const blobs = readBlobs(root, batchFrom(sha), tree.isPartial);
    bytes += sumOf(blobs);
    if (bytes > MAX_KEPT_BYTES) {
      known.clear();
      bytes = sumOf(blobs);
    }
    for (const [each, blob] of blobs) known.set(each, blob);
    return blobs.get(sha);
  };
}

function sumOf(blobs: ReadonlyMap<string, Uint8Array>): number {
  return [...blobs.values()].reduce((sum, { length }) => sum + length, 0);
}

function readBlobs(root: string, shas: readonly string[], isPartial: boolean): Map<string, Uint8Array> {
  const input = [...new Set(shas)].map((sha) => `${sha}\n`).join("");
  if (isPartial) fetchBlobs(root, input);
  const answer = runGit(root, ["cat-file", "--batch", "--buffer"], input);
  return answer.kind === "done" ? blobsIn(answer.output) : new Map<string, Uint8Array>();
}

/** All at once: git itself would fetch what is missing one by one. Where it fails, git tries so. */
function fetchBlobs(root: string, input: string): void {
  const [remote] = (gitText(root, ["config", "--get-regexp", String.raw`^remote\..*\.promisor$`]) ?? "").replace(/^remote\./, "").split(".promisor");
  if (remote === undefined || remote === "" || remote.startsWith("-")) return;
  const options = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--quiet", "--filter=blob:none"];
  runGit(root, ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...options, "--stdin", remote], input);
}

/** Each is a line "name type size", then so many bytes and a line break; what is not there is "name missing". */
function blobsIn(output: Uint8Array): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const [sha = "", type, size] = Buffer.from(output.subarray(at, end)).toString("latin1").split(" ");
    at = end + 1;
    if (size === undefined) continue;
    if (type === "blob") blobs.set(sha, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
