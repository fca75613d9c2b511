import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { internalError } from "../../../src/run/failure.ts";
import { askIn } from "../../../src/run/sync/ask.ts";
import type { Ask, Request } from "../../../src/run/sync/request.ts";
import { folderOf } from "../../folder.ts";
import { runProgram } from "../../helpers/run-program.ts";

/** A thread that does as its request's first path says; it tells how many requests it had. */
const THREAD = `
import { writeFileSync } from "node:fs";
import { workerData } from "node:worker_threads";
const { port, signal } = workerData;
let count = 0;
process.on("exit", () => writeFileSync(new URL("ended", import.meta.url), ""));
port.on("message", ({ paths: [what] }) => {
  count++;
  if (what === "throw") throw new Error("torn");
  if (what === "exit") process.exit();
  if (what === "silence") return;
  port.postMessage({ kind: "failed", message: what + " " + count });
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
  if (what === "last words") setImmediate(() => process.exit());
});
`;
const { outputFiles: [bundle] } = await build({
  entryPoints: [path.resolve(import.meta.dirname, "../../../src/run/sync/ask.ts")], bundle: true, platform: "node", format: "esm", write: false,
});
const folder = folderOf({
  "thread.mjs": THREAD,
  "torn.mjs": "import {",
  "idle.mjs": "",
  "ask.mjs": bundle?.text ?? "",
  "preload.cjs": 'console.log("preloaded");',
});
const thread = path.join(folder, "thread.mjs");

const REQUEST: Request = {
  paths: [], cwd: folder, texts: new Map(), region: undefined, parameterOverrides: new Map(), severities: new Map(), preset: "all", config: { kind: "none" }, onlyTemplates: true,
};

function say(ask: Ask, what: string): string {
  const answer = ask({ ...REQUEST, paths: [what] });
  return answer.kind === "failed" ? answer.message : "a report";
}

const GONE = internalError(new Error("the thread that lints ended without an answer"));

describe("a thread that is asked", () => {
  test("is one for all requests", () => {
    const ask = askIn(thread, 60);
    expect([say(ask, "a"), say(ask, "b")]).toEqual(["a 1", "b 2"]);
  });

  test.each(["throw", "exit"])("is started again after an end by %s", (what) => {
    const ask = askIn(thread, 60);
    expect([say(ask, "a"), say(ask, what), say(ask, "b")]).toEqual(["a 1", GONE, "b 1"]);
  });

  test("is given up where it says nothing in time", () => {
    const ask = askIn(thread, 0.5);
    const silence = internalError(new Error("there was no answer within 0.5 seconds"));
    expect(say(ask, "silence")).toBe(silence);
  });

  test("that ended between two requests is started again", async () => {
    const ask = askIn(thread, 60);
    rmSync(path.join(folder, "ended"), { force: true });
    expect(say(ask, "last words")).toBe("last words 1");
    while (!existsSync(path.join(folder, "ended"))) await setImmediate();
    expect(say(ask, "a")).toBe("a 1");
  });

  test.each(["gone.mjs", "torn.mjs", "idle.mjs"])("that cannot begin or has nothing to do is not waited for: %s", (file) => {
    expect(say(askIn(path.join(folder, file), 60), "a")).toBe(GONE);
  });

  test("has nothing of what the host preloads", () => {
    const preload = path.join(folder, "preload.cjs");
    const script = `import { askIn } from ${JSON.stringify(path.join(folder, "ask.mjs"))}; console.log(askIn(${JSON.stringify(thread)}, 60)({ paths: ["a"] }).message);`;
    const { stdout } = runProgram(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, env: { NODE_OPTIONS: `--require ${preload}` } });
    expect(stdout).toBe("preloaded\na 1\n");
  });
});
