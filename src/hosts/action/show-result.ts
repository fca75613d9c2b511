import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import manifest from "../../../package.json" with { type: "json" };
import { countsOf } from "../../lint/finding.ts";
import type { ChangedLines } from "../../project/git/changed-lines.ts";
import { writeText } from "../../project/write-text.ts";
import { jsonReport } from "../../report/json.ts";
import { sarifReport } from "../../report/sarif.ts";
import { commentText, summaryText } from "./documents.ts";
import type { Event } from "./event.ts";
import { type GitHubApi, githubApi } from "./github-api.ts";
import type { Inputs } from "./inputs.ts";
import type { Linted } from "./lint-change.ts";
import type { Workplace } from "./place.ts";
import { markerFor, stick } from "./sticky-comment.ts";
import { type Plan, planOf, suggest } from "./suggestions.ts";
import { annotationLines, appendText, attempted, setOutputs } from "./surfaces.ts";
import { addedHops, type Scope, type Verdict } from "./verdict.ts";

/** All that the surfaces are made of. */
export interface Result {
  readonly inputs: Inputs;
  readonly place: Workplace;
  readonly event: Event;
  readonly scope: Scope;
  readonly linted: Linted;
  readonly verdict: Verdict;
  /** From the root of the repository to the working directory. */
  readonly prefix: string;
  /** From the workspace to the working directory, with POSIX separators: "" or "services/orders". */
  readonly folder: string;
  readonly changed: ChangedLines["lines"] | undefined;
  /** What is to be offered at the lines of the pull request. */
  readonly plan: Plan;
}

/** What could not be shown, and whether that was to be expected. */
export interface Fault {
  readonly message: string;
  readonly isExpected: boolean;
}

const { version } = manifest;
/** Milliseconds that GitHub has for an answer. */
const TIMEOUT = 15_000;

/** Shows the result wherever the workflow wants it. What could not be shown is told, and changes nothing. */
export async function showResult(given: Omit<Result, "plan">): Promise<Fault[]> {
  const { inputs, linted, place } = given;
  const api = apiOf(given);
  const result = { ...given, plan: await planned(given, api) };
  const files = reportFiles(result);
  // Made once: of a large change it takes as long as everything else.
  const summary = once(() => summaryText(result));
  const steps: readonly (readonly [what: string, work: () => void])[] = [
    ["JSON report", () => { writeText(files.json, jsonReport(linted.report, { version })); }],
    ["Markdown report", () => { writeText(files.markdown, summary()); }],
    ["SARIF report", () => {
      if (files.sarif !== undefined) writeText(files.sarif, sarifReport(linted.report, { version, rules: linted.prepared.rules, prefix: result.prefix, leaveOutSuppressed: true }));
    }],
    ["annotations", () => { for (const line of annotationsFor(result)) process.stdout.write(`${line}\n`); }],
    ["summary", () => { if (inputs.summary && place.summary !== undefined) appendText(place.summary, `${summary()}\n`); }],
    ["outputs", () => { setOutputs(outputsOf(result, files)); }],
  ];
  const faults = steps.flatMap(([what, work]) => {
    const why = attempted(work);
    return why === undefined ? [] : [{ message: `the ${what} could not be written: ${why}`, isExpected: false }];
  });
  const failure = await comment(result, api);
  return [...faults, ...(failure ? [failure] : []), ...await suggested(result)];
}

function apiOf({ inputs, place }: Pick<Result, "inputs" | "place">): GitHubApi {
  return githubApi({ url: place.api, token: inputs.token, timeout: TIMEOUT, wait: async (milliseconds) => { await wait(milliseconds); } });
}

async function planned(result: Omit<Result, "plan">, api: GitHubApi): Promise<Plan> {
  try {
    return await planOf(result, api);
  } catch (error) {
    return { kind: "failed", reason: String(error) };
  }
}

async function suggested({ plan, ...result }: Result): Promise<Fault[]> {
  try {
    return await suggest(plan, result);
  } catch (error) {
    return await suggest({ kind: "failed", reason: String(error) }, result);
  }
}

function once(make: () => string): () => string {
  let text: string | undefined;
  return () => (text ??= make());
}

interface ReportFiles {
  readonly json: string;
  readonly markdown: string;
  readonly sarif: string | undefined;
}

function reportFiles({ inputs, place, folder }: Result): ReportFiles {
  // Several steps of a job may each have a working directory of their own.
  const name = ["cfn-latency-lint", ...folder.split("/")].filter((part) => part !== "").join("-");
  return {
    json: path.join(place.temporary, `${name}.json`),
    markdown: path.join(place.temporary, `${name}.md`),
    sarif: inputs.sarifFile === undefined ? undefined : path.resolve(place.workspace, inputs.sarifFile),
  };
}

function annotationsFor({ inputs, linted, verdict, prefix, changed }: Result): string[] {
  if (!inputs.annotations) return [];
  const whereRest = inputs.summary ? "in the summary of this job" : "in the reports of this step";
  return annotationLines(verdict, { ...linted, prefix, changed, whereRest });
}

function outputsOf({ verdict: { outcome, findings }, linted: { comparison, report } }: Result, files: ReportFiles): Record<string, string | number | undefined> {
  const { error, warning } = countsOf(findings);
  return {
    "outcome": outcome,
    "new": comparison?.fresh.length,
    "existing": comparison && comparison.existing.length + comparison.moved.length,
    "fixed": comparison?.fixed.length,
    "total": report.findings.length,
    "errors": error,
    "warnings": warning,
    "added-hops": comparison && addedHops(comparison),
    "report-json": files.json,
    "report-markdown": files.markdown,
    "sarif-file": files.sarif,
  };
}

/** Writes the comment where it is wanted; why not, where it could not be. */
async function comment(result: Result, api: GitHubApi): Promise<Fault | undefined> {
  const { inputs, event, place, verdict } = result;
  if (inputs.comment === "off" || event.kind !== "pull-request") return undefined;
  const failed = (reason: string): Fault => ({
    message: `the comment could not be written: ${reason}${event.isFork ? " (a workflow for a fork may not write)" : ""}`,
    isExpected: event.isFork,
  });
  if (inputs.token === "") return failed("there is no token");
  try {
    const outcome = await stick(api, {
      repository: place.repository,
      number: event.number,
      marker: markerFor(result.folder),
      body: commentText(result),
      isNewWanted: inputs.comment === "always" || verdict.findings.length > 0 || verdict.outcome === "error",
    });
    return outcome.kind === "failed" ? failed(outcome.reason) : undefined;
  } catch (error) {
    return failed(String(error));
  }
}
