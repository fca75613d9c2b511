import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding, Severity } from "../../src/lint/finding.ts";
import type { Edit, Fix } from "../../src/lint/fix.ts";
import { applyEdits } from "../../src/fix/apply-edits.ts";
import { allPages } from "../../src/hosts/action/all-pages.ts";
import { githubApi } from "../../src/hosts/action/github-api.ts";
import { hunksIn } from "../../src/hosts/action/hunks.ts";
import { harmless } from "../../src/hosts/action/harmless.ts";
import { type Offer, offersOf } from "../../src/hosts/action/offers.ts";
import { type Posted, updateOf } from "../../src/hosts/action/posted-suggestions.ts";
import { blobOf } from "../../src/hosts/action/pull-request.ts";
import { type ShownFile, type Suggestion, suggestionOf, unsuited, type Unsuited } from "../../src/hosts/action/suggestion.ts";
import { suggestionComment } from "../../src/hosts/action/suggestion-comment.ts";
import { removeSuggestions, writeSuggestions } from "../../src/hosts/action/write-suggestions.ts";
import { REAL_DISK } from "../../src/project/disk.ts";
import { readLines } from "../../src/template/lines.ts";
import { withSuggestion } from "../helpers/apply-suggestion.ts";
import { githubServer } from "../helpers/github-server.ts";
import { type Report, reportOf } from "../helpers/report-of.ts";

const ALL = [{ start: 1, end: 1_000 }];

function shown(text: string, hunks: ShownFile["hunks"] = ALL): ShownFile {
  return { kind: "shown", path: "a.yaml", lines: readLines(text), hunks };
}

/** A fix that puts texts in the place of others: each stands once in the text. */
function fixOf(text: string, ...edits: readonly (readonly [old: string, newText: string])[]): Fix {
  const all = edits.map(([old, newText]): Edit => ({ file: "a.yaml", start: text.indexOf(old), end: text.indexOf(old) + old.length, newText }));
  return { title: "mend `A`", safety: "safe", edits: all };
}

function insertion(at: number, newText: string): Fix {
  return { title: "mend `A`", safety: "safe", edits: [{ file: "a.yaml", start: at, end: at, newText }] };
}

describe("the hunks of a patch", () => {
  test.each<[name: string, patch: string, hunks: readonly (readonly [number, number])[]]>([
    ["of a change", "@@ -3,4 +3,5 @@ Resources:\n a\n-b\n+c\n+d\n e\n f", [[3, 7]]],
    ["of one line", "@@ -1 +1 @@\n-a\n+b", [[1, 1]]],
    ["of a new file", "@@ -0,0 +1,2 @@\n+a\n+b", [[1, 2]]],
    ["of a text that goes", "@@ -1,2 +0,0 @@\n-a\n-b", []],
    ["of two places", "@@ -1,1 +1,2 @@\n a\n+b\n@@ -9 +10 @@\n-x\n+y\n\\ No newline at end of file", [[1, 2], [10, 10]]],
    ["of lines that look like one", "@@ -1,2 +1,2 @@\n-@@ -7,1 +7,9 @@\n+x\n @@ -70 +70 @@", [[1, 2]]],
    ["of nothing", "", []],
  ])("%s", (_, patch, hunks) => {
    expect(hunksIn(patch)).toEqual(hunks.map(([start, end]) => ({ start, end })));
  });
});

