import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Construct, Deployment } from "../../../src/lint/deployment.ts";
import { REAL_DISK } from "../../../src/project/disk.ts";
import { type Assemblies, readAssemblies } from "../../../src/project/cdk/assemblies.ts";
import { folderOf } from "../../folder.ts";

type Files = Readonly<Record<string, object | string>>;

const HASH = "0123456789abcdef".repeat(4);
const OTHER_HASH = "fedcba9876543210".repeat(4);

/** A folder whose files hold texts, or objects as JSON. */
function folderWith(files: Files): string {
  return folderOf(Object.fromEntries(Object.entries(files).map(([file, content]) => [file, typeof content === "string" ? content : JSON.stringify(content)])));
}

/** Reads what these files belong to; files that a search found are in brackets. */
function read(cwd: string, ...files: readonly string[]): Assemblies {
  return readAssemblies(files.map((given) => {
    const file = given.replace(/^\((.*)\)$/, "$1");
    return { path: path.join(cwd, file), file, isNamed: file === given };
  }), { cwd, disk: REAL_DISK });
}

function manifest(artifacts: object): object {
  return { version: "36.0.0", artifacts };
}

function stack(templateFile: string, more: object = {}): object {
  return { type: "aws:cloudformation:stack", environment: "aws://unknown-account/unknown-region", properties: { templateFile }, ...more };
}

/** The entries of a resource: its logical id, and beside it the frames that led to it, as `CDK_DEBUG` wrote them. */
function made(data: string, trace?: readonly string[]): object[] {
  return [{ type: "aws:cdk:logicalId", data, ...(trace && { trace }) }];
}

/** What is known of a template, in plain objects. */
function known({ deployments }: Assemblies, file: string) {
  const { cdk, parameters, ...deployment }: Deployment = deployments.get(file) ?? {};
  const constructs = [...cdk?.constructs ?? []].map(([each, byId]) => [each, Object.fromEntries(byId as ReadonlyMap<string, Construct>)]);
  return { ...deployment, parameters: parameters && Object.fromEntries(parameters), cdk: cdk && { ...cdk, constructs: Object.fromEntries(constructs) as object } };
}

