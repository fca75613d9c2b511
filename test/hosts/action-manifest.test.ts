import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { DEFAULTS } from "../../src/hosts/action/inputs.ts";
import { actionIn } from "../helpers/action-runner.ts";

// With UPDATE_OUT=1 the tables of inputs and outputs are written anew.
const UPDATE = process.env["UPDATE_OUT"] === "1";
const ROOT = path.resolve(import.meta.dirname, "../..");
const README = path.join(ROOT, "README.md");
const { manifest } = actionIn(ROOT);

describe("the manifest of the action", () => {
  test("has the inputs that are read, with the same defaults", () => {
    const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([name, input]) => [name, input.default]));
    // The one default that no program could have.
    expect(defaults).toEqual({ ...DEFAULTS, token: "${{ github.token }}" });
    expect(Object.keys(defaults)).toEqual(Object.keys(DEFAULTS));
  });

  test("is run by what is in the repository", () => {
    expect(manifest.runs).toEqual({ using: "node24", main: "dist/action.cjs" });
  });

  test("has nothing else", () => {
    expect(Object.keys(manifest)).toEqual(["name", "description", "branding", "inputs", "outputs", "runs"]);
    for (const input of Object.values(manifest.inputs)) expect(Object.keys(input)).toEqual(["description", "default"]);
    for (const output of Object.values(manifest.outputs)) expect(Object.keys(output)).toEqual(["description"]);
  });
});

describe("the page about the action", () => {
  test.each([
    ["inputs", ["input", "default", "meaning"], Object.entries(manifest.inputs).map(([name, input]) => [`\`${name}\``, input.default === "" ? "" : `\`${input.default}\``, input.description])],
    ["outputs", ["output", "meaning"], Object.entries(manifest.outputs).map(([name, { description }]) => [`\`${name}\``, description])],
  ])("has all %s", (what, head, rows) => {
    const table = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("").replace(/\| --- .*\|/, (line) => line.replaceAll(" ", ""));
    const part = new RegExp(`(<!-- action ${what}: [^\\n]* -->\\n)[^]*?(<!-- /action ${what} -->)`);
    if (UPDATE) writeFileSync(README, readFileSync(README, "utf8").replace(part, (_, start: string, end: string) => `${start}${table}${end}`));
    expect(part.exec(readFileSync(README, "utf8"))?.[0].split("\n").slice(1, -1).join("\n")).toBe(table.trimEnd());
  });
});

/** A workflow of the page. */
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>>; readonly if?: string }[] }>>;
}

describe("the workflows of the page", () => {
  const [section = ""] = /^## GitHub Action\n[^]*?(?=^## )/m.exec(readFileSync(README, "utf8")) ?? [];
  const workflows = [...section.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, text = ""]) => text);

  test("are five", () => {
    expect(workflows).toHaveLength(5);
  });

  test.each(workflows)("ask for what there is: %#", (text) => {
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps);
    const own = steps.filter(({ uses }) => uses?.startsWith("cfn-latency-lint/cfn-latency-lint@"));
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(own.map(({ uses }) => uses)).toEqual([`cfn-latency-lint/cfn-latency-lint@v${version}`]);
    expect(Object.keys(own[0]?.with ?? {}).filter((name) => !(name in manifest.inputs))).toEqual([]);
    const outputs = [...text.matchAll(/steps\.latency\.outputs\.([\w-]+)/g)].map(([, name = ""]) => name);
    expect(outputs.filter((name) => !(name in manifest.outputs))).toEqual([]);
    // None of them runs what a pull request says with rights that it does not have.
    expect(text).not.toMatch(/pull_request_target|github\.event\.pull_request\.(title|body|head\.ref)/);
  });
});
