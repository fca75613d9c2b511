import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { RouteRow } from "../../src/lint/route-row.ts";
import { html, sentence } from "../../src/report/routes/html-markup.ts";
import { pathBoxes } from "../../src/report/routes/html-path.ts";
import { routesHtml } from "../../src/report/routes/html.ts";
import type { RoutesReport } from "../../src/lint/routes-report.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";
import { callTo, hopOf, rowOf, sampleReport } from "./routes-html-sample.ts";

const OPTIONS = { version: "1.2.3" };

/** What a page shows, from its heading to its foot. */
function bodyOf(page: string): string {
  return /<body>\n([^]*)<script>/.exec(page)?.[1] ?? "";
}

function contentOf(page: string, tag: string): string | undefined {
  return new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1];
}

function hashOf(text = ""): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The same report with nothing in it but what is given. */
function bare(more: Partial<RoutesReport> = {}): RoutesReport {
  const report = reportOf({}, []);
  return { ...report, rows: [], ...more, summary: { ...report.summary, routes: more.rows?.length ?? 0 } };
}

describe("the policy", () => {
  const page = routesHtml(sampleReport(), OPTIONS);

  test("lets nothing in but the page's own style and script", () => {
    const [style, script] = [hashOf(contentOf(page, "style")), hashOf(contentOf(page, "script"))];
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'")).toBe(
      `default-src 'none'; style-src '${style}'; script-src '${script}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("leaves nothing to be fetched, and no style or script beside them", () => {
    expect(page.match(/<(script|style)\b|<(link|img|iframe|object|embed|base)\b| (src|srcset|style|on\w+)=|@import|url\(/g)).toEqual(["<style", "<script"]);
    expect(new Set(page.match(/href="[^#"][^"]*/g))).toEqual(new Set(
      ["authorizer-role-credentials", "role-credentials", "bypassed-warm-capacity", "missing-permission", "cross-region-uri"].map((rule) =>
        `href="https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/${rule}/README.md`),
    ));
  });
});