describe("a stack of an app", () => {
  test("has its place, its name and its constructs in schemas that keep these in the manifest", () => {
    const cwd = folderWith({
      "cdk.out/App.template.json": {},
      "cdk.out/manifest.json": manifest({
        App: stack("App.template.json", {
          environment: "aws://123456789012/eu-west-1",
          properties: { templateFile: "App.template.json", stackName: "prod-app", parameters: { Size: "3", None: null } },
          displayName: "App",
          metadata: {
            "/App/Fn/Resource": made("Fn1", ["new Function (/lib/node_modules/aws-cdk-lib/function.js:1:1)", "new App (/lib/app.ts:4:5)"]),
            "/App/Api/items/{id}/..": made("Method1"),
            "/App": [{ type: "aws:cdk:stack-tags", data: [] }],
          },
        }),
        Tree: { type: "cdk:tree", properties: { file: "tree.json" } },
      }),
    });
    expect(known(read(cwd, "cdk.out/App.template.json"), path.join(cwd, "cdk.out/App.template.json"))).toEqual({
      account: "123456789012",
      region: "eu-west-1",
      stackName: "prod-app",
      parameters: { Size: "3" },
      cdk: {
        assembly: "cdk.out",
        path: "App",
        constructs: {
          "cdk.out/App.template.json": {
            Fn1: { path: "App/Fn/Resource", source: { file: "/lib/app.ts", line: 4 } },
            Method1: { path: "App/Api/items/{id}/..", source: undefined },
          },
        },
      },
    });
  });

  test("has them in schemas that keep the constructs in a file of their own, with those of nested stacks", () => {
    const at = (frame: string) => ({ type: "aws:cdk:creationStack", data: ["...aws-cdk-lib...", frame, "...node internals..."] });
    const templateFile = (data: string) => ({ type: "aws:cdk:templateFile", data });
    const cwd = folderWith({
      "app.mjs": "",
      "cdk.out/App.template.json": {},
      "cdk.out/AppNest.nested.template.json": {},
      "cdk.out/manifest.json": manifest({ App: stack("App.template.json", { displayName: "App", additionalMetadataFile: "App.metadata.json" }) }),
      "cdk.out/App.metadata.json": {
        "/App": [templateFile("App.template.json")],
        "/App/Nest": [templateFile("AppNest.nested.template.json")],
        "/App/Fn": [...made("Fn"), at("file:///app.mjs:3 (:)")],
        "/App/Nest.NestedStack/Nest.NestedStackResource": made("Nest1"),
        "/App/Nest/Fn": [...made("Fn"), at("new Nest (/app.mjs:7:1)")],
        "/App/Nested/Fn": made("Fn2"),
      },
    });
    const assemblies = read(cwd, "cdk.out/App.template.json");
    const cdk = {
      assembly: "cdk.out",
      path: "App",
      constructs: {
        "cdk.out/App.template.json": {
          Fn: { path: "App/Fn", source: { file: "/app.mjs", line: 3 } },
          Nest1: { path: "App/Nest.NestedStack/Nest.NestedStackResource", source: undefined },
          Fn2: { path: "App/Nested/Fn", source: undefined },
        },
        "cdk.out/AppNest.nested.template.json": { Fn: { path: "App/Nest/Fn", source: { file: "/app.mjs", line: 7 } } },
      },
    };
    expect(known(assemblies, path.join(cwd, "cdk.out/App.template.json"))).toEqual({ account: undefined, region: undefined, stackName: "App", parameters: {}, cdk });
    // Of its parent it has the place, not the name.
    expect(known(assemblies, path.join(cwd, "cdk.out/AppNest.nested.template.json"))).toEqual({ account: undefined, region: undefined, parameters: undefined, cdk });
  });

  test("leads to nested stacks by its template where the schema does not name theirs", () => {
    const nested = (more: object) => ({ Type: "AWS::CloudFormation::Stack", ...more });
    const inner = { Resources: { Inner: nested({ Metadata: { "aws:asset:path": "Inner.nested.template.json", "aws:asset:property": "TemplateURL" } }) } };
    const url = { "Fn::Join": ["", ["https://s3.", { Ref: "AWS::Region" }, ".", { Ref: "AWS::URLSuffix" }, `/cdk-assets/${HASH}.json`]] };
    const cwd = folderWith({
      "App.template.json": { Resources: { Inner: nested({ Properties: { TemplateURL: url } }), Lost: nested({}), Fn: { Type: "AWS::Lambda::Function" } } },
      "Outer.nested.template.json": inner,
      // It nests itself.
      "Inner.nested.template.json": inner,
      "App.assets.json": { files: { [HASH]: { source: { path: "Outer.nested.template.json", packaging: "file" }, destinations: {} } } },
      "manifest.json": manifest({
        "App.assets": { type: "cdk:asset-manifest", properties: { file: "App.assets.json" } },
        App: stack("App.template.json", {
          metadata: {
            "/App/Outer.NestedStack/Outer.NestedStackResource": made("Inner"),
            "/App/Outer/Inner.NestedStack/Inner.NestedStackResource": made("Inner"),
            "/App/Fn": made("Fn"),
            "/App/Outer/Fn": made("Fn"),
            "/App/Outer/Inner/Fn": made("Fn"),
          },
        }),
      }),
    });
    expect(known(read(cwd, "App.template.json"), path.join(cwd, "App.template.json")).cdk).toEqual({
      assembly: ".",
      path: "App",
      constructs: {
        "App.template.json": {
          Inner: { path: "App/Outer.NestedStack/Outer.NestedStackResource", source: undefined },
          Fn: { path: "App/Fn", source: undefined },
        },
        "Outer.nested.template.json": {
          Inner: { path: "App/Outer/Inner.NestedStack/Inner.NestedStackResource", source: undefined },
          Fn: { path: "App/Outer/Fn", source: undefined },
        },
        "Inner.nested.template.json": { Fn: { path: "App/Outer/Inner/Fn", source: undefined } },
      },
    });
  });

  test("has the constructs that its template tells of where the assembly does not", () => {
    const resource = (made_: string) => ({ Type: "AWS::SNS::Topic", Metadata: { "aws:cdk:path": made_ } });
    const cwd = folderWith({
      "App.template.json": { Resources: { Topic: resource("App/Topic/Resource"), Bare: { Type: "AWS::SNS::Topic" } } },
      "manifest.json": manifest({ App: stack("App.template.json", { additionalMetadataFile: "App.metadata.json" }) }),
      // The app was stopped while it wrote.
      "App.metadata.json": '{ "/App/Topic/Resource": [',
    });
    expect(known(read(cwd, "App.template.json"), path.join(cwd, "App.template.json")).cdk).toEqual({
      assembly: ".",
      path: "App",
      constructs: { "App.template.json": { Topic: { path: "App/Topic/Resource", source: undefined } } },
    });
  });

  test.each<[string, Files[string], object]>([
    ["displayName", stack("a.json", { displayName: "Prod/App" }), { stackName: "Id", path: "Prod/App" }],
    ["the constructs", stack("a.json", { metadata: { "/Prod/App/Fn/Resource": made("A"), "/Prod/App/Topic": made("B") } }), { stackName: "Id", path: "Prod/App" }],
    ["a single construct", stack("a.json", { metadata: { "/App/Topic": made("B") } }), { stackName: "Id", path: "App" }],
    ["constructs that have nothing in common", stack("a.json", { metadata: { "/A/Topic": made("A"), "/B/Topic": made("B") } }), { stackName: "Id", path: "Id" }],
    ["its name", stack("a.json", { properties: { templateFile: "a.json", stackName: "name" } }), { stackName: "name", path: "name" }],
    ["nothing but its id", stack("a.json"), { stackName: "Id", path: "Id" }],
  ])("has a path by %s", (_, artifact, { stackName, path: stackPath }: { stackName?: string; path?: string }) => {
    const cwd = folderWith({ "a.json": {}, "manifest.json": manifest({ Id: artifact }) });
    const deployment = known(read(cwd, "a.json"), path.join(cwd, "a.json"));
    expect({ stackName: deployment.stackName, path: deployment.cdk?.path }).toEqual({ stackName, path: stackPath });
  });

  test.each<[string, string | undefined, string | undefined]>([
    ["aws://123456789012/us-gov-west-1", "123456789012", "us-gov-west-1"],
    ["aws://unknown-account/eu-west-1", undefined, "eu-west-1"],
    ["aws://123456789012/unknown-region", "123456789012", undefined],
    ["aws://${Token[AWS.AccountId.4]}/eu west", undefined, undefined],
    ["aws://", undefined, undefined],
    ["", undefined, undefined],
  ])("is deployed to %j", (environment, account, region) => {
    const cwd = folderWith({ "a.json": {}, "manifest.json": manifest({ A: stack("a.json", { environment }) }) });
    expect(known(read(cwd, "a.json"), path.join(cwd, "a.json"))).toMatchObject({ account, region });
  });
});

