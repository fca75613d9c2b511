import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { assignmentsOf, deployed, generated, truthOf } from "./helpers/generated-template.ts";
import { pathKeys, type Span } from "../src/template/place.ts";
import { type Json, printYaml } from "../src/template/print-yaml.ts";
import { reportOf, reportOfAny, type Report, type ReportOptions } from "./helpers/report-of.ts";
import { holds } from "./helpers/when.ts";
import { jsonOf, WHOLE_TEMPLATES } from "./helpers/whole-templates.ts";
import * as t from "./verdicts/templates.ts";

type Finding = Report["findings"][number];

type Path = readonly string[];

/** The paths of all values below a value. */
function slotsOf(value: Json): Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, item]) => slotsOf(item).map((path) => [key, ...path]))];
}

/** The value with another one at the end of a path; without a change where the path leads nowhere. */
function replaced(value: Json, [key, ...rest]: Path, by: Json): Json {
  if (key === undefined) return by;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest, by) : item]));
}

/** Everything that may stand in a slot and should not. */
function oddities(names: readonly string[]): fc.Arbitrary<Json> {
  const words = fc.constantFrom(
    ...names, "", " ", "*", "?", ":", "/", "a", "0", "-1", "Fn", "Fn.Arn", "Api", "Role", "Stage", "IsProd", "Env", "AWS::NoValue", "AWS::Region",
    "${", "${}", "${!Fn}", "${Fn.Arn}", "${stageVariables.x}", "{{resolve:ssm:x}}", "{{resolve:", "arn:::::", "arn:aws:execute-api:::",
    "https://", "#/paths", "\u{1f600}", "\u0000", "\u2028", "AWS::Serverless-2016-10-31", "AWS::Lambda::Function", "AWS::ApiGateway::Stage",
    "{", "[1", '{"paths": {"/a": {"get": 1}}}', "long ".repeat(2_000), "${x}".repeat(500), ":".repeat(1_000),
  );
  const keys = fc.oneof(words, fc.constantFrom(
    "Type", "Properties", "Condition", "Uri", "uri", "credentials", "Body", "Statement", "Service", "get", "paths", "$ref", "ArnLike",
  ));
  const calls = fc.constantFrom(
    "Ref", "Condition",
    ...[
      "GetAtt", "Sub", "Join", "Select", "Split", "If", "FindInMap", "Base64", "ImportValue", "GetStackOutput", "And", "Or", "Not", "Equals",
      "Contains", "Transform", "ForEach::X", "Length", "ToJsonString", "GetAZs", "Cidr", "",
    ].map((name) => `Fn::${name}`),
  );
  const { tree } = fc.letrec<{ tree: Json }>((tie) => {
    const list = fc.array(tie("tree"), { maxLength: 4 });
    return {
      tree: fc.oneof(
        { maxDepth: 4, depthSize: "small" }, words, fc.constantFrom<Json>(null, true, false, 0, -1, 1e300), list,
        fc.array(fc.tuple(keys, tie("tree")), { maxLength: 3 }).map((entries): Json => Object.fromEntries(entries)),
        fc.tuple(calls, fc.oneof(list, list, tie("tree"))).map(([name, argument]): Json => ({ [name]: argument })),
      ),
    };
  });
  const wrap = fc.constantFrom<(inner: Json) => Json>(
    (inner) => [inner],
    (inner) => ({ a: inner }),
    (inner) => ({ "Fn::If": ["IsProd", inner, "b"] }),
    (inner) => ({ "Fn::Join": ["", [inner, "x"]] }),
    (inner) => ({ "Fn::Sub": ["${x}${x}", { x: inner }] }),
    (inner) => ({ "Fn::Select": [inner, ["a"]] }),
    (inner) => ({ "Fn::FindInMap": [inner, "b", "c"] }),
  );
  const deep = fc.tuple(wrap, fc.constantFrom(10, 60, 120, 300), fc.oneof(words, fc.constant(0))).map(([around, levels, inner]) => {
    let value: Json = inner;
    for (let level = 0; level < levels; level += 1) value = around(value);
    return value;
  });
  return fc.oneof({ weight: 5, arbitrary: tree }, { weight: 1, arbitrary: deep });
}

/** Names that every object of JavaScript has. */
const INHERITED = ["__proto__", "constructor", "toString"];

