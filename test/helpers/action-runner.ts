import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { folderOf } from "../folder.ts";
import { outputOf } from "./run-program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const NODES = process.env["CFN_LATENCY_LINT_NODES"] ?? path.join(ROOT, "node_modules/.cache/nodes");
const NODE_24 = path.join(NODES, "node_modules/24/bin/node");

/** The Node.js that the action asks for, where there is one, else the one that runs this. */
export const NODE = existsSync(NODE_24) ? NODE_24 : process.execPath;

/** A place where the action's repository is checked out, as `uses` does it. */
export interface InstalledAction {
  readonly folder: string;
  readonly manifest: ActionManifest;
}

export interface ActionManifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** The action that lies in a folder. */
export function actionIn(folder: string): InstalledAction {
  return { folder, manifest: parse(readFileSync(path.join(folder, "action.yml"), "utf8")) as ActionManifest };
}

/** The action as these sources give it. */
export function builtAction(): InstalledAction {
  const folder = folderOf({ "action.yml": readFileSync(path.join(ROOT, "action.yml")) });
  outputOf(process.execPath, [path.join(ROOT, "scripts/build.mjs"), "--out", path.join(folder, "dist")], { cwd: ROOT });
  return actionIn(folder);
}

/** A step of a job. */
export interface Step {
  readonly workspace: string;
  /** What the step's `with` says. */
  readonly with?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** The commit that the workflow runs for. */
  readonly sha?: string;
  /** Where GitHub's API is; nothing for a place where nobody answers. */
  readonly api?: string;
  /** Variables in the place of those that the runner sets; `undefined` for none. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export const TOKEN = "ghs_notARealToken";

/** Runs the action as GitHub's runner does: in an environment of its own, told of everything by variables and files. */
export async function runStep({ folder, manifest }: InstalledAction, step: Step): Promise<StepResult> {
  const temporary = folderOf({ "output": "", "summary": "", "event.json": typeof step.event.payload === "string" ? step.event.payload : JSON.stringify(step.event.payload) });
  const file = (name: string) => path.join(temporary, name);
  const env = {
    PATH: process.env["PATH"] ?? "", HOME: temporary, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1",
    CI: "true", GITHUB_ACTIONS: "true", GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: step.api ?? "http://127.0.0.1:9",
    GITHUB_REPOSITORY: "octo/orders", GITHUB_SHA: step.sha ?? "", GITHUB_EVENT_NAME: step.event.name, GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_WORKSPACE: step.workspace, GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"), RUNNER_TEMP: temporary,
    ...inputVariables(manifest, step.with ?? {}), ...step.env,
  };
  const { status, stdout, stderr } = await end(path.join(folder, manifest.runs.main), step.workspace, env);
  return { status, stdout, stderr, outputs: outputsIn(readFileSync(file("output"), "utf8")), summary: readFileSync(file("summary"), "utf8") };
}

function inputVariables({ inputs }: ActionManifest, given: Readonly<Record<string, string>>): Record<string, string> {
  const values = { ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default])), ...given };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value.replace(/^\$\{\{ github\.token \}\}$/, TOKEN),
  ]));
}

function end(main: string, cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<Pick<StepResult, "status" | "stdout" | "stderr">> {
  // The server that it talks to may be in this process, which must not stand still.
  const child = spawn(NODE, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].setEncoding("utf8").on("data", (text: string) => { texts[name] += text; });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => { resolve({ status, ...texts }); });
  });
}

function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const last = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, last).join("\n");
    at = last;
  }
  return outputs;
}

/** A line of a log that is a command to the runner. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands that GitHub's runner finds in what a step prints: `::name properties::message` in a line of its own, `##[name]message` anywhere in it. */
export function commandsIn(stdout: string): Command[] {
  return stdout.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name, properties = "", message = ""] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)(?: (.*?))?\](.*)$/.exec(line.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")) ?? [];
    return name === undefined ? [] : [{ name, properties: propertiesIn(properties), message: unescaped(message) }];
  });
}

function propertiesIn(text: string): Record<string, string> {
  return Object.fromEntries(text.split(",").filter((each) => each !== "").map((each) => {
    const at = each.indexOf("=");
    return [each.slice(0, at), unescaped(each.slice(at + 1))];
  }));
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}