test("every link within the page leads to something, and no two things have one name", () => {
  const page = routesHtml(sampleReport(), OPTIONS);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test("a page of nothing says so, and has nothing to filter", () => {
  expect(bodyOf(routesHtml(bare(), OPTIONS))).toBe(`<a class="skip" href="#main">Skip to the content</a>
<header><h1>Request paths</h1><p class="summary">no findings in 0 files (0 routes)</p><nav aria-label="On this page"><ul role="list"><li><a href="#routes">Request paths</a> 0</li><li><a href="#findings">Findings</a> 0</li></ul></nav></header>

<main id="main" tabindex="-1">
<section id="routes" aria-labelledby="routes-title"><h2 id="routes-title">Request paths</h2><p>No route was found in what was read.</p></section>
<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2><p>There are no findings.</p></section>
</main>
<footer>Made by cfn-latency-lint 1.2.3</footer>
`);
});

test("a path and a finding about it, in full", () => {
  const text = "A:\n  B: !GetAtt InvokeRole.Arn\n";
  const at = placeIn("a.yaml", text, "!GetAtt InvokeRole.Arn");
  const finding = findingAt(at, { label: "API Gateway must assume this role first", when: "IsProd", remedy: "remove the credentials" });
  const row = rowOf("GET /orders", {
    at, findings: [finding.fingerprint], integration: callTo("OrdersFunction", { by: "role", role: "InvokeRole" }),
    hops: [hopOf("sts-call", "assume `InvokeRole` to invoke `OrdersFunction`", { avoidable: true, at })],
  });
  const page = routesHtml({ ...reportOf({ "a.yaml": text }, [finding]), rows: [row] }, OPTIONS);
  const main = /<main[^>]*>\n([^]*)\n<\/main>/.exec(page)?.[1];
  expect(main).toBe(`<section id="routes" aria-labelledby="routes-title"><h2 id="routes-title">Request paths</h2><p class="legend"><span class="avoidable">avoidable: the path could do without it</span> <span class="needed">a hop that it needs as it is</span></p><p class="empty" hidden>No request path is like that.</p>
<section class="group"><h3>OrdersApi (REST)<span class="rest">, stage prod, a.yaml</span></h3>
<ul class="routes" role="list">
<li class="route" id="route-1" data-api="OrdersApi" data-hops="sts-call" data-avoidable="sts-call"><ol class="path" role="list"><li class="step passed"><div class="box"><span class="label">from</span> <div class="name">client</div></div></li><li class="step passed"><div class="box"><span class="label">stage</span> <div class="name">prod</div></div></li><li class="step asked"><div class="box"><span class="label">route</span> <div class="name"><h4>GET /orders</h4></div></div></li><li class="step asked"><div class="box"><span class="label">authorization</span> <div class="name">open</div></div></li><li class="step asked marked"><div class="box"><span class="label">integration</span> <div class="name">Lambda</div> <span class="detail">with role InvokeRole</span> <span class="chip avoidable">avoidable STS call</span></div></li><li class="step end"><div class="box"><span class="label">function</span> <div class="name">OrdersFunction</div></div></li></ol><ul class="remarks" role="list"><li class="avoidable"><span><b>avoidable STS call</b>: assume <code>InvokeRole</code> to invoke <code>OrdersFunction</code>, on every request <span class="place">a.yaml:2</span></span></li><li class="says"><span><b>finding</b>: <a href="#finding-0123456789abcdef">warning: role-credentials, <span class="place">a.yaml:2</span></a></span></li></ul></li>
</ul></section></section>
<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2><p class="empty" hidden>No finding is like that.</p><ul class="findings" role="list">
<li class="finding" id="finding-0123456789abcdef" data-api="OrdersApi"><h3><span class="severity warning">warning</span> <code>GET /orders</code> assumes <code>InvokeRole</code> to invoke <code>OrdersFunction</code></h3><p class="source"><span class="place">a.yaml:2</span> <span class="rule">role-credentials</span></p><pre tabindex="0" role="group" aria-label="lines of a.yaml">2 |   B: !GetAtt InvokeRole.Arn
  |      ^^^^^^^^^^^^^^^^^^^^^^ API Gateway must assume this role first
</pre><dl class="facts"><div><dt>what to do</dt><dd>remove the credentials</dd></div><div><dt>when</dt><dd>IsProd</dd></div><div><dt>paths</dt><dd><a href="#route-1"><code>GET /orders</code> in prod</a></dd></div><div><dt>rule</dt><dd><a href="https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md" rel="noreferrer">about role-credentials</a></dd></div></dl></li>
</ul></section>`);
});

describe("the boxes of a path", () => {
  /** Each box after the route's as "look | label | name | details". */
  const boxes = (row: RouteRow): string[] =>
    [...pathBoxes(row).markup.matchAll(/<li class="step ([^"]*)"><div class="box">(.*?)<\/div><\/li>/g)].slice(2).map(([, look = "", inner = ""]) =>
      [look, ...inner.split(/<[^>]*>/).map((text) => text.trim()).filter((text) => text !== "")].join(" | "));

  const COLD = { kind: "cold", what: "", at: null } as const;
  const at = placeIn("a.yaml", "A", "A");

  test.each<[string, Partial<RouteRow>, string[]]>([
    ["a condition", { when: "IsProd" }, ["asked | route | GET / | when IsProd", "asked | authorization | open", "asked | integration | Lambda", "end | function | OrdersFunction"]],
    ["no integration", { integration: null, authorization: "unknown" }, [
      "asked | route | GET /", "asked | authorization | not known", "asked | integration | leads nowhere that was read",
    ]],
    ["a mock behind IAM", { authorization: "iam", integration: callTo("mock", { kind: "mock", by: null }) }, [
      "asked | route | GET /", "asked | authorization | IAM", "asked | integration | mock",
    ]],
    ["a service, not waited for, in a region of its own", { integration: callTo("sqs", { kind: "service", by: "role", role: "R", region: "eu-west-1", asynchronous: true }) }, [
      "asked | route | GET /", "asked | authorization | open", "asked | integration | AWS service | with role R", "end | service | sqs | in eu-west-1, not waited for",
    ]],
    ["the caller's right and a cold function", { integration: callTo("F", { by: "caller", warmth: COLD }), cache: { seconds: null, encrypted: true } }, [
      "asked | route | GET /", "asked | authorization | open", "asked | cache | cached, encrypted", "asked | integration | Lambda | with the caller&#39;s right", "end | function | F | cold",
    ]],
    ["a permission that is missing", {
      integration: callTo("F", { proof: { kind: "missing", answers: [{ verbs: ["GET"], kind: "missing", statement: null, why: null }] } }),
    }, ["asked | route | GET /", "asked | authorization | open", "asked lacking | integration | Lambda | by right of nobody | permission missing", "end | function | F"]],
    ["a permission that is not known", {
      integration: callTo("F", { proof: { kind: "undecided", answers: [{ verbs: ["GET"], kind: "undecided", statement: null, why: null }] } }),
    }, ["asked | route | GET /", "asked | authorization | open", "asked | integration | Lambda | permission not known", "end | function | F"]],
    ["an authorizer and its hops", {
      authorization: "lambda",
      authorizer: { ...callTo("TokenFunction", { by: "role", role: "AskRole", warmth: COLD }), name: "Tokens", cacheSeconds: 0 },
      hops: [hopOf("authorizer-call", "ask `Tokens`", { of: "authorizer" }), hopOf("cold-start", "wait for `OrdersFunction`", { avoidable: true, at })],
    }, [
      "asked | route | GET /", "asked | authorizer | Tokens | role AskRole, never kept | asks TokenFunction | cold | authorizer call",
      "asked | integration | Lambda", "end marked | function | OrdersFunction | avoidable cold start",
    ]],
  ])("%s", (_, more, expected) => {
    expect(boxes(rowOf("GET /", more))).toEqual(expected);
  });
});


test("two findings of one fingerprint have an entry each", () => {
  const at = placeIn("a.yaml", "A", "A");
  const page = routesHtml({ ...reportOf({ "a.yaml": "A" }, [findingAt(at), findingAt(at)]), rows: [rowOf("GET /", { at, findings: ["0123456789abcdef"] })] }, OPTIONS);
  const entry = 'href="#finding-0123456789abcdef';
  expect(page.match(/<li class="finding" id="[^"]*"/g)).toEqual(['<li class="finding" id="finding-0123456789abcdef"', '<li class="finding" id="finding-0123456789abcdef-2"']);
  expect(page.match(/href="#finding-[^"]*/g)).toEqual([entry, `${entry}-2`]);
});

test("what was not checked stands under its reason, once", () => {
  const [a, b] = [placeIn("a.yaml", "A\nB", "A"), placeIn("a.yaml", "A\nB", "B")];
  const report = { ...bare({ sources: new Map([["a.yaml", { file: "a.yaml", text: "A\nB" }]]) }), notChecked: [
    { at: a, what: "body of `Api`", why: "it is in S3" }, { at: a, what: "`F`", why: "it is imported" }, { at: b, what: "body of `Web`", why: "it is in S3" },
  ] };
  expect(/<section id="not-checked".*/.exec(routesHtml(report, OPTIONS))?.[0]).toBe(
    '<section id="not-checked" aria-labelledby="not-checked-title"><h2 id="not-checked-title">Not checked</h2><ul class="plain">' +
    '<li><span class="why">it is in S3</span><ul><li>body of <code>Api</code> <span class="place">a.yaml:1</span></li><li>body of <code>Web</code> <span class="place">a.yaml:2</span></li></ul></li>' +
    '<li><span class="why">it is imported</span><ul><li><code>F</code> <span class="place">a.yaml:1</span></li></ul></li></ul></section>',
  );
});

describe("a text is shown as it stands", () => {
  test.each([
    ["</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"],
    [`"'&amp;<!--`, "&quot;&#39;&amp;amp;&lt;!--"],
    ["a\u202eb\u0000c\nd", "a\ufffdb\u2400c d"],
  ])("%j", (text, shown) => {
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${shown}">${shown}</p>`);
  });

  test.each([
    ["`A` calls `B<i>`", "<code>A</code> calls <code>B&lt;i&gt;</code>"],
    ["a ` alone", "a ` alone"],
    ["", ""],
  ])("names in %j", (text, markup) => {
    expect(html`${sentence(text)}`.markup).toBe(markup);
  });

  /** The page with one text wherever a template or a file's name may have a say. */
  const pageOf = (text: string): string => {
    const at = { file: text, start: 0, end: 1, path: undefined, generatedBy: text };
    const call = callTo(text, {
      at, by: "role", role: text, region: text, warmth: { kind: "bypassed", what: text, at },
      proof: { kind: "missing", answers: [{ verbs: [text], kind: "missing", statement: { logicalId: text, at }, why: text }] },
    });
    const row = rowOf(text, {
      at, api: { name: text, logicalId: text, kind: "http" }, stage: text, when: text, integration: call, findings: [text],
      authorizer: { ...call, name: text, cacheSeconds: 1 }, hops: [hopOf("sts-call", text, { often: text, at, avoidable: true })],
    });
    const finding = findingAt(at, {
      message: text, label: text, api: text, routes: [text], when: text, notes: [text], remedy: text, fingerprint: text,
      related: [{ at, message: text }], construct: { path: text, source: { file: text, line: 1 } },
    });
    const told = { notChecked: [{ at, what: text, why: text }], errors: [{ file: text, message: text }], warnings: [{ at, message: text }] };
    return routesHtml({ ...reportOf({ [text]: "AAAA" }, [finding], told), rows: [row] }, OPTIONS);
  };
  /** The page's tags and attributes. Names in backticks are code, which is all that a text may become. */
  const skeleton = (page: string) => page.replaceAll(/<\/?code>/g, "").replaceAll(/"[^"]*"/g, '""').replaceAll(/>[^<]*/g, ">");

  test("no text becomes markup, wherever it stands", () => {
    const plain = skeleton(pageOf("x"));
    const hostile = fc.oneof(
      fc.string({ minLength: 1 }), fc.string({ unit: "binary", minLength: 1 }),
      fc.array(fc.constantFrom("<", ">", '"', "'", "&", "`", "/", "</script>", "<!--", "]]>", "\u202e", "=", " "), { minLength: 1 }).map((parts) => parts.join("")),
    );
    fc.assert(fc.property(hostile, (text) => { expect(skeleton(pageOf(text))).toBe(plain); }));
  });
});