describe("whatever stands in whatever slot", () => {
  const outputs: readonly ((value: Json) => string)[] = [
    (value) => JSON.stringify(value),
    (value) => JSON.stringify(value, undefined, 2),
    (value) => printYaml(value, { short: false }),
    (value) => printYaml(value, { short: true }),
  ];

  /** Every place that a report points at. */
  function spans({ findings, notChecked, errors, warnings }: Report): readonly Span[] {
    return [
      ...findings.flatMap(({ at, related }) => [at, ...related.map((note) => note.at)]), ...notChecked.map(({ at }) => at),
      ...errors.flatMap(({ at }) => at ?? []), ...warnings.map(({ at }) => at),
    ];
  }

  test.each(Object.entries(WHOLE_TEMPLATES))("%s has a report, whose places are in the file", async (_, text) => {
    const template = jsonOf(text);
    const slots = slotsOf(template);
    const changes = fc.array(fc.tuple(fc.constantFrom(...slots), oddities(INHERITED)), { minLength: 1, maxLength: 3 });
    await fc.assert(fc.asyncProperty(changes, fc.constantFrom(...outputs), fc.constantFrom(undefined, "eu-west-1"), async (all, output, region) => {
      const written = output(all.reduce((value, [path, by]) => replaced(value, path, by), template));
      const file = written.startsWith("{") ? "template.json" : "template.yaml";
      const report = await reportOfAny(written, { file, ...(region !== undefined && { region }) });
      const isWithin = ({ start, end, ...span }: Span): boolean => span.file === file && start >= 0 && start <= end && end <= written.length;
      expect(spans(report).filter((span) => !isWithin(span))).toEqual([]);
    }), { numRuns: 20 });
  });

  test.each(INHERITED)("SAM with an event or a global section that is called %s", (name) => {
    const sam = (globals: string, type: string): string => `{
      "Transform": "AWS::Serverless-2016-10-31", "Globals": { "${globals}": { "Timeout": 1 } },
      "Resources": { "Fn": { "Type": "AWS::Serverless::Function", "Properties": { "Events": { "Odd": { "Type": "${type}" } } } } } }`;
    expect(() => reportOf(sam("Function", "Odd"))).not.toThrow();
    expect(() => reportOf(sam("Function", name))).not.toThrow();
    expect(() => reportOf(sam(name, "Odd"))).not.toThrow();
  });

  test.each(Object.entries(WHOLE_TEMPLATES))("%s itself is understood", async (_, text) => {
    const { errors, warnings, findings, summary } = await reportOfAny(text);
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(summary.routes).toBeGreaterThan(0);
    expect(findings.length).toBeGreaterThan(0);
  });
});

/** A finding without where it stands in the text. */
function unplaced({ at, related, fix, ...finding }: Finding): object {
  return { ...finding, fix: fix && `${fix.title} (${fix.safety})`, path: pathKeys(at.path), related: related.map((note) => ({ message: note.message, path: pathKeys(note.at.path) })) };
}

describe("however it is written", () => {
  test("as JSON, as YAML in the long form or in the short one, a template has the same findings", () => {
    fc.assert(fc.property(generated, ({ template }) => {
      const report = (text: string): object => {
        const { findings, notChecked, errors, summary } = reportOf(text, { region: "eu-west-1", preset: "all" });
        // The order is that of the text, which is the same in all of them.
        return { errors, summary, findings: findings.map(unplaced), notChecked: notChecked.map(({ what, why }) => ({ what, why })) };
      };
      const json = report(JSON.stringify(template));
      expect(report(JSON.stringify(template, undefined, 2))).toEqual(json);
      expect(report(printYaml(template, { short: false }))).toEqual(json);
      expect(report(printYaml(template, { short: true }))).toEqual(json);
    }), { numRuns: 25 });
  });

  test("in whatever order resources and keys stand, a template has the same findings", () => {
    const shuffledToo = generated.chain(({ template }) => shuffled(template).map((other) => ({ template, other })));
    fc.assert(fc.property(shuffledToo, ({ template, other }) => {
      const findings = (from: Json): string[] =>
        reportOf(JSON.stringify(from), { preset: "all" }).findings.map((finding) => JSON.stringify(unordered(finding), undefined, 1)).toSorted();
      expect(findings(other)).toEqual(findings(template));
    }), { numRuns: 40 });
  });

  test("in another order of resources, what names the first of several things has the same fingerprint", () => {
    const prints = (...resources: readonly string[]): string[] => {
      const { findings } = reportOf(t.stack(resources));
      return findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    };
    const web = [t.HTTP, t.ROLE, t.integration({ CredentialsArn: "!GetAtt Role.Arn" })];
    const routes = [t.route("GET /a", {}, "RouteA"), t.route("GET /b", {}, "RouteB")];
    expect(prints(...web, ...routes.toReversed())).toHaveLength(1);
    expect(prints(...web, ...routes.toReversed())).toEqual(prints(...web, ...routes));
    const rest = [t.REST, t.method()];
    const statements = [t.permission({ id: "One", source: "other/*" }), t.permission({ id: "Two", source: "other/*" })];
    expect(prints(...rest, ...statements.toReversed())).toHaveLength(1);
    expect(prints(...rest, ...statements.toReversed())).toEqual(prints(...rest, ...statements));
    expect(prints(...rest, t.OTHER_FUNCTION, t.AUTH_FUNCTION)).toEqual(prints(...rest, t.AUTH_FUNCTION, t.OTHER_FUNCTION));
  });

  function unordered(finding: Finding): object {
    const { rule, severity, logicalId, api, routes, when, at, message, fingerprint } = finding;
    // A message names the first of several routes, and the first of several statements that come equally near.
    const hasFirst = routes.length > 1 || rule === "missing-permission";
    return { rule, severity, api, routes: routes.toSorted(), when, fingerprint, logicalId, path: pathKeys(at.path), ...(!hasFirst && { message }) };
  }

  /** Every map but that of the conditions, whose order is that of a finding's `when`. */
  function shuffled(value: Json): fc.Arbitrary<Json> {
    if (typeof value !== "object" || value === null) return fc.constant(value);
    if (Array.isArray(value)) return fc.tuple(...(value as readonly Json[]).map(shuffled));
    const entries = Object.entries(value);
    const order = fc.shuffledSubarray(entries, { minLength: entries.length });
    return order.chain((all) => fc.tuple(...all.map(([key, item]) => (key === "Conditions" ? fc.constant(item) : shuffled(item))))
      .map((items) => Object.fromEntries(all.map(([key], index) => [key, items[index] ?? null]))));
  }
});