describe("the stages of an app", () => {
  const stage = (directoryName: string) => ({ type: "cdk:cloud-assembly", properties: { directoryName } });
  const paths = (assemblies: Assemblies) => [...assemblies.deployments.values()].map(({ cdk }) => `${cdk?.assembly ?? ""} ${cdk?.path ?? ""}`);

  test("are of one app, also where one of them is named alone", () => {
    const cwd = folderWith({
      "cdk.out/manifest.json": manifest({ App: stack("App.template.json"), P: stage("assembly-P"), "..": stage(".."), ".": stage("."), none: stage("assembly-none") }),
      "cdk.out/App.template.json": {},
      "cdk.out/assembly-P/manifest.json": manifest({ S: stack("S.template.json", { displayName: "P/S" }), Q: stage("assembly-Q"), up: stage("../../cdk.out") }),
      "cdk.out/assembly-P/S.template.json": {},
      "cdk.out/assembly-P/assembly-Q/manifest.json": manifest({ S: stack("S.template.json", { displayName: "P/Q/S" }) }),
      "cdk.out/assembly-P/assembly-Q/S.template.json": {},
    });
    const all = ["cdk.out/App.template.json", "cdk.out/assembly-P/S.template.json", "cdk.out/assembly-P/assembly-Q/S.template.json"];
    expect(paths(read(cwd, ...all))).toEqual(["cdk.out App", "cdk.out P/S", "cdk.out P/Q/S"]);
    expect(paths(read(cwd, all[2] ?? ""))).toEqual(["cdk.out P/Q/S"]);
  });

  test("stand for themselves where the app's own folder is not there", () => {
    const cwd = folderWith({ "out/assembly-P/manifest.json": manifest({ S: stack("S.template.json") }), "out/assembly-P/S.template.json": {} });
    expect(paths(read(cwd, "out/assembly-P/S.template.json"))).toEqual(["out/assembly-P S"]);
  });
});

