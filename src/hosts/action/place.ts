import path from "node:path";
import { pathInRepository } from "../../report/path-in-repository.ts";

/** Where the action runs, by the variables that GitHub's runner sets. */
export interface Workplace {
  /** Absolute: where the repository is checked out. */
  readonly workspace: string;
  /** "octo/orders". */
  readonly repository: string;
  /** "https://github.com". */
  readonly server: string;
  /** "https://api.github.com". */
  readonly api: string;
  /** A folder for files that no one keeps. */
  readonly temporary: string;
  /** Where what is written becomes the summary of the job. */
  readonly summary: string | undefined;
  readonly eventName: string;
  readonly eventPath: string | undefined;
  /** The commit that the workflow runs for. */
  readonly sha: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function workplaceOf(env: Environment, cwd: string, temporary: string): Workplace {
  const { GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_API_URL, RUNNER_TEMP, GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_STEP_SUMMARY } = env;
  return {
    workspace: path.resolve(GITHUB_WORKSPACE ?? cwd),
    repository: GITHUB_REPOSITORY ?? "",
    server: (GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, ""),
    api: (GITHUB_API_URL ?? "https://api.github.com").replace(/\/+$/, ""),
    temporary: RUNNER_TEMP ?? temporary,
    summary: GITHUB_STEP_SUMMARY,
    eventName: GITHUB_EVENT_NAME ?? "",
    eventPath: GITHUB_EVENT_PATH,
    sha: GITHUB_SHA ?? "",
  };
}

/** The page that shows a line of a file, given by its path from the root of the repository, as it is at a commit; nothing where there is none. */
export function linkTo({ server, repository }: Workplace, sha: string): (file: string, line: number) => string | undefined {
  return (file, line) => {
    const inside = pathInRepository(file, "");
    if (inside === undefined || repository === "" || sha === "") return undefined;
    return `${server}/${repository}/blob/${sha}/${inside.split("/").map(encoded).join("/")}#L${line}`;
  };
}

function encoded(name: string): string {
  // Half of a character, as JSON can have it, is one that no address can name.
  return encodeURIComponent(Buffer.from(name).toString());
}