describe("a suggestion", () => {
  const TEXT = "a: 1\nb: 2\nc: 3\n\nd: 4\n";

  test.each<[name: string, fix: Fix, lines: readonly [number, number], before: string, after: string]>([
    ["is of whole lines", fixOf(TEXT, ["2", "5"]), [2, 2], "b: 2\n", "b: 5\n"],
    ["has nothing for lines that go", fixOf(TEXT, ["b: 2\nc: 3\n", ""]), [2, 3], "b: 2\nc: 3\n", ""],
    ["has nothing for lines that go with the line break above", fixOf(TEXT, ["\nc: 3", ""]), [3, 3], "c: 3\n", ""],
    ["has an empty line for one", fixOf(TEXT, ["c: 3", ""]), [3, 3], "c: 3\n", "\n"],
    ["comes with the line above what is put in", insertion(10, "x: 0\n"), [2, 2], "b: 2\n", "b: 2\nx: 0\n"],
    ["comes with the line below what is put in first", insertion(0, "x: 0\n"), [1, 1], "a: 1\n", "x: 0\na: 1\n"],
    ["comes with the last line where it is put in last", insertion(TEXT.length, "x: 0\n"), [5, 5], "d: 4\n", "d: 4\nx: 0\n"],
    ["is one for several edits", fixOf(TEXT, ["1", "7"], ["3", "8"]), [1, 3], "a: 1\nb: 2\nc: 3\n", "a: 7\nb: 2\nc: 8\n"],
    ["leaves out lines that stay", fixOf(TEXT, ["a: 1\nb: 2\n", "a: 1\nb: 9\n"]), [2, 2], "b: 2\n", "b: 9\n"],
  ])("%s", (_, fix, [start, end], before, after) => {
    const lines = (text: string) => text.match(/[^\n]*\n/g) ?? [];
    expect(suggestionOf(fix, shown(TEXT))).toEqual({ kind: "suggestion", path: "a.yaml", start, end, before: lines(before), after: lines(after) });
  });

  test.each<[name: string, fix: Fix, hunks: ShownFile["hunks"], expected: readonly [number, number] | Unsuited]>([
    ["at the edge of a hunk", fixOf(TEXT, ["1", "7"], ["3", "8"]), [{ start: 1, end: 3 }], [1, 3]],
    ["out of it by a line", fixOf(TEXT, ["1", "7"], ["3", "8"]), [{ start: 1, end: 2 }], unsuited("outside")],
    ["in two hunks", fixOf(TEXT, ["1", "7"], ["4", "8"]), [{ start: 1, end: 2 }, { start: 3, end: 5 }], unsuited("outside")],
    ["in none", fixOf(TEXT, ["1", "7"]), [], unsuited("outside")],
    ["above the hunk, by its first line", insertion(10, "x: 0\n"), [{ start: 3, end: 5 }], [3, 3]],
    ["below the hunk, by its last line", insertion(10, "x: 0\n"), [{ start: 1, end: 2 }], [2, 2]],
  ])("%s", (_, fix, hunks, expected) => {
    const result = suggestionOf(fix, shown(TEXT, hunks));
    expect(result.kind === "suggestion" ? [result.start, result.end] : result).toEqual(expected);
  });

  test.each<[name: string, text: string, fix: Fix, expected: Unsuited | "suggestion"]>([
    ["at a last line without an end", "a: 1\nb: 2", fixOf("a: 1\nb: 2", ["2", "3"]), unsuited("line-ends")],
    ["above one", "a: 1\nb: 2", fixOf("a: 1\nb: 2", ["1", "3"]), "suggestion"],
    ["that takes the end from the last line", "a: 1\nb: 2\n", fixOf("a: 1\nb: 2\n", ["b: 2\n", "b: 3"]), unsuited("line-ends")],
  ])("%s", (_, text, fix, expected) => {
    const result = suggestionOf(fix, shown(text));
    expect(result.kind === "unsuited" ? result : result.kind).toEqual(expected);
  });

  test("makes the text what the fix makes it", () => {
    const line = fc.string({ unit: fc.constantFrom("a", " ", "`", "-"), maxLength: 4 });
    const texts = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.map((each) => `${each}\n`).join(""));
    const pieces = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.array(line, { maxLength: 3 })), { minLength: 1, maxLength: 3 });
    let count = 0;
    fc.assert(fc.property(texts, pieces, (text, parts) => {
      const points = parts.flatMap(([from, to]) => [from % (text.length + 1), to % (text.length + 1)]).toSorted((a, b) => a - b);
      const edits = parts.map(([, , lines], index): Edit => ({ file: "a.yaml", start: points[index * 2] ?? 0, end: points[index * 2 + 1] ?? 0, newText: lines.join("\n") }));
      const fix: Fix = { title: "x", safety: "safe", edits };
      const [suggestion, wanted] = [suggestionOf(fix, shown(text)), applyEdits(text, edits)];
      if (suggestion.kind === "unsuited" || wanted === text) return;
      count += 1;
      expect(withSuggestion(text, commentOn(suggestion, fix))).toBe(wanted);
    }), { seed: 8, numRuns: 2_000 });
    expect(count).toBeGreaterThan(1_000);
  });
});

