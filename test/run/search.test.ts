import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint/lint.ts";
import { type Disk, glance, overlaid, REAL_DISK } from "../../src/project/disk.ts";
import { prepare, reported } from "../../src/run/prepare.ts";
import type { RunSettings } from "../../src/run/settings.ts";
import { UNSEEN } from "../../src/run/surroundings.ts";
import { folderOf } from "../folder.ts";

const API = `Resources:
  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: prices } }
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: GET
      AuthorizationType: NONE
      Integration: { Type: HTTP_PROXY, IntegrationHttpMethod: GET, Uri: https://prices.example.com }
  Deployment:
    Type: AWS::ApiGateway::Deployment
    DependsOn: Get
    Properties:
      RestApiId: !Ref Api
      StageName: prod
      StageDescription: { CacheClusterEnabled: true, CacheClusterSize: "0.5", CachingEnabled: true, CacheDataEncrypted: true }
`;
const SETTINGS: RunSettings = {
  paths: ["."], region: undefined, parameterFiles: [], parameterOverrides: new Map(), severities: new Map(), preset: "all", config: { kind: "nearest" },
  allowEmpty: false, onlyTemplates: false, stdinFilename: undefined, quiet: false, verbose: true,
};
/** So many that git is asked which of them lack the words. */
const CROWD = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`crowd/${index}.json`, "{}"]));

/** A disk that has to be read file by file. */
const SLOW: Disk = {
  ...REAL_DISK,
  listed: (folder) => {
    const listing = REAL_DISK.listed?.(folder);
    return listing && { files: listing.files };
  },
  glance: undefined,
};

function git(cwd: string, ...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  execFileSync("git", args, { cwd, env, stdio: "ignore" });
}

async function said(disk: Disk, cwd: string, settings: Partial<RunSettings> = {}) {
  const read = new Set<string>();
  const told = (file: string): string => {
    read.add(path.relative(cwd, file));
    return file;
  };
  const seen: Disk = { ...disk, read: (file) => disk.read(told(file)), glance: (file, see) => glance(disk, told(file), see) };
  const prepared = await prepare({ ...SETTINGS, ...settings }, { cwd, disk: seen, stdin: nothing(), progressOver: () => UNSEEN }, rules);
  const { report, notes } = reported(prepared, (files) => lint(files, rules, prepared.options));
  return { findings: report.findings.map(({ rule, at }) => `${at.file}: ${rule}`), errors: report.errors, notes, read };
}

async function* nothing(): AsyncGenerator<string> {
  yield await Promise.resolve("");
}

/** A repository with a crowd of files that are no templates, and whatever a search may come upon. */
function repository(): string {
  const outside = folderOf({ "api.yaml": API });
  const cwd = folderOf({
    ...CROWD, "crowd/spare.yaml": "a", "api.yaml": API, "deep/api.template": API, "wide.yaml": Buffer.from(`\ufeff${API}`, "utf16le"), "ignored.yaml": API, "kept.yaml": API, ".gitignore": "ignored.yaml\nkept.yaml\n",
    "moved/api.yaml": API, "turned/0.json": "{}", "piped.yaml": "a", "linked.yaml": "a", "led.yaml": "a", "gone.yaml": "a", "broken.yaml": "AWS::\n\t- [",
    "turned-away/api.yaml": API, "service/serverless.yml": "a", "service/.serverless/cloudformation-template-update-stack.json": JSON.stringify({ Resources: { A: { Type: "AWS::SNS::Topic" } } }),
  });
  git(cwd, "init");
  git(cwd, "add", "--all");
  git(cwd, "add", "--force", "kept.yaml");
  for (const file of ["piped.yaml", "linked.yaml", "led.yaml", "gone.yaml", "turned", "turned-away"]) rmSync(path.join(cwd, file), { recursive: true });
  execFileSync("mkfifo", [path.join(cwd, "piped.yaml")]);
  symlinkSync("deep/api.template", path.join(cwd, "linked.yaml"));
  symlinkSync(path.join(outside, "api.yaml"), path.join(cwd, "led.yaml"));
  symlinkSync("crowd", path.join(cwd, "turned"));
  symlinkSync(outside, path.join(cwd, "turned-away"));
  writeFileSync(path.join(cwd, "crowd/0.json"), JSON.stringify({ Resources: { A: { Type: "AWS::SNS::Topic" } } }));
  writeFileSync(path.join(cwd, "crowd/fresh.yaml"), API);
  writeFileSync(path.join(cwd, "crowd/fresh.json"), "{}");
  return cwd;
}

