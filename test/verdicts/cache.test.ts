import { describe, expect, test } from "@jest/globals";
import { encrypted, findingsOf, lineOf } from "./expected.ts";
import * as t from "./templates.ts";

const ALL = '{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: true, CacheDataEncrypted: true }';

/** A stage of an API that has `GET /items`. */
function cached(settings: string, cluster: string | undefined = "true", methods: readonly string[] = [t.method()]): string {
  const stage = t.stage("prod", "Stage", { CacheClusterEnabled: cluster, MethodSettings: settings });
  return t.stack([t.REST_API, t.FUNCTION, t.permission(), ...methods, stage]);
}

/** The settings of every method with some that differ. */
function all(changes: Readonly<Record<string, string | undefined>>): string {
  const settings = { ResourcePath: '"/*"', HttpMethod: '"*"', CachingEnabled: "true", CacheDataEncrypted: "true", ...changes };
  return `{ ${entriesOf(settings)} }`;
}

function entriesOf(settings: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(settings)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
    .join(", ");
}

describe("J.46 whether a cache is in effect", () => {
  test("a cluster, caching and encryption: information at the setting that encrypts", async () => {
    const text = cached(`
        - ResourcePath: "/*"
          HttpMethod: "*"
          CachingEnabled: true
          CacheDataEncrypted: true`);
    expect(await findingsOf(text)).toMatchObject([encrypted("Stage", { line: lineOf(text, "CacheDataEncrypted") })]);
  });

  test.each([
    ["no cluster", `[${ALL}]`, undefined],
    ["a cluster that is off", `[${ALL}]`, "false"],
    ['a cluster that is "false"', `[${ALL}]`, '"false"'],
    ["caching that is off", `[${all({ CachingEnabled: "false" })}]`, "true"],
    ["caching that is not mentioned, as the CDK may write it", `[${all({ CachingEnabled: undefined })}]`, "true"],
    ["nothing kept: TTL 0", `[${all({ CacheTtlInSeconds: "0" })}]`, "true"],
    ['nothing kept: TTL "0"', `[${all({ CacheTtlInSeconds: '"0"' })}]`, "true"],
    ["no encryption", `[${all({ CacheDataEncrypted: "false" })}]`, "true"],
    ["encryption not mentioned", `[${all({ CacheDataEncrypted: undefined })}]`, "true"],
    ["a wildcard of one verb, which AWS does not follow", `[${all({ HttpMethod: "GET" })}]`, "true"],
    ["a wildcard of a part of the paths", `[${all({ ResourcePath: '"/~1items~1*"' })}]`, "true"],
    ["no settings", "[]", "true"],
  ])("%s: no finding", async (_, settings, cluster) => {
    const text = t.stack([
      ...[t.REST_API, t.FUNCTION, t.permission(), t.method()],
      t.stage("prod", "Stage", { CacheClusterEnabled: cluster, MethodSettings: settings }),
    ]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test.each([
    ["a TTL", `[${all({ CacheTtlInSeconds: "60" })}]`],
    ["a method of its own", `[${all({ ResourcePath: '"/~1items"', HttpMethod: "GET" })}]`],
  ])("%s: information", async (_, settings) => {
    expect(await findingsOf(cached(settings))).toMatchObject([encrypted("Stage")]);
  });

  test("a method of its own is named", async () => {
    const text = cached(`[${all({ ResourcePath: '"/~1items"', HttpMethod: "GET" })}]`);
    expect(await findingsOf(text)).toMatchObject([encrypted("Stage", { says: /GET \/items/ })]);
  });

  test("the root is a method's path too", async () => {
    const root = t.method({ at: t.ROOT });
    const text = cached(`[${all({ ResourcePath: '"/"', HttpMethod: "GET" })}]`, "true", [root]);
    expect(await findingsOf(text)).toMatchObject([encrypted("Stage")]);
  });

  test("only GET is cached, unless a method's own entry says so", async () => {
    const post = [t.method({ id: "Post", verb: "POST" })];
    expect(await findingsOf(cached(`[${ALL}]`, "true", post))).toEqual([]);
    const own = all({ ResourcePath: '"/~1items"', HttpMethod: "POST" });
    expect(await findingsOf(cached(`[${own}]`, "true", post))).toMatchObject([encrypted("Stage")]);
  });

  test("one finding a stage, however many settings encrypt", async () => {
    const own = all({ ResourcePath: '"/~1items"', HttpMethod: "GET" });
    const text = cached(`\n        - ${own}\n        - ${ALL}`);
    expect(await findingsOf(text)).toMatchObject([encrypted("Stage", { line: lineOf(text, own) })]);
  });

  test("the stage of an HTTP API has no cache", async () => {
    const api =
      t.HTTP.replace("AutoDeploy: true", `AutoDeploy: true\n      CacheClusterEnabled: true\n      MethodSettings: [${ALL}]`);
    expect(await findingsOf(t.stack([api, t.permission(), t.integration(), t.route("GET /items")]))).toEqual([]);
  });
});

describe("J.47 how booleans are written", () => {
  test('"true" is true', async () => {
    const settings = all({ CachingEnabled: '"true"', CacheDataEncrypted: '"true"' });
    expect(await findingsOf(cached(`[${settings}]`, '"true"'))).toMatchObject([encrypted("Stage")]);
  });

  test('"false" is false', async () => {
    expect(await findingsOf(cached(`[${all({ CacheDataEncrypted: '"false"' })}]`))).toEqual([]);
  });

  test.each([
    ["Default: true", {}, [encrypted("Stage")]],
    ['Default: "true"', {}, [encrypted("Stage")]],
    ['Default: "false"', {}, []],
    ['Default: "false"', { Encrypt: "true" }, [encrypted("Stage")]],
    ['Default: "true"', { Encrypt: "false" }, []],
    ["Description: x", {}, []],
  ])("a parameter resolves: %s, given %j", async (declaration, parameters, expected) => {
    const sections = `Parameters: { Encrypt: { Type: String, ${declaration} } }\n`;
    const text = sections + cached(`[${all({ CacheDataEncrypted: "!Ref Encrypt" })}]`);
    expect(await findingsOf(text, { parameters })).toMatchObject(expected);
  });
});

describe("J.48 wildcard and override", () => {
  const OWN = { ResourcePath: '"/~1items"', HttpMethod: "GET" };
  const ITEM = t.method({ id: "GetItem", at: "!Ref Item" });

  test("the only method's override switches encryption off", async () => {
    expect(await findingsOf(cached(`[${ALL}, ${all({ ...OWN, CacheDataEncrypted: "false" })}]`))).toEqual([]);
    expect(await findingsOf(cached(`[${ALL}]`))).toMatchObject([encrypted("Stage")]);
  });

  test("the override of one method leaves the others", async () => {
    const text = cached(`[${ALL}, ${all({ ...OWN, CacheDataEncrypted: "false" })}]`, "true", [t.method(), ITEM]);
    expect(await findingsOf(text)).toMatchObject([encrypted("Stage")]);
  });

  test("the override of one method switches its caching off", async () => {
    const own = all({ ...OWN, CachingEnabled: "false" });
    expect(await findingsOf(cached(`[${ALL}, ${own}]`))).toEqual([]);
    expect(await findingsOf(cached(`[${ALL}, ${own}]`, "true", [t.method(), ITEM]))).toMatchObject([encrypted("Stage")]);
  });

  test("what an override leaves out it has from the wildcard", async () => {
    const own = all({ ...OWN, CachingEnabled: undefined, CacheDataEncrypted: undefined, CacheTtlInSeconds: "60" });
    expect(await findingsOf(cached(`[${ALL}, ${own}]`))).toMatchObject([encrypted("Stage")]);
    const off = all({ ...OWN, CachingEnabled: undefined, CacheDataEncrypted: undefined, CacheTtlInSeconds: "0" });
    expect(await findingsOf(cached(`[${ALL}, ${off}]`))).toEqual([]);
  });

  test("the path of a method with a parameter is written ~1", async () => {
    const own = all({ ResourcePath: '"/~1items~1{id}"', HttpMethod: "GET", CacheDataEncrypted: "false" });
    expect(await findingsOf(cached(`[${ALL}, ${own}]`, "true", [ITEM]))).toEqual([]);
  });

  test("responses that are streamed are not cached", async () => {
    const streamed = t.method({ integration: "ResponseTransferMode: STREAM" });
    const buffered = t.method({ integration: "ResponseTransferMode: BUFFERED" });
    expect(await findingsOf(cached(`[${ALL}]`, "true", [streamed]))).toEqual([]);
    expect(await findingsOf(cached(`[${ALL}]`, "true", [buffered]))).toMatchObject([encrypted("Stage")]);
  });
});

describe("J.50 the stage that a deployment makes", () => {
  const DESCRIPTION = "{ CacheClusterEnabled: true, CachingEnabled: true, CacheDataEncrypted: true }";

  function deployed(description: string, ...others: readonly string[]): string {
    const api = t.REST_API.replace(/ {2}Deployment:[\s\S]*/, "");
    const properties = { RestApiId: "!Ref Api", StageName: "first", StageDescription: description };
    return t.stack([
      api, t.FUNCTION, t.permission(), t.method(), t.resource("Deployment", "AWS::ApiGateway::Deployment", properties), ...others,
    ]);
  }

  test("its settings for all methods count", async () => {
    const text = deployed(DESCRIPTION);
    expect(await findingsOf(text)).toMatchObject([encrypted("Deployment", { line: lineOf(text, "CacheDataEncrypted") })]);
  });

  test("its settings of methods count", async () => {
    expect(await findingsOf(deployed(`{ CacheClusterEnabled: true, MethodSettings: [${ALL}] }`))).toMatchObject([
      encrypted("Deployment"),
    ]);
  });

  test.each([
    ["no cluster", "{ CachingEnabled: true, CacheDataEncrypted: true }"],
    ["no caching", "{ CacheClusterEnabled: true, CacheDataEncrypted: true }"],
    ["no encryption", "{ CacheClusterEnabled: true, CachingEnabled: true }"],
    ["TTL 0", "{ CacheClusterEnabled: true, CachingEnabled: true, CacheDataEncrypted: true, CacheTtlInSeconds: 0 }"],
  ])("%s: no finding", async (_, description) => {
    expect(await findingsOf(deployed(description))).toEqual([]);
  });

  test("a stage of its own beside it is evaluated too", async () => {
    const stage = t.stage("second", "Stage", { CacheClusterEnabled: "true", MethodSettings: `[${ALL}]` });
    expect(await findingsOf(deployed(DESCRIPTION, stage))).toMatchObject([encrypted("Deployment"), encrypted("Stage")]);
    expect(await findingsOf(deployed("{ CacheClusterEnabled: true }", stage))).toMatchObject([encrypted("Stage")]);
  });
});

describe("under conditions", () => {
  test.each([
    ["the cluster", "!If [IsProd, true, false]", `[${ALL}]`],
    ["the encryption", "true", `[${all({ CacheDataEncrypted: "!If [IsProd, true, false]" })}]`],
    ["the caching", "true", `[${all({ CachingEnabled: "!If [IsProd, true, false]" })}]`],
    ["an entry", "true", `[!If [IsProd, ${ALL}, !Ref "AWS::NoValue"]]`],
    ["the list", "true", `!If [IsProd, [${ALL}], !Ref "AWS::NoValue"]`],
  ])("%s under a condition is a finding under it", async (_, cluster, settings) => {
    expect(await findingsOf(`${t.IS_PROD}\n${cached(settings, cluster)}`)).toMatchObject([
      encrypted("Stage", { when: "IsProd" }),
    ]);
  });

  test("a stage under a condition", async () => {
    const stage = t.stage("prod", "Stage", { CacheClusterEnabled: "true", MethodSettings: `[${ALL}]` }, "IsProd");
    const text = t.stack([t.REST_API, t.FUNCTION, t.permission(), t.method(), stage], [t.IS_PROD]);
    expect(await findingsOf(text)).toMatchObject([encrypted("Stage", { when: "IsProd" })]);
  });
});

test("the preset security-first does not speak against encryption", async () => {
  expect(await findingsOf(cached(`[${ALL}]`), { preset: "security-first" })).toEqual([]);
  expect(await findingsOf(cached(`[${ALL}]`), { preset: "recommended" })).toMatchObject([encrypted("Stage")]);
});