function findingOf(severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    rule: "role-credentials", severity, message: `it is \`${severity}\``, at: { file: "a.yaml", start: 0, end: 1, path: undefined }, label: undefined, logicalId: "A", api: "Api",
    routes: [], when: null, construct: undefined, related: [], notes: [], remedy: undefined, fingerprint: "0123456789abcdef", ...more,
  };
}

function commentOn({ path, start, end, before, after }: Suggestion, fix: Fix) {
  const { body } = suggestionComment(findingOf("error"), fix, { kind: "suggestion", path, start, end, before, after }, "");
  return { path, body, line: end, side: "RIGHT", ...(start < end && { start_line: start, start_side: "RIGHT" }) };
}

describe("what is offered", () => {
  const TEXT = "a: 1\nb: 2\nc: 3\nd: 4\n";
  const fixable = (severity: Severity, fix: Fix, more: Partial<Finding> = {}) => ({ finding: findingOf(severity, more), fix });
  const offered = (fixables: Parameters<typeof offersOf>[0], file: ShownFile | Unsuited = shown(TEXT)) => {
    const offers = offersOf(fixables, () => file, "");
    return { offered: offers.offered.map(({ finding, suggestion: { start, end } }) => [finding.severity, start, end]), unsuited: offers.unsuited.map(({ obstacle }) => obstacle) };
  };

  test("is the most severe first, and of what shares lines that alone", () => {
    const two = fixOf(TEXT, ["1", "5"], ["2", "5"]);
    expect(offered([fixable("info", fixOf(TEXT, ["4", "5"])), fixable("warning", two), fixable("error", fixOf(TEXT, ["2", "6"])), fixable("warning", fixOf(TEXT, ["3", "5"]))])).toEqual({
      offered: [["error", 2, 2], ["warning", 3, 3], ["info", 4, 4]], unsuited: [],
    });
  });

  test("is once what several findings have in common, as the most severe has it", () => {
    const fix = fixOf(TEXT, ["1", "5"]);
    expect(offered([fixable("warning", fix), fixable("error", fix), fixable("info", fix)])).toEqual({ offered: [["error", 1, 1]], unsuited: [] });
  });

  test("is never in two files", () => {
    const fix = fixOf(TEXT, ["1", "5"]);
    const both: Fix = { ...fix, edits: [...fix.edits, { file: "b.yaml", start: 0, end: 0, newText: "x" }] };
    expect(offered([fixable("error", both)])).toEqual({ offered: [], unsuited: ["files"] });
  });

  test("is nothing in a file that has something against it", () => {
    expect(offered([fixable("error", fixOf(TEXT, ["1", "5"])), fixable("error", fixOf(TEXT, ["2", "5"]))], unsuited("differs"))).toEqual({ offered: [], unsuited: ["differs", "differs"] });
  });

  test("has room in a comment", () => {
    expect(offered([fixable("error", fixOf(TEXT, ["1", "x".repeat(60_000)]))])).toEqual({ offered: [], unsuited: ["too-long"] });
  });
});

