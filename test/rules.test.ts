import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { rules } from "../rules/index.ts";
import { lint } from "../src/lint/lint.ts";
import type { Rule } from "../src/lint/rule.ts";
import { findConfigs } from "../src/project/config/find-configs.ts";
import { kindOf } from "../src/project/sniff.ts";
import type { Report } from "../src/lint/report.ts";
import { textReport } from "../src/report/text.ts";
import { readSource } from "../src/template/read-template.ts";

// With UPDATE_OUT=1 the reports beside the examples and the rule tables are written anew, to be read before they are kept.
const UPDATE = process.env["UPDATE_OUT"] === "1";
const HEADINGS = ["What it finds", "Before and after", "Evidence", "When to leave it alone", "Other tools"];
const SPELLINGS = ["CloudFormation", "SAM", "CDK"];
const TABLE = /(<!-- rules: [^\n]* -->\n)[^]*?(<!-- \/rules -->)/;

const folders = readdirSync("rules", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test("every folder is a rule in the list, and the other way round", () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const examples = readdirSync(`rules/${id}`).filter((file) => file.endsWith(".yaml") && !file.startsWith("."));
  const passing = examples.filter((file) => file.startsWith("pass."));
  const failing = examples.filter((file) => file.startsWith("fail."));

  test("has an example that passes and one that fails", () => {
    expect(examples).toEqual(expect.arrayContaining(["fail.yaml", "pass.yaml"]));
    expect([...failing, ...passing].toSorted()).toEqual(examples.toSorted());
  });

  test.each(passing)("finds nothing in %s", async (file) => {
    const report = await lintExample(`rules/${id}/${file}`, rule);
    expect(report.errors).toEqual([]);
    expect(findingsOf(rule, report)).toEqual([]);
    // Without a route that was understood, finding nothing would prove nothing.
    expect(report.summary.routes).toBeGreaterThan(0);
  });

  test.each(failing)("reports %s as written beside it", async (file) => {
    const report = await lintExample(`rules/${id}/${file}`, rule);
    const text = textReport(report, { width: 80, colour: false, verbose: false, quiet: false });
    const out = `rules/${id}/${file.replace(/yaml$/, "out")}`;
    expect(report.errors).toEqual([]);
    expect(findingsOf(rule, report)).not.toEqual([]);
    if (UPDATE) writeFileSync(out, text);
    expect(text).toBe(readFileSync(out, "utf8"));
  });

  test("has no report without its example", () => {
    const reports = readdirSync(`rules/${id}`).filter((file) => file.endsWith(".out"));
    expect(reports.map((file) => file.replace(/out$/, "yaml")).toSorted()).toEqual(failing.toSorted());
  });

  describe("page", () => {
    const page = readFileSync(`rules/${id}/README.md`, "utf8");

    test("says what the rule says", () => {
      const [title, , summary, , line] = page.split("\n");
      expect([title, summary, line]).toEqual([`# ${id}`, rule.summary, factsLine(rule)]);
    });

    test("has its headings", () => {
      expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(HEADINGS);
      const shown = /^## Before and after$([^]*?)^## /m.exec(page)?.[1] ?? "";
      expect([...shown.matchAll(/^### (.*)$/gm)].map((match) => match[1])).toEqual(SPELLINGS);
    });

    test("shows YAML that can be read", async () => {
      for (const text of blocksOf(page, "yaml")) {
        const { documents, problems } = await readSource({ file: "page.yaml", text });
        expect({ text, problems, count: documents.length }).toEqual({ text, problems: [], count: 1 });
      }
    });

    test("shows CloudFormation that stands in the examples", () => {
      const section = /^### CloudFormation$([^]*?)^### /m.exec(page)?.[1] ?? "";
      const [before, after, ...others] = blocksOf(section, "yaml");
      expect(others).toEqual([]);
      // What only a tool's spelling can do wrong is shown in that spelling.
      if (before === undefined) return;
      expect(missingIn(before, failing.map((file) => `rules/${id}/${file}`))).toEqual([]);
      expect(missingIn(after, passing.map((file) => `rules/${id}/${file}`))).toEqual([]);
    });
  });
});

describe.each(["README.md", "rules/README.md"].filter((file) => existsSync(file)))("the rule table of %s", (file) => {
  test("agrees with the rules", () => {
    const text = readFileSync(file, "utf8");
    const folder = file.startsWith("rules/") ? "" : "rules/";
    const wanted = text.replace(TABLE, (_, open: string, close: string) => `${open}${ruleTable(folder)}${close}`);
    if (UPDATE) writeFileSync(file, wanted);
    expect(text).toMatch(TABLE);
    expect(readFileSync(file, "utf8")).toBe(wanted);
  });
});

/**
 * Lints an example with every rule that is on where its own is on by default, under the configuration beside it if there is one.
 * Its first line may say where it is deployed, and by whom.
 */
async function lintExample(file: string, { presets }: Rule): Promise<Report> {
  const text = readFileSync(file, "utf8");
  const { source, documents, problems } = await readSource({ file, text });
  const ours = documents.flatMap((root) => {
    const kind = kindOf(root);
    return kind ? [{ kind, root }] : [];
  });
  const [, region, account] = /^# Deployed to ([\w-]+)(?: by account (\d{12}))?\.\n/.exec(text) ?? [];
  const { configs, errors } = await findConfigs([file], { kind: "nearest" }, { cwd: process.cwd(), paths: [] });
  expect(errors).toEqual([]);
  return lint([{ source, documents: ours, problems }], rules, { region, account, parameters: new Map(), severities: new Map(), preset: presets[0] ?? "all", configs });
}

function findingsOf({ id }: Rule, report: Report): string[] {
  return report.findings.flatMap(({ rule, message }) => (rule === id ? [message] : []));
}

function factsLine({ severity, presets }: Rule): string {
  const without = presets.includes("recommended") && !presets.includes("security-first") ? "; not `security-first`" : "";
  return `Default: ${severity}. Presets: ${[...presets, "all"].map((preset) => `\`${preset}\``).join(", ")}${without}. Fix: none.`;
}

function blocksOf(text: string, language: string): string[] {
  return text.split(`\`\`\`${language}\n`).slice(1).map((block) => block.slice(0, block.indexOf("```")));
}

/** The parts of a block, parted by blank lines, that stand in none of the files, whatever they are indented by there. */
function missingIn(block: string | undefined, files: readonly string[]): string[] {
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const parts = block?.trimEnd().split("\n\n") ?? ["no block"];
  return parts.filter((part) => !texts.some((text) => text.includes(part.replace(/^(?=.)/gm, "  "))));
}

function ruleTable(folder: string): string {
  const rows = rules.map(({ id, severity, on, summary }) => `| [${id}](${folder}${id}/README.md) | ${severity} | ${on.join(", ")} | ${summary} |\n`);
  return `| rule | default | on | what to do |\n|---|---|---|---|\n${rows.join("")}`;
}
