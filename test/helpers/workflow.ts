import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { folderOf } from "../folder.ts";
import { type InstalledAction, runStep, type StepResult } from "./action-runner.ts";
import type { GitHubServer } from "./github-server.ts";
import { checkOut, type Hosted, pullRequestEvent } from "./pull-request.ts";
import { runProgram } from "./run-program.ts";

interface WorkflowStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly "working-directory"?: string;
}

interface Job {
  readonly "runs-on": string;
  readonly steps: readonly WorkflowStep[];
}

/** A workflow with one job, as its file has it. */
export interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, "read" | "write">>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Reads a workflow. */
export function workflowIn(text: string): Workflow {
  return parse(text) as Workflow;
}

/** What a job needs beside its workflow. */
export interface Surroundings {
  /** What `uses: cfn-latency-lint/cfn-latency-lint@…` gets. */
  readonly action: InstalledAction;
  readonly server: GitHubServer;
  readonly hosted: Hosted;
  /** A folder of programs that `run` finds before all others. */
  readonly programs?: string;
}

/** What a job came to. */
export interface JobResult {
  readonly isGreen: boolean;
  readonly action: StepResult | undefined;
  /** What was handed to code scanning. */
  readonly uploaded: unknown;
  readonly workspace: string;
}

/** Runs the job of a workflow for a pull request, step by step, as far as the workflows of our page need it. */
export async function runJob(workflow: Workflow, { action, server, hosted, programs = "" }: Surroundings): Promise<JobResult> {
  const workspace = path.join(folderOf({}), "work");
  const mayComment = workflow.permissions["pull-requests"] === "write";
  server.always = ({ method }) => (method === "GET" || mayComment ? undefined : { status: 403, body: { message: "Resource not accessible by integration" } });
  const outputs: Record<string, string> = {};
  let result: JobResult = { isGreen: true, action: undefined, uploaded: undefined, workspace };
  for (const step of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
    if (!isDue(step, result, outputs)) continue;
    const given = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, evaluated(value, outputs)]));
    const [uses = ""] = step.uses?.split("@") ?? [];
    if (uses === "actions/checkout") {
      const folder = path.join(workspace, given["path"] ?? "");
      checkOut(hosted, given["ref"] === "main" ? hosted.base : hosted.merge, folder);
    } else if (uses === "cfn-latency-lint/cfn-latency-lint") {
      const done = await runStep(action, { workspace, with: given, event: pullRequestEvent(hosted), sha: hosted.merge, api: server.url });
      for (const [name, value] of Object.entries(done.outputs)) outputs[`steps.${step.id ?? ""}.outputs.${name}`] = value;
      result = { ...result, action: done, isGreen: result.isGreen && done.status === 0 };
    } else if (uses === "github/codeql-action/upload-sarif") {
      if (workflow.permissions["security-events"] !== "write") throw new Error("it may not upload");
      result = { ...result, uploaded: JSON.parse(readFileSync(path.resolve(workspace, given["sarif_file"] ?? ""), "utf8")) as unknown };
    } else if (step.run !== undefined) {
      const cwd = path.join(workspace, step["working-directory"] ?? "");
      const env = { PATH: [programs, process.env["PATH"]].join(path.delimiter) };
      result = { ...result, isGreen: result.isGreen && runProgram("bash", ["-e", "-c", step.run], { cwd, env }).status === 0 };
    } else throw new Error(`nobody knows \`${uses}\``);
  }
  return result;
}

/** A step without a condition is run as long as all went well. */
function isDue(step: WorkflowStep, { isGreen }: JobResult, outputs: Readonly<Record<string, string>>): boolean {
  if (step.if === undefined) return isGreen;
  const [, output = ""] = /^\$\{\{ !cancelled\(\) && (steps\.\S+) != '' \}\}$/.exec(step.if) ?? [];
  if (output === "") throw new Error(`nobody knows what \`${step.if}\` means`);
  return (outputs[output] ?? "") !== "";
}

function evaluated(value: string | number | boolean, outputs: Readonly<Record<string, string>>): string {
  return String(value).replaceAll(/\$\{\{ (\S+) \}\}/g, (_, name: string) => (name === "github.base_ref" ? "main" : outputs[name] ?? ""));
}
