import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { runCli } from "./hosts/run-cli.ts";

// With UPDATE_OUT=1 the reports are written anew, to be read before they are kept.
const UPDATE = process.env["UPDATE_OUT"] === "1";
const fixtures = readdirSync("fixtures", { recursive: true, encoding: "utf8" })
  .map((file) => `fixtures/${file.replaceAll("\\", "/")}`)
  // The app is one thing of many files: `routes/app.test.ts`. Of fixes it is shown what they make: `fixes-gallery.test.ts`.
  .filter((file) => /\.(?:ya?ml|json)$/.test(file) && !/^fixtures\/(?:app|fixes)\//.test(file))
  .toSorted();

/** What a person sees who names the file, in a terminal of 80 columns. */
async function reportOf(file: string): Promise<string> {
  return (await runCli([file, "--verbose"], { cwd: process.cwd() })).out;
}

test.each(fixtures)("%s has the report beside it", async (file) => {
  const out = file.replace(/\.\w+$/, ".out");
  const report = await reportOf(file);
  if (UPDATE) writeFileSync(out, report);
  expect(report).toBe(readFileSync(out, "utf8"));
});

test("the README shows a fixture and its report as they are", () => {
  const readme = readFileSync("README.md", "utf8");
  const [shown = "", report = ""] = [/```yaml\n([^]*?)```/, /```console\n\$ cfn-latency-lint fixtures\/cfn\/hello\.yaml\n([^]*?)```/].map((block) => block.exec(readme)?.[1]);
  expect(shown).not.toBe("");
  expect(readFileSync("fixtures/cfn/hello.yaml", "utf8")).toContain(shown);
  expect(report).toBe(readFileSync("fixtures/cfn/hello.out", "utf8"));
});

test("the README shows the request paths of a fixture as they are", async () => {
  const shown = /```console\n\$ cfn-latency-lint (routes \S+)\n([^]*?)```/.exec(readFileSync("README.md", "utf8"));
  const { out } = await runCli((shown?.[1] ?? "").split(" "), { cwd: process.cwd() });
  expect(out).toBe(shown?.[2]);
});
