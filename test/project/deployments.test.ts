import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Deployment } from "../../src/lint/deployment.ts";
import { withDeployments } from "../../src/project/deployments.ts";
import { REAL_DISK } from "../../src/project/disk.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { readSource } from "../../src/template/read-template.ts";
import { folderOf } from "../folder.ts";

const TEMPLATE = "AWSTemplateFormatVersion: 2010-09-09\nParameters:\n  A: { Type: String }\n  B: { Type: String }\n";

type Files = Readonly<Record<string, string>>;

/** The deployments of some templates of a folder, found in this order; `deployments` are its stack deployment files. */
async function deployed(cwd: string, templates: readonly string[], deployments: readonly string[] = []) {
  const readings = await Promise.all([...templates, ...deployments].map((file) => readSource({ file, text: readFileSync(path.join(cwd, file), "utf8") })));
  const result = await withDeployments(
    readings.slice(0, templates.length).map((reading) => ({
      path: path.join(cwd, reading.source.file),
      lintFile: { ...reading, documents: documentsOf(reading.documents) },
    })),
    readings.slice(templates.length).flatMap(({ source: { file }, documents: [root] }) => (root ? [{ path: path.join(cwd, file), file, root }] : [])),
    { cwd, disk: REAL_DISK },
  );
  return { ...result, files: result.files.map(({ documents }) => documents.map(({ deployment }) => deployment && plain(deployment))) };
}

function plain({ parameters, ...rest }: Deployment): object {
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return parameters ? { ...known, parameters: Object.fromEntries(parameters) } : known;
}

async function ofTemplate(files: Files, template = "template.yaml") {
  const { files: [deployments], origins } = await deployed(folderOf({ [template]: TEMPLATE, ...files }), [template]);
  return { deployment: deployments?.[0], origins };
}

describe("a samconfig", () => {
  const SAMCONFIG = '[default.deploy.parameters]\nregion = "eu-west-1"\nstack_name = "orders"\nparameter_overrides = "A=1"\n';
  const naming = (template: string) => `${SAMCONFIG}template_file = "${template}"\n`;
  const ALL = { region: "eu-west-1", stackName: "orders", parameters: { A: "1" } };

  test.each<[string, string, Files, boolean]>([
    ["beside SAM's default", "template.yaml", { "samconfig.toml": SAMCONFIG }, true],
    ["beside another template", "other.yaml", { "samconfig.toml": SAMCONFIG }, false],
    ["beside the second of SAM's defaults", "template.yml", { "samconfig.toml": SAMCONFIG, "template.yaml": TEMPLATE }, false],
    ["beside the template it names", "other.yaml", { "samconfig.toml": naming("other.yaml") }, true],
    ["beside one it does not name", "template.yaml", { "samconfig.toml": naming("other.yaml") }, false],
    ["that names what is built", "template.yaml", { "samconfig.toml": naming(".aws-sam/build/template.yaml") }, true],
    ["above the template it names", "infra/a.yaml", { "samconfig.toml": naming("./infra/a.yaml") }, true],
    ["above a template, naming none", "infra/template.yaml", { "samconfig.toml": SAMCONFIG }, false],
    ["two folders above", "a/b/c.yaml", { "samconfig.toml": naming("a/b/c.yaml"), "a/b/samconfig.toml": "", "a/samconfig.toml": "[" }, true],
  ])("%s", async (_, template, files, isUsed) => {
    const { deployment, origins } = await ofTemplate(files, template);
    expect({ deployment, origins }).toEqual(isUsed
      ? { deployment: ALL, origins: [`${template}: region, stack name, parameters from samconfig.toml`] }
      : { deployment: undefined, origins: [] });
  });

  test("above the working directory is not looked for", async () => {
    const cwd = folderOf({ "samconfig.toml": naming("a/template.yaml"), "a/template.yaml": TEMPLATE });
    expect((await deployed(path.join(cwd, "a"), ["template.yaml"])).files).toEqual([[undefined]]);
  });

  test("that is broken is told of once, and what cannot be followed too", async () => {
    const cwd = folderOf({
      "a/samconfig.toml": "[", "a/template.yaml": TEMPLATE, "a/other.yaml": TEMPLATE,
      "b/samconfig.toml": '[default.deploy.parameters]\nparameter_overrides = "file://gone.yaml"\n', "b/template.yaml": TEMPLATE,
    });
    const { broken, notes } = await deployed(cwd, ["a/other.yaml", "a/template.yaml", "b/template.yaml"]);
    expect(broken.map(({ error }) => error.file)).toEqual(["a/samconfig.toml"]);
    expect(notes).toEqual(["b/samconfig.toml: `file://gone.yaml` does not exist"]);
  });

  test("with parameters needs no other file for them, and one without leaves them to it", async () => {
    const region = '[default.deploy.parameters]\nregion = "eu-west-1"\n';
    const beside = { "template.parameters.json": '{ "B": "2" }' };
    expect((await ofTemplate({ "samconfig.toml": SAMCONFIG, ...beside })).deployment).toEqual(ALL);
    expect(await ofTemplate({ "samconfig.toml": region, ...beside })).toEqual({
      deployment: { region: "eu-west-1", parameters: { B: "2" } },
      origins: ["template.yaml: region from samconfig.toml", "template.yaml: parameters from template.parameters.json"],
    });
  });
});