describe("an assembly does not reach out of its folder", () => {
  test.each(["../secret.json", "link.json", "folder/secret.json", path.resolve("/etc/hostname")])("by %s", (named) => {
    const cwd = folderWith({
      "secret.json": { Resources: { Nest: { Type: "AWS::CloudFormation::Stack" } } },
      "elsewhere/secret.json": {},
      "cdk.out/App.template.json": {},
      "cdk.out/App.assets.json": { files: { [HASH]: { source: { path: named, packaging: "file" }, destinations: {} } } },
      "cdk.out/manifest.json": manifest({
        App: stack("App.template.json", { metadata: { "/App/Nest": [{ type: "aws:cdk:templateFile", data: named }] } }),
        Out: stack(named),
        Assets: { type: "cdk:asset-manifest", properties: { file: "App.assets.json" } },
        More: { type: "cdk:asset-manifest", properties: { file: named } },
      }),
    });
    symlinkSync(path.join(cwd, "secret.json"), path.join(cwd, "cdk.out/link.json"));
    symlinkSync(path.join(cwd, "elsewhere"), path.join(cwd, "cdk.out/folder"));
    const assemblies = read(cwd, "cdk.out/App.template.json", "secret.json");
    expect([...assemblies.deployments.keys()]).toEqual([path.join(cwd, "cdk.out/App.template.json")]);
    expect(assemblies.assetPath(`s3://bucket/${HASH}.json`, "cdk.out/App.template.json")).toBeUndefined();
  });
});