const REFUSED = [
  "led.yaml is passed over: it is a symbolic link that leads out of the repository",
  "piped.yaml is passed over: it is a pipe or a device, no file",
  "turned-away/api.yaml is passed over: it is in a folder behind a symbolic link that leads out of the repository",
];

test("what git knows of a crowd of files spares reading them, and changes nothing that is said", async () => {
  const cwd = repository();
  const [quick, slow] = [await said(REAL_DISK, cwd), await said(SLOW, cwd)];
  expect({ ...quick, read: undefined }).toEqual({ ...slow, read: undefined });
  expect(quick.findings).toEqual(["api.yaml", "crowd/fresh.yaml", "deep/api.template", "kept.yaml", "linked.yaml", "moved/api.yaml", "wide.yaml"].map((file) => `${file}: encrypted-cache`));
  expect(quick.notes).toEqual(expect.arrayContaining([...REFUSED, "crowd/7.json: passed over: it mentions neither `AWS::` nor API Gateway's extensions", "linted 10 of 614 files"]));
  const crowd = ({ read }: typeof quick) => [...read].filter((file) => file.startsWith("crowd")).length;
  expect([crowd(quick), crowd(slow)]).toEqual([3, 603]);
  expect([...quick.read, ...slow.read].filter((file) => /^led|^piped|^turned-away/.test(file))).toEqual([]);
});

test("what was asked for by name is read whatever git knows of it", async () => {
  const cwd = repository();
  const settings = { paths: [".", "crowd/7.json", "crowd"], verbose: false };
  const [quick, slow] = [await said(REAL_DISK, cwd, settings), await said(SLOW, cwd, settings)];
  expect({ ...quick, read: undefined }).toEqual({ ...slow, read: undefined });
  expect(quick.notes).toContain("crowd/7.json is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions");
  const only = { paths: [".", "crowd/7.json"], onlyTemplates: true };
  expect({ ...await said(REAL_DISK, cwd, only), read: undefined }).toEqual({ ...await said(SLOW, cwd, only), read: undefined });
});

test("text that is not saved counts before what git knows of the file", async () => {
  const cwd = repository();
  const texts = new Map([[path.join(cwd, "crowd/spare.yaml"), API], [path.join(cwd, "api.yaml"), "{}"]]);
  const [quick, slow] = [await said(overlaid(REAL_DISK, texts), cwd), await said(overlaid(SLOW, texts), cwd)];
  expect({ ...quick, read: undefined }).toEqual({ ...slow, read: undefined });
  expect(quick.findings.filter((finding) => /^api|spare/.test(finding))).toEqual(["crowd/spare.yaml: encrypted-cache"]);
});

test("what is gone or another thing by the time it is read is passed over", async () => {
  const cwd = repository();
  const late = (disk: Disk): Disk => ({
    ...disk,
    lstat: (file) => {
      const entry = disk.lstat(file);
      if (file === path.join(cwd, "api.yaml")) rmSync(file);
      if (file === path.join(cwd, "moved/api.yaml")) {
        rmSync(file);
        mkdirSync(file);
      }
      return entry;
    },
  });
  const { findings, errors, notes } = await said(late(REAL_DISK), cwd);
  expect({ errors, findings: findings.filter((finding) => finding.includes("api.yaml")) }).toEqual({ errors: [], findings: [] });
  expect(notes).toEqual(expect.arrayContaining([
    "api.yaml: passed over: the file cannot be read: there is no such file or folder", "moved/api.yaml: passed over: the file cannot be read: it is a folder",
  ]));
});