describe("a parameter file beside the template", () => {
  test.each<[string, string, object | undefined, string]>([
    ["of the AWS CLI", '[{ "ParameterKey": "A", "ParameterValue": "1" }, { "ParameterKey": "B", "UsePreviousValue": true }]', { parameters: { A: "1", B: undefined } }, "parameters from a.parameters.json"],
    ["of CodePipeline", '{ "Parameters": { "A": "1" } }', { parameters: { A: "1" } }, "parameters from a.parameters.json"],
    ["that is a map", '{ "A": 1 }', { parameters: { A: "1" } }, "parameters from a.parameters.json"],
    ["of another template", '{ "A": 1, "C": 2 }', undefined, "`a.parameters.json` is not used: it names `C`, which is no parameter of the template"],
    ["of another vendor", '{ "$schema": "x", "parameters": { "A": { "value": 1 } } }', undefined, "`a.parameters.json` is not used: it has no plain value for `parameters`"],
    ["that is broken", "{", undefined, "`a.parameters.json` is not used: it cannot be understood"],
    ["that is no parameter file", '"text"', undefined, "`a.parameters.json` is not used: it holds no parameters: it is neither a list nor a map"],
  ])("%s", async (_, text, deployment, origin) => {
    expect(await ofTemplate({ "a.parameters.json": text }, "a.yaml")).toEqual({ deployment, origins: [`a.yaml: ${origin}`] });
  });

  test("may be one of several, or perhaps another's", async () => {
    expect((await ofTemplate({ "i/a-dev-parameters.json": "{}", "i/a-prod-parameters.json": "{}" }, "i/a.yaml")).origins)
      .toEqual(["i/a.yaml: there are several parameter files, and none is used: `i/a-dev-parameters.json`, `i/a-prod-parameters.json`"]);
    expect((await ofTemplate({ "parameters.json": "{}", "b.yaml": "" }, "a.yaml")).origins)
      .toEqual(["a.yaml: `parameters.json` is not used: its name does not tell that it is for this template"]);
  });

  test("may not lead out of the folder", async () => {
    const cwd = folderOf({ "in/a.yaml": TEMPLATE, "outside.json": '{ "A": "1" }' });
    symlinkSync("../outside.json", path.join(cwd, "in/a.parameters.json"));
    const { files, origins } = await deployed(path.join(cwd, "in"), ["a.yaml"]);
    expect(files).toEqual([[undefined]]);
    expect(origins).toEqual(["a.yaml: `a.parameters.json` is not used: it is a symbolic link that leads out of the folder that is linted"]);
  });
});

describe("a stack deployment file of Git sync", () => {
  const naming = (template: string, parameters = "{ A: 1 }") => `template-file-path: ${template}\nparameters: ${parameters}\n`;

  test.each<[string, Files, object | undefined, readonly string[]]>([
    ["is used wherever it lies", { "deploy/x.yaml": naming("infra/a.yaml") }, { parameters: { A: "1" } }, ["parameters from deploy/x.yaml"]],
    ["takes its path from the root of the repository", { "infra/x.yaml": naming("a.yaml") }, undefined, []],
    ["speaks before a parameter file", { "x.yaml": naming("./infra/a.yaml"), "infra/a.parameters.json": '{ "B": 2 }' }, { parameters: { A: "1" } }, ["parameters from x.yaml"]],
    [
      "is not used where there are several",
      { "dev.yaml": naming("infra/a.yaml"), "prod.yaml": naming("infra/a.yaml"), "infra/a.parameters.json": '{ "B": 2 }' },
      undefined, ["several stack deployment files name it, and none is used: `dev.yaml`, `prod.yaml`"],
    ],
    ["is not used where it has no plain values", { "x.yaml": naming("infra/a.yaml", "{ A: { B: 1 } }") }, undefined, ["`x.yaml` is not used: it has no plain value for `A`"]],
  ])("%s", async (_, files, deployment, origins) => {
    const cwd = folderOf({ ".git/HEAD": "", "infra/a.yaml": TEMPLATE, ...files });
    const result = await deployed(cwd, ["infra/a.yaml"], Object.keys(files).filter((file) => file.endsWith(".yaml")));
    expect({ files: result.files, origins: result.origins }).toEqual({ files: [[deployment]], origins: origins.map((origin) => `infra/a.yaml: ${origin}`) });
  });
});

test("what knows its deployment keeps it, and OpenAPI files have none", async () => {
  const cwd = folderOf({ "samconfig.toml": '[default.deploy.parameters]\nregion = "eu-west-1"\n', "template.yaml": "" });
  const { documents, source } = await readSource({ file: "template.yaml", text: `${TEMPLATE}---\nopenapi: 3.0.0\nx-amazon-apigateway-policy: {}\n` });
  const [template, openApi] = documentsOf(documents);
  if (!template || !openApi) throw new Error("both were to be read");
  const known = { ...template, deployment: { region: "us-east-1" } };
  const place = { path: path.join(cwd, "template.yaml") };
  const { files } = await withDeployments([{ ...place, lintFile: { source, documents: [known, openApi, template], problems: [] } }], [], { cwd, disk: REAL_DISK });
  expect(files.map((file) => file.documents.map(({ deployment }) => deployment?.region))).toEqual([["us-east-1", undefined, "eu-west-1"]]);
});
