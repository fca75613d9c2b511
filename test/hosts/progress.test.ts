import { expect, test } from "@jest/globals";
import type { Io } from "../../src/hosts/cli/io.ts";
import { progressOver } from "../../src/hosts/cli/progress.ts";

interface Screen {
  readonly isTTY?: boolean;
  readonly env?: Io["env"];
  readonly isQuiet?: boolean;
  readonly hasClock?: boolean;
}

/** What is written where each file takes so many milliseconds. */
function written(total: number, each: number, { isTTY = true, env = {}, isQuiet = false, hasClock = true }: Screen = {}): string[] {
  let time = 5000;
  const lines: string[] = [];
  const stderr = { isTTY, write: (text: string) => lines.push(text) };
  const io: Io = { cwd: "/", env, stdin: { [Symbol.asyncIterator]: () => { throw new Error("nothing is read"); } }, stdout: stderr, stderr };
  const progress = progressOver(total, hasClock ? { ...io, now: () => time } : io, isQuiet);
  for (let file = 0; file < total; file++) {
    time += each;
    progress.step();
  }
  progress.end();
  return lines;
}

const line = (text: string) => `\r\u001b[Kcfn-latency-lint: ${text} files`;

test("is shown after a second, each tenth of one, and is gone at the end", () => {
  expect(written(12, 100)).toEqual([line("10 of 12"), line("11 of 12"), line("12 of 12"), "\r\u001b[K"]);
  expect(written(1405, 1)).toEqual([line("1,000 of 1,405"), line("1,100 of 1,405"), line("1,200 of 1,405"), line("1,300 of 1,405"), line("1,400 of 1,405"), "\r\u001b[K"]);
});

test("is not shown of a run that is over before", () => {
  expect(written(999, 1)).toEqual([]);
  expect(written(0, 1)).toEqual([]);
});

test.each<[string, Screen]>([
  ["no terminal", { isTTY: false }],
  ["a terminal that cannot go back", { env: { TERM: "dumb" } }],
  ["a continuous integration", { env: { CI: "true" } }],
  ["one who asked for quiet", { isQuiet: true }],
  ["nobody with a clock", { hasClock: false }],
])("is not shown to %s", (_, screen) => {
  expect(written(10, 1000, screen)).toEqual([]);
});
