import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Repository, repositoryOf } from "../../../src/project/git/repository-of.ts";
import { folderOf } from "../../folder.ts";

const USER = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "protocol.file.allow=always", "-c", "init.defaultBranch=main", "-c", "commit.gpgSign=false"];

/** Runs git, and says what it prints. */
export function git(cwd: string, ...args: readonly string[]): string {
  // Without the variables that a hook of the surrounding repository would hand down.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  return execFileSync("git", [...USER, ...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

/** A new repository with these files in its first commit. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderOf(files);
  git(folder, "init");
  commitAll(folder);
  return folder;
}

/** Writes files (`null` takes one away), commits all there is, and says what the commit is called. */
export function commitAll(folder: string, files: Readonly<Record<string, string | null>> = {}): string {
  for (const [file, text] of Object.entries(files)) {
    const at = path.join(folder, file);
    if (text === null) rmSync(at, { recursive: true });
    else {
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
  }
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--allow-empty", "--message", "change");
  return git(folder, "rev-parse", "HEAD");
}

/** A clone with so many commits of its history, as a pipeline makes it. */
export function shallowClone(of: string, depth: number, ...options: readonly string[]): string {
  const folder = path.join(folderOf({}), "clone");
  git(path.dirname(folder), "clone", `--depth=${depth}`, ...options, pathToFileURL(of).href, folder);
  return folder;
}

/** A clone that has nothing but the history of the branch that is checked out. */
export function singleBranchClone(of: string): string {
  const folder = path.join(folderOf({}), "clone");
  git(path.dirname(folder), "clone", "--single-branch", "--no-tags", pathToFileURL(of).href, folder);
  return folder;
}

/** The repository that a folder is in; a test that takes it for granted fails without. */
export function opened(folder: string): Repository {
  const repository = repositoryOf(folder);
  if (repository.kind === "failed") throw new Error(repository.message);
  return repository;
}

/** Does something while a variable of the environment is set. */
export function withVariable<T>(name: string, value: string, work: () => T): T {
  const before = process.env[name];
  process.env[name] = value;
  try {
    return work();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }
}
