import { spawnSync } from "node:child_process";

/** What a program, and not its user, has left in the environment for the programs that it runs: git in its hooks, npm in its scripts, CI. */
const LEFT_BEHIND = /^(GIT_|GITHUB_|PRE_COMMIT|npm_(?!config_(registry|cache|cafile|userconfig)$)|(CI|SKIP|NODE_OPTIONS|NODE_PATH|FORCE_COLOR|NO_COLOR)$)/;

/** How a program is run. */
export interface Run {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program as from a fresh shell, with the git settings of nobody in particular, and waits for its end; its status is `null` where there is none. */
export function runProgram(program: string, args: readonly string[], { cwd, env = {} }: Run): { status: number | null; stdout: string; stderr: string } {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_BEHIND.test(name)));
  const git = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: { ...inherited, ...git, ...env }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return { status, stdout, stderr };
}

/** What a program prints that has to go well. */
export function outputOf(program: string, args: readonly string[], run: Run): string {
  const { status, stdout, stderr } = runProgram(program, args, run);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status ?? "nothing"}: ${stdout}${stderr}`);
  return stdout;
}
