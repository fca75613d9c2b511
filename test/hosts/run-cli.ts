import { rules } from "../../rules/index.ts";
import { main } from "../../src/hosts/cli/main.ts";
import type { Io } from "../../src/hosts/cli/io.ts";
import type { Engine } from "../../src/hosts/cli/lint-command.ts";
import { lint, lintRoutes } from "../../src/lint/lint.ts";

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Io["env"];
  readonly stdin?: Io["stdin"] | string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** What is not given is the real thing. */
  readonly engine?: Partial<Engine>;
}

/** Runs a command line in this process. */
export async function runCli(argv: readonly string[], surroundings: Surroundings = {}): Promise<{ code: number; out: string; err: string }> {
  const { cwd = "/", env = {}, stdin = "", engine, ...terminal } = surroundings;
  const written = { out: "", err: "" };
  const io: Io = {
    cwd,
    env,
    stdin: typeof stdin === "string" ? chunksOf(stdin) : stdin,
    stdout: { ...terminal, write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  };
  const code = await (engine ? main(argv, io, { lint, lintRoutes, rules, ...engine }) : main(argv, io));
  return { code, ...written };
}

/** In pieces of three bytes, as a pipe may cut a character in two. */
async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 3) yield await Promise.resolve(bytes.subarray(at, at + 3));
}