describe("an asset of an app", () => {
  const cwd = folderWith({
    "cdk.out/App.template.json": {},
    "cdk.out/asset.a.json": {},
    "cdk.out/asset.b.yaml": "",
    "cdk.out/App.assets.json": {
      files: {
        [HASH]: { source: { path: "asset.a.json", packaging: "file" }, destinations: { current: { bucketName: "b", objectKey: `prefix/${HASH}.json` } } },
        [OTHER_HASH]: { source: { path: "asset.b.yaml" } },
        ["a".repeat(64)]: { source: { path: "asset.zip", packaging: "zip" } },
        ["b".repeat(64)]: { source: { executable: ["make"] } },
        ["c".repeat(64)]: { source: { path: "asset.gone.json", packaging: "file" } },
      },
    },
    "cdk.out/manifest.json": manifest({ Assets: { type: "cdk:asset-manifest", properties: { file: "App.assets.json" } }, App: stack("App.template.json") }),
  });
  const { assetPath } = read(cwd, "cdk.out/App.template.json");

  test.each<[string, string | undefined]>([
    [`s3://cdk-hnb659fds-assets-\${AWS::AccountId}-\${AWS::Region}/${HASH}.json`, "cdk.out/asset.a.json"],
    [`https://s3.\${AWS::Region}.\${AWS::URLSuffix}/cdk-hnb659fds-assets-123456789012-eu-west-1/prefix/${HASH}.json`, "cdk.out/asset.a.json"],
    [`s3://*/${OTHER_HASH}.yaml`, "cdk.out/asset.b.yaml"],
    [`${HASH}.json`, "cdk.out/asset.a.json"],
    [`s3://bucket/${"a".repeat(64)}.zip`, undefined],
    [`s3://bucket/${"b".repeat(64)}.json`, undefined],
    [`s3://bucket/${"c".repeat(64)}.json`, undefined],
    [`s3://bucket/${"d".repeat(64)}.json`, undefined],
    ["s3://bucket/asset.a.json", undefined],
    ["api.json", undefined],
    ["__proto__", undefined],
    ["", undefined],
  ])("%s", (location, file) => {
    expect(assetPath(location, "cdk.out/App.template.json")).toBe(file && path.join(cwd, file));
  });

  test("is one to the files of that app alone", () => {
    expect(assetPath(`s3://bucket/${HASH}.json`, "cdk.out/asset.b.yaml")).toBe(path.join(cwd, "cdk.out/asset.a.json"));
    expect(assetPath(`s3://bucket/${HASH}.json`, "template.yaml")).toBeUndefined();
  });

  test("is found by what older schemas say beside the construct", () => {
    const asset = (data: object) => [{ type: "aws:cdk:asset", data }];
    const old = folderWith({
      "App.template.json": {},
      [`asset.${HASH}.json`]: {},
      "manifest.json": {
        version: "0.36.0",
        artifacts: {
          App: stack("App.template.json", {
            metadata: {
              "/App/Api": asset({ path: `asset.${HASH}.json`, id: HASH, sourceHash: HASH, packaging: "file", s3KeyParameter: `AssetParameters${HASH}S3VersionKey1` }),
              "/App/Fn": asset({ path: `asset.${OTHER_HASH}`, id: OTHER_HASH, packaging: "zip" }),
            },
          }),
        },
      },
    });
    const older = read(old, "App.template.json");
    expect(older.assetPath(`https://s3.amazonaws.com/\${AssetParameters${HASH}S3Bucket1}/key`, "App.template.json")).toBe(path.join(old, `asset.${HASH}.json`));
    expect(older.assetPath(`s3://bucket/${OTHER_HASH}.zip`, "App.template.json")).toBeUndefined();
  });
});