describe("under every deployment", () => {
  /**
   * "rule resource route" for each route; of a finding about an API's twins only the API. An authorizer's finding lists every
   * route that the authorizer may guard: here, those that it does guard in this deployment.
   */
  function claims(findings: readonly Finding[], guarded: ReadonlySet<string>): Set<string> {
    return new Set(findings.flatMap(({ rule, logicalId, api, routes }) => {
      if (rule === "twin-role-authorizer") return [`${rule} ${String(api)}`];
      const concerned = logicalId === "Auth" ? routes.filter((route) => guarded.has(route)) : routes;
      return (concerned.length === 0 ? [""] : concerned).map((route) => `${rule} ${String(logicalId)} ${route}`);
    }));
  }

  function guardedRoutes(template: Json): Set<string> {
    const { Resources } = template as { Resources: Record<string, { Properties: { AuthorizationType: unknown } }> };
    const routes = Object.entries({ GetItems: "GET /items", AnyItem: "ANY /items/{id}" });
    return new Set(routes.flatMap(([id, route]) => (Resources[id]?.Properties.AuthorizationType === "CUSTOM" ? [route] : [])));
  }

  function routesNotChecked(...reports: readonly Report[]): string {
    return reports.flatMap(({ notChecked }) => notChecked.map(({ what }) => what)).join("\n");
  }

  test("the findings are those whose `when` holds", () => {
    fc.assert(fc.property(generated, fc.constantFrom(undefined, "eu-west-1"), (one, region) => {
      const text = JSON.stringify(one.template);
      const where: ReportOptions = { preset: "all", ...(region !== undefined && { region }) };
      const general = reportOf(text, where);
      const truths = assignmentsOf(one).map((assignment) => truthOf(one, assignment));
      const times = general.findings.map(({ when }) => ({ when, held: truths.filter((truth) => holds(when, truth)).length }));
      // What never comes to pass is no finding, and what always does has no `when`.
      expect(times.filter(({ when, held }) => held === 0 || (when === null) !== (held === truths.length))).toEqual([]);
      for (const assignment of assignmentsOf(one)) {
        const truth = truthOf(one, assignment);
        const plain = deployed(one, truth);
        const guarded = guardedRoutes(plain);
        const given = reportOf(text, { ...where, parameters: assignment });
        const alone = reportOf(JSON.stringify(plain), where);
        const expected = claims(alone.findings, guarded);
        const unsure = routesNotChecked(general, given, alone);
        for (const [name, findings] of [["given", given.findings], ["general", general.findings.filter(({ when }) => holds(when, truth))]] as const) {
          const found = claims(findings, guarded);
          const isUndecided = (claim: string): boolean => unsure.includes(`\`${claim.split(" ").slice(2).join(" ")}\``);
          const lost = [...expected].filter((claim) => !found.has(claim) && !isUndecided(claim));
          const wrong = [...found].filter((claim) => !expected.has(claim) && !isUndecided(claim));
          expect({ name, assignment, lost, wrong }).toEqual({ name, assignment, lost: [], wrong: [] });
        }
        expect(given.findings.filter(({ when }) => when !== null)).toEqual([]);
      }
    }), { numRuns: 35 });
  });
});