describe("a comment", () => {
  const suggestion: Suggestion = { kind: "suggestion", path: "a.yaml", start: 1, end: 1, before: ["a: 1\n"], after: ["a: ```` ` x\n", "\n"] };

  test("has a fence that no line of it ends, and says what somebody should look at", () => {
    const at = (key: string) => ({ file: "a.yaml", start: 0, end: 1, path: { parent: undefined, key } });
    const value = { kind: "text", text: "x" } as const;
    const fix: Fix = {
      title: "remove `Role`, and more", safety: "review", edits: [],
      steps: [{ kind: "remove", at: at("Role") }, { kind: "replace", at: at("Principal"), value }, { kind: "insert", into: at("Resources"), after: undefined, key: "Permission", value }],
    };
    const { body, marker } = suggestionComment(findingOf("error", { when: "IsProd", help: null }), fix, suggestion, "services/a--b");
    expect(body).toBe(`**error**: it is \`error\` (when \`IsProd\`)

- fix: remove \`Role\`, and more
- look first: \`Role\` goes, \`Principal\` is another, \`Permission\` is new

\`\`\`\`\`suggestion
a: \`\`\`\` \` x

\`\`\`\`\`

${marker}`);
    expect(marker).toMatch(/^<!-- cfn-latency-lint suggestion: services%2Fa%2D%2Db 0123456789abcdef [0-9a-f]{16} -->$/);
  });

  test("has another marker where anything of it is another, but not where its lines have moved", () => {
    const fix = fixOf("a: 1\n", ["1", "2"]);
    const markerOf = (change: Partial<Suggestion>, folder = "", finding: Partial<Finding> = {}) => suggestionComment(findingOf("error", finding), fix, { ...suggestion, ...change }, folder).marker;
    const markers = [markerOf({}), markerOf({ path: "b.yaml" }), markerOf({ before: ["a: 2\n"] }), markerOf({ after: [] }), markerOf({}, "b"), markerOf({}, "", { message: "y" }), markerOf({}, "", { fingerprint: "f".repeat(16) })];
    expect(new Set(markers).size).toBe(markers.length);
    expect(markerOf({ start: 9, end: 9 })).toBe(markers[0]);
  });
});

describe("what becomes of the comments that stand there", () => {
  const offer = (marker: string): Offer => ({
    ...{ finding: findingOf("error"), fix: fixOf("a", ["a", "b"]) }, comment: { marker, body: marker },
    suggestion: { kind: "suggestion", path: "a.yaml", start: 1, end: 1, before: ["a\n"], after: ["b\n"] },
  });
  const posted = (id: number, marker: string, more: Partial<Posted> = {}): Posted => ({ id, marker, path: "a.yaml", isOutdated: false, isAnswered: false, ...more });

  test.each<[name: string, posted: readonly Posted[], offers: readonly string[], gone: readonly number[], fresh: readonly string[]]>([
    ["none yet", [], ["A", "B"], [], ["A", "B"]],
    ["one that is there", [posted(1, "A")], ["A", "B"], [], ["B"]],
    ["one that is over", [posted(1, "A")], [], [1], []],
    ["one that is over and answered", [posted(1, "A", { isAnswered: true })], [], [], []],
    ["another", [posted(1, "A")], ["B"], [1], ["B"]],
    ["another, and the first is answered", [posted(1, "A", { isAnswered: true })], ["B"], [], ["B"]],
    ["one out of place", [posted(1, "A", { isOutdated: true })], ["A"], [1], ["A"]],
    ["one out of place and answered", [posted(1, "A", { isOutdated: true, isAnswered: true })], ["A"], [], []],
    ["one twice", [posted(1, "A"), posted(2, "A")], ["A"], [2], []],
    ["one in a file of which nothing can be told", [posted(1, "A", { path: "b.yaml" })], [], [], []],
  ])("%s", (_, comments, offers, gone, fresh) => {
    const update = updateOf(comments, offers.map(offer), (file) => file === "a.yaml");
    expect({ gone: update.gone.map(({ id }) => id), fresh: update.fresh.map(({ comment }) => comment.marker) }).toEqual({ gone, fresh });
  });
});

test("a text is called as git calls it", () => {
  // What `git hash-object` says of nothing, and of a line.
  expect([blobOf(Buffer.from("")), blobOf(Buffer.from("é\n"))]).toEqual(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "c6003325155f475bd7c87731607525dce73be9cf"]);
});