describe("what is linted of an assembly that a search met", () => {
  const files = {
    "cdk.out/manifest.json": manifest({ App: stack("App.template.json"), P: { type: "cdk:cloud-assembly", properties: { directoryName: "assembly-P" } } }),
    "cdk.out/App.template.json": {},
    "cdk.out/AppNest.nested.template.json": {},
    "cdk.out/App.assets.json": {},
    "cdk.out/App.metadata.json": {},
    "cdk.out/tree.json": {},
    "cdk.out/validation-report.json": {},
    [`cdk.out/asset.${HASH}.yaml`]: "",
    [`cdk.out/asset.${HASH}/deep/template.yaml`]: "",
    "cdk.out/own.yaml": "",
    "cdk.out/lib/own.yaml": "",
    "cdk.out/Old.template.json": {},
    "cdk.out/assembly-P/manifest.json": manifest({ S: stack("S.template.json") }),
    "cdk.out/assembly-P/S.template.json": {},
    "cdk.out/assembly-Old/manifest.json": manifest({ S: stack("S.template.json") }),
    "cdk.out/assembly-Old/S.template.json": {},
    "template.yaml": "",
  };
  const cwd = folderWith(files);

  test("are its stacks, and what is not the CDK's", () => {
    const { files: kept, notes } = read(cwd, ...Object.keys(files).map((file) => `(${file})`));
    expect(kept.map(({ file }) => file)).toEqual(["cdk.out/App.template.json", "cdk.out/own.yaml", "cdk.out/lib/own.yaml", "cdk.out/assembly-P/S.template.json", "template.yaml"]);
    expect(notes).toEqual([
      "cdk.out/Old.template.json is left over from an earlier run: cdk.out/manifest.json does not name it",
      "cdk.out/assembly-Old/S.template.json is left over from an earlier run: cdk.out/manifest.json does not name it",
    ]);
  });

  test("is whatever was named", () => {
    expect(read(cwd, ...Object.keys(files)).files).toHaveLength(Object.keys(files).length);
  });

  test("is nothing of standard input", () => {
    expect(readAssemblies([{ path: "-", file: "-", isNamed: true }], { cwd, disk: REAL_DISK })).toMatchObject({ files: [{ path: "-" }], deployments: new Map(), notes: [] });
  });
});

describe("a manifest.json that is none of a whole app", () => {
  const every = (cwd: string, ...files: readonly string[]) => {
    const { files: kept, deployments, notes } = read(cwd, ...files.map((file) => `(${file})`));
    return { kept: kept.map(({ file }) => file), deployed: [...deployments.keys()].map((file) => path.relative(cwd, file)), notes };
  };
  const TORN = ["manifest.json cannot be understood: the templates beside it are linted without it"];

  test.each<[string, object | string, readonly string[]]>([
    ["of a web application", { name: "shop", icons: [], start_url: "/" }, []],
    ["of another tool that is broken", '{ "name": ', []],
    ["with another tool's artifacts", { version: "1", artifacts: ["a"] }, []],
    ["without a version", { artifacts: { App: stack("App.template.json") } }, []],
    ["that is empty", "", []],
    ["that is a list", [], []],
    ["that was cut off", '{ "version": "36.0.0", "artifacts": { "App": {', TORN],
    ["with marks of a merge", `<<<<<<< HEAD\n${JSON.stringify(manifest({}))}`, TORN],
    ["whose artifacts are no stacks", manifest({ __proto__: null, a: null, b: [], c: { type: "aws:cloudformation:stack" }, d: { type: "constructor" }, e: stack("") }), []],
  ])("%s", (_, content, notes) => {
    const cwd = folderWith({ "manifest.json": content, "own.json": {} });
    expect(every(cwd, "own.json")).toEqual({ kept: ["own.json"], deployed: [], notes });
  });

  test("leaves templates as they are", () => {
    const cwd = folderWith({ "manifest.json": '{ "artifacts": ', "App.template.json": {}, "Nest.nested.template.json": {} });
    expect(every(cwd, "App.template.json", "Nest.nested.template.json")).toEqual({ kept: ["App.template.json", "Nest.nested.template.json"], deployed: [], notes: TORN });
  });

  test("is told of where a template is not there", () => {
    const cwd = folderWith({
      "cdk.out/manifest.json": manifest({ App: stack("App.template.json"), Lost: stack("Lost.template.json") }),
      "cdk.out/App.template.json": {},
    });
    expect(every(cwd, "cdk.out/App.template.json")).toEqual({
      kept: ["cdk.out/App.template.json"],
      deployed: ["cdk.out/App.template.json"],
      notes: ["cdk.out/manifest.json names Lost.template.json, which is not in its folder"],
    });
  });

  test("is no file at all", () => {
    expect(every(folderWith({ "manifest.json/a.json": {}, "own.json": {} }), "own.json")).toEqual({ kept: ["own.json"], deployed: [], notes: [] });
  });
});
