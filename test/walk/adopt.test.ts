import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { runCli } from "../hosts/run-cli.ts";
import { repositoryWith } from "../project/git/repository.ts";

const root = path.resolve(import.meta.dirname, "../..");
const [, section = ""] = readFileSync(path.join(root, "README.md"), "utf8").split("### An old repository, in four steps\n");

/** The blocks of the page's section, in their order. */
const blocks = [...(section.split("\n## ")[0] ?? "").matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, text = ""]) => ({ language, text }));
const consoles = blocks.filter(({ language }) => language === "console").map(({ text }) => text);
const [resources = "", suppressed = ""] = blocks.filter(({ language }) => language === "yaml").map(({ text }) => text);

/** Runs what a block shows, and says what it printed as the block does. */
async function shown(block: string, cwd: string): Promise<{ readonly code: number; readonly block: string }> {
  const [command = ""] = block.split("\n");
  const argv = command.replace(/^\$ cfn-latency-lint /, "").split(" ");
  const { code, out } = await runCli(argv, { cwd });
  return { code, block: `${command}\n${out}` };
}

test("the page's way into an old repository leads there", async () => {
  const hello = readFileSync(path.join(root, "fixtures/cfn/hello.yaml"), "utf8");
  const folder = repositoryWith({ "template.yaml": hello });
  const template = path.join(folder, "template.yaml");
  const [baseline = "", fails = "", clean = ""] = consoles;

  expect(await shown(baseline, folder)).toEqual({ code: 0, block: baseline });

  writeFileSync(template, `${hello}\n${resources}`);
  expect(await shown(fails, folder)).toEqual({ code: 1, block: fails });

  const line = "      CredentialsArn: !GetAtt InvokeRole.Arn\n";
  expect(resources.split(line)).toHaveLength(2);
  writeFileSync(template, `${hello}\n${resources.replace(line, suppressed)}`);
  expect(await shown(clean, folder)).toEqual({ code: 0, block: clean });
});
