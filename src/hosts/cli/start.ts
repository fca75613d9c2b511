import { systemReason } from "../../run/failure.ts";
import { main } from "./main.ts";
import { outputOn } from "./output-on.ts";

/** Runs this process's command line, and leaves the exit code to it. */
export async function start(): Promise<void> {
  const io = {
    cwd: process.cwd(),
    env: process.env,
    // Made when it is asked for: a stream takes longer to set up than a small template to lint.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout: outputOn(1, told),
    stderr: outputOn(2, () => { process.exitCode = 2; }),
    now: () => performance.now(),
  };
  function told(error: unknown): void {
    process.exitCode = 2;
    io.stderr.write(`cfn-latency-lint: the output cannot be written: ${systemReason(error)}\n`);
  }
  const code = await main(process.argv.slice(2), io);
  // What could not be written outweighs what was found.
  process.exitCode ??= code;
  // Else the process would tidy up before it ends.
  if (!io.stdout.mayBeBusy && !io.stderr.mayBeBusy) process.exit();
}