test("what would lead to another finding, or not mend its own, is not offered", async () => {
  const text = "a: 1\nb: 2\nc: 3\nd: 4\n";
  const seen: string[] = [];
  // Every key is a finding; where `b` goes another comes, and `d` is found all the same.
  const findingsIn = (now: string) => ["a", "b", "c", "d"].filter((key) => key === "d" || now.includes(key)).concat(now.includes("b") ? [] : ["other"]).map((key): Finding => {
    const fix = fixOf(text, [`${text.split("\n").find((line) => line.startsWith(key)) ?? ""}\n`, ""]);
    return findingOf("error", { at: { file: "a.yaml", start: 0, end: 1, path: { parent: undefined, key } }, fingerprint: key, fix });
  });
  const reportOn = (now: string): Report => ({ ...reportOf("a: 1\n"), findings: findingsIn(now), sources: new Map([["a.yaml", { file: "a.yaml", text: now }]]) });
  const lintOn = (disk: typeof REAL_DISK) => {
    const now = Buffer.from(disk.read("/project/a.yaml")).toString();
    seen.push(now.replaceAll("\n", " ").trim());
    return Promise.resolve(reportOn(now));
  };
  const report = reportOn(text);
  const fixables = report.findings.flatMap((finding) => (finding.fix ? [{ finding, fix: finding.fix }] : []));
  const { offered } = offersOf(fixables, () => shown(text), "");
  const places = new Map([["a.yaml", { kind: "ours", path: "/project/a.yaml", before: Buffer.from(text) } as const]]);
  const left = await harmless(offered, report, { where: { cwd: "/work", disk: REAL_DISK, paths: [] }, lintOn }, places);
  expect(left.map(({ finding }) => finding.fingerprint)).toEqual(["a", "c"]);
  expect(seen).toEqual(["", "c: 3 d: 4", "a: 1 b: 2", "b: 2 c: 3 d: 4", "a: 1 c: 3 d: 4", "a: 1 b: 2 d: 4", "a: 1 b: 2 c: 3"]);
});

describe("requests", () => {
  let close = (): Promise<void> => Promise.resolve();
  afterAll(() => close());

  async function serverAndApi() {
    await close();
    const server = await githubServer();
    ({ close } = server);
    return { server, api: githubApi({ url: server.url, token: "secret", timeout: 5_000, wait: () => Promise.resolve() }) };
  }

  const pull = { repository: "octo/orders", number: 7, headSha: "abc" };
  const offers = Array.from({ length: 30 }, (_, index): Offer => ({
    finding: findingOf("error"), fix: fixOf("a", ["a", "b"]), comment: { marker: `${index}`, body: `${index}` },
    suggestion: { kind: "suggestion", path: "a.yaml", start: index + 1, end: index + 1, before: ["a\n"], after: ["b\n"] },
  }));

  test("for lists go on for a hundred pages", async () => {
    const { server, api } = await serverAndApi();
    server.always = ({ path }) => ({ status: 200, body: [path], headers: { link: `<${server.url}/next>; rel="next"` } });
    expect(await allPages(api, "/list")).toEqual({ kind: "failed", reason: "it has too much to look through" });
    expect(server.asked.map(({ path }) => path)).toEqual(["/list?per_page=100", ...Array.from({ length: 99 }, () => "/next")]);
  });

  test("for a review that GitHub does not take are made for parts of it", async () => {
    const { server, api } = await serverAndApi();
    Object.assign(server.pull, { head: "abc", files: [{ filename: "a.yaml", status: "modified", sha: "", patch: "@@ -1,29 +1,29 @@" }] });
    expect(await writeSuggestions(api, pull, offers)).toEqual({ count: 1, reason: "it answered 422: Unprocessable Entity" });
    expect(server.pull.comments.map(({ body }) => Number(body)).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 29 }, (_, index) => index));
    expect(server.asked.length).toBeLessThanOrEqual(12);
  });

  test("for reviews that GitHub takes none of come to an end", async () => {
    const { server, api } = await serverAndApi();
    expect(await writeSuggestions(api, pull, offers)).toEqual({ count: 30, reason: "it answered 422: Unprocessable Entity" });
    expect(server.asked).toHaveLength(12);
  });

  test("for a review that is forbidden are made once", async () => {
    const { server, api } = await serverAndApi();
    server.always = () => ({ status: 403 });
    expect(await writeSuggestions(api, pull, offers)).toEqual({ count: 30, reason: "it answered 403" });
    expect(server.asked).toHaveLength(1);
  });

  test("for what is to go do not mind that it is gone", async () => {
    const { server, api } = await serverAndApi();
    const gone = [1, 2, 3].map((id): Posted => ({ id, marker: "A", path: "a.yaml", isOutdated: false, isAnswered: false }));
    server.next.push({ status: 404 }, { status: 403 });
    expect(await removeSuggestions(api, pull, gone)).toBe("it answered 403");
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(["DELETE /repos/octo/orders/pulls/comments/1", "DELETE /repos/octo/orders/pulls/comments/2"]);
  });
});
