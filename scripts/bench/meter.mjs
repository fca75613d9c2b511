// What a finished process has cost: seconds of CPU with all of its threads, seconds of wall, and the peak of its memory in bytes.
import { spawnSync } from "node:child_process";
import path from "node:path";

const SCRIPT = path.join(import.meta.dirname, "meter.py");

// Node cannot ask this of a child. Bash has milliseconds and no memory.
const BASH = `cd "$1" || exit; shift; TIMEFORMAT='%3U %3S %3R'; time "$@" </dev/null >/dev/null 2>&1; echo "$?"`;

// What npm, CI or a shell leave in the environment changes what programs do, and what that costs.
const ENVIRONMENT = Object.fromEntries(["PATH", "HOME", "TMPDIR"].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

/** A program's output that has to be quick and whole, as the measured ones are run. */
export function run([program, ...args], cwd = process.cwd()) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env: ENVIRONMENT, encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"] });
  return { status, stdout: stdout ?? "", stderr: error?.message ?? stderr };
}

/** The way to measure that this machine has, and what it is called; nothing where it has none. */
export function meterHere() {
  const python = run(["python3", "-c", "import os, sys; os.wait4; os.waitstatus_to_exitcode; os.posix_spawnp; print(sys.executable)"]);
  if (python.status === 0) return { name: "wait4 of Python (CPU in microseconds, peak memory)", measure: (command) => byPython(python.stdout.trim(), command) };
  if (run(["bash", "-c", "true"]).status === 0) return { name: "time of bash (CPU in milliseconds, no memory: python3 is not there)", measure: byBash };
  return undefined;
}

function byPython(python, { argv, cwd }) {
  const { status, stdout, stderr } = run([python, "-I", "-S", SCRIPT, cwd, ...argv]);
  if (status !== 0) throw new Error(`${argv.join(" ")} could not be run: ${stderr}`);
  return JSON.parse(stdout);
}

function byBash({ argv, cwd }) {
  const { stdout, stderr } = run(["bash", "-c", BASH, "bash", cwd, ...argv]);
  const [user, system, wall] = stderr.trim().split(" ").map(Number);
  if (!Number.isFinite(wall)) throw new Error(`${argv.join(" ")} could not be run: ${stderr}`);
  return { code: Number(stdout), cpu: user + system, wall, peak: undefined };
}

/** Runs the commands in turn, round after round, once without counting; the samples of each round, in the order of the commands. */
export function rounds(commands, count, measure) {
  const round = () => commands.map((command) => accepted(command, measure(command)));
  round();
  return Array.from({ length: count }, round);
}

function accepted({ argv, codes = [0] }, sample) {
  if (!codes.includes(sample.code)) throw new Error(`${argv.join(" ")} ended with ${sample.code}`);
  return sample;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
