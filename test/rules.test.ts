import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { rules } from "../rules/index.ts";
import { configurationText, factsTable, type Part, PARTS, reportBlock, suppressingText, withPart, withSuppression } from "../src/dev/made-parts.ts";
import * as fixes from "../src/lint/fixes.ts";
import { lint } from "../src/lint/lint.ts";
import type { Rule } from "../src/lint/rule.ts";
import { findConfigs } from "../src/project/config/find-configs.ts";
import { REAL_DISK } from "../src/project/disk.ts";
import { kindOf } from "../src/project/sniff.ts";
import type { Report } from "../src/lint/report.ts";
import { textReport } from "../src/report/text.ts";
import { readSource } from "../src/template/read-template.ts";

// With UPDATE_OUT=1 the reports beside the examples, the made parts of the pages and the rule tables are written anew, to be read
// before they are kept.
const UPDATE = process.env["UPDATE_OUT"] === "1";
const HEADINGS = ["What it finds", "Before and after", "Evidence", "When to leave it alone", "Configuration", "Suppressing", "Other tools"];
const SPELLINGS = ["CloudFormation", "SAM", "CDK"];
const INDENTS = Array.from({ length: 10 }, (_, level) => "  ".repeat(level));
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
      const [title, , summary] = page.split("\n");
      expect([title, summary]).toEqual([`# ${id}`, rule.summary]);
    });

    test("has what is made of the rule and its example", async () => {
      const report = await lintExample(`rules/${id}/fail.yaml`, rule);
      expect(findingsOf(rule, report)).not.toEqual([]);
      const parts: Record<Part, string> = {
        facts: factsTable(rule),
        report: reportBlock(rule, report),
        configuration: configurationText(rule),
        suppressing: await suppressing(rule, report),
      };
      const wanted = PARTS.reduce((text, part) => withPart(text, part, parts[part]), page);
      if (UPDATE) writeFileSync(`rules/${id}/README.md`, wanted);
      expect([...page.matchAll(/^<!-- (\w+): UPDATE_OUT=1 npm test -- test\/rules\.test\.ts -->$/gm)].map((match) => match[1])).toEqual(PARTS);
      expect(readFileSync(`rules/${id}/README.md`, "utf8")).toBe(wanted);
    });

    test("has nothing left to be written", () => {
      const lines = readdirSync(`rules/${id}`).flatMap((file) =>
        readFileSync(`rules/${id}/${file}`, "utf8").split("\n").map((line, index) => `${file}:${index + 1}: ${line}`));
      expect(lines.filter((line) => line.includes("TODO"))).toEqual([]);
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

    test.each(["CloudFormation", "SAM"])("shows %s that stands in the examples", (spelling) => {
      const section = new RegExp(`^### ${spelling}$([^]*?)^##`, "m").exec(page)?.[1] ?? "";
      const blocks = blocksOf(section, "yaml");
      const [before, after] = blocks;
      // What only one spelling can do wrong is shown in that spelling; the others say so.
      expect([0, 2]).toContain(blocks.length);
      expect(section.trim()).not.toBe("");
      if (before === undefined || after === undefined) return;
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
async function lintExample(file: string, rule: Rule): Promise<Report> {
  return lintText(file, readFileSync(file, "utf8"), rule);
}

async function lintText(file: string, text: string, { presets }: Rule): Promise<Report> {
  const { source, documents, problems } = await readSource({ file, text });
  const ours = documents.flatMap((root) => {
    const kind = kindOf(root);
    return kind ? [{ kind, root }] : [];
  });
  const [, region, account] = /^# Deployed to ([\w-]+)(?: by account (\d{12}))?\.\n/.exec(text) ?? [];
  const { configs, errors } = await findConfigs([file], { kind: "nearest" }, { cwd: process.cwd(), disk: REAL_DISK, paths: [] });
  expect(errors).toEqual([]);
  return lint([{ source, documents: ours, problems }], rules, { region, account, parameters: new Map(), severities: new Map(), fixes, preset: presets[0] ?? "all", configs });
}

function findingsOf({ id }: Rule, report: Report): string[] {
  return report.findings.flatMap(({ rule, message }) => (rule === id ? [message] : []));
}

/** What the page says of suppressing, tried out on the first finding of an example. */
async function suppressing(rule: Rule, report: Report): Promise<string> {
  const finding = report.findings.find((each) => each.rule === rule.id);
  if (!finding) return "";
  const { text, line } = withSuppression(finding, report);
  const { suppressed } = await lintText(finding.at.file, text, rule);
  return suppressingText(line, suppressed.some((each) => each.finding.fingerprint === finding.fingerprint));
}

function blocksOf(text: string, language: string): string[] {
  return text.split(`\`\`\`${language}\n`).slice(1).map((block) => block.slice(0, block.indexOf("```")));
}

/** The parts of a block, parted by blank lines, that stand in none of the files, whatever they are indented by there. */
function missingIn(block: string, files: readonly string[]): string[] {
  const texts = files.map((file) => `\n${readFileSync(file, "utf8")}`);
  const parts = block.trimEnd().split("\n\n");
  return parts.filter((part) => !texts.some((text) => INDENTS.some((indent) => text.includes(`\n${part.replace(/^(?=.)/gm, indent)}\n`))));
}

function ruleTable(folder: string): string {
  const rows = rules.map(({ id, severity, on, summary }) => `| [${id}](${folder}${id}/README.md) | ${severity} | ${on.join(", ") || "–"} | ${summary} |\n`);
  return `| rule | default | on | what to do |\n|---|---|---|---|\n${rows.join("")}`;
}
