import type { GitAnswer } from "./run-git.ts";

/** Why git gave no answer, in a sentence that the user can act on. */
export interface GitFailure {
  readonly kind: "failed";
  readonly message: string;
}

export function failed(message: string): GitFailure {
  return { kind: "failed", message };
}

/** What is the matter where git did not do what it was asked for. `doing` begins the sentence: "the files of `main` cannot be listed". */
export function failureOf(answer: Exclude<GitAnswer, { kind: "done" }>, doing: string): GitFailure {
  return failed(answer.kind === "no-git" ? "git is not installed, or is not on the `PATH`" : `${doing}: ${answer.reason}`);
}
