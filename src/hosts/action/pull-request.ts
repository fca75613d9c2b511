import { createHash } from "node:crypto";
import type { LineRange } from "../../project/git/changed-lines.ts";
import { allPages } from "./all-pages.ts";
import type { Answer, GitHubApi } from "./github-api.ts";
import { hunksIn } from "./hunks.ts";
import { propertyOf, textIn } from "./json-value.ts";

/** A pull request of a repository. */
export interface PullRequest {
  /** "octo/orders". */
  readonly repository: string;
  readonly number: number;
  /** Its last commit, as the event has it. */
  readonly headSha: string;
}

/** A file that a pull request changes, and that is still there. */
export interface ChangedFile {
  /** What git calls the text of it. */
  readonly blob: string;
  /** Nothing where GitHub does not show them: the file or the change is too large. */
  readonly hunks: readonly LineRange[] | undefined;
}

export interface ChangedFiles {
  readonly kind: "files";
  /** By the path from the root of the repository. */
  readonly files: ReadonlyMap<string, ChangedFile>;
}

type Failure = Extract<Answer, { kind: "failed" }>;

export function pullPath({ repository, number }: PullRequest): string {
  return `/repos/${repository}/pulls/${number}`;
}

/** Whether a pull request is open and its branch where it was: a job may be late, or be run again. */
export async function isCurrent(api: GitHubApi, pull: PullRequest): Promise<{ readonly kind: "known"; readonly isCurrent: boolean } | Failure> {
  const answer = await api.get(pullPath(pull));
  if (answer.kind === "failed") return answer;
  const isAtHead = textIn(propertyOf(answer.value, "head"), "sha") === pull.headSha;
  return { kind: "known", isCurrent: isAtHead && textIn(answer.value, "state") === "open" };
}

/** What a pull request changes. */
export async function changedFilesOf(api: GitHubApi, pull: PullRequest): Promise<ChangedFiles | Failure> {
  const listed = await allPages(api, `${pullPath(pull)}/files`);
  if (listed.kind === "failed") return listed;
  const there = listed.items.filter((file) => textIn(file, "status") !== "removed");
  return { kind: "files", files: new Map(there.map((file) => [textIn(file, "filename"), { blob: textIn(file, "sha"), hunks: shownHunks(file) }])) };
}

function shownHunks(file: unknown): readonly LineRange[] | undefined {
  const patch = propertyOf(file, "patch");
  return typeof patch === "string" ? hunksIn(patch) : undefined;
}

/** What git calls a text. */
export function blobOf(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
