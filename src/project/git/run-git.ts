import path from "node:path";

/** What git answered. */
export type GitAnswer =
  | { readonly kind: "done"; readonly output: Uint8Array }
  /** `code` is what git left with; nothing where it was ended. */
  | { readonly kind: "failed"; readonly code: number | undefined; readonly reason: string }
  | { readonly kind: "no-git" };

// A folder of a repository may look like a bare repository itself, with a configuration that names a program to run.
const OPTIONS = ["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit", "-c", "core.quotePath=false"];
// It takes no lock that another git might wait for, asks nobody for a password, and speaks the language that we read.
const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
// What git prints of a large repository must not be cut off: a file that is not listed is a file not linted.
const OUTPUT_LIMIT = 1 << 30;

/** Runs git in a folder, without a shell. */
export function runGit(folder: string, args: readonly string[], input: string | Uint8Array = ""): GitAnswer {
  // Most runs name their files: they should not wait for what only a search needs.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  try {
    const { status, error, stdout, stderr } = spawnSync("git", [...OPTIONS, "-C", folder, ...args], {
      // Windows looks for programs in the folder that they are started in, too, and the user's may hold anything.
      cwd: path.dirname(process.execPath), input, maxBuffer: OUTPUT_LIMIT, env: { ...process.env, ...ENVIRONMENT }, windowsHide: true,
    });
    if (error) throw error;
    return status === 0 ? { kind: "done", output: stdout } : { kind: "failed", code: status ?? undefined, reason: reasonIn(stderr.toString("utf8")) };
  } catch (error) {
    // An argument with a NUL character, an output beyond all limits.
    return isMissing(error) ? { kind: "no-git" } : { kind: "failed", code: undefined, reason: messageOf(error) };
  }
}

/** What git prints, as text; nothing where it fails. */
export function gitText(folder: string, args: readonly string[]): string | undefined {
  const answer = runGit(folder, args);
  return answer.kind === "done" ? textOf(answer.output) : undefined;
}

/** Names are bytes to git; those that are no UTF-8 lead to no file here. A mark at the start is part of a name. */
export function textOf(output: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(output);
}

/** The items of an output that is parted by NUL characters. */
export function parted(output: string): string[] {
  return output.split("\0").filter((item) => item !== "");
}

function isMissing(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
}

/** The last line that says more than that it failed. */
function reasonIn(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line !== "");
  return (lines.findLast((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? "it says nothing").replace(/^fatal: /, "");
}
