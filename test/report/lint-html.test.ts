import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { lintHtml } from "../../src/report/html.ts";
import { routesHtml } from "../../src/report/routes/html.ts";
import { HOSTILE } from "./hostile.ts";
import { sampleReport } from "./routes-html-sample.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

const OPTIONS = { version: "1.2.3" };

function sectionsOf(page: string): string[] {
  return [...page.matchAll(/<section id="([^"]*)"/g)].map(([, id = ""]) => id);
}

/** The section of that name, without its heading. */
function section(page: string, id: string): string | undefined {
  return new RegExp(`<section id="${id}"[^>]*><h2[^>]*>[^<]*</h2>([^]*?)(?=\\n<section id=|\\n</main>)`).exec(page)?.[1];
}

test("is the page of the request paths with the findings first", () => {
  const [page, routes] = [lintHtml(sampleReport(), OPTIONS), routesHtml(sampleReport(), OPTIONS)];
  expect(sectionsOf(page)).toEqual(["findings", "errors", "not-checked", "routes", "warnings"]);
  expect(sectionsOf(page).map((id) => section(page, id))).toEqual(sectionsOf(page).map((id) => section(routes, id)));
  expect(page).toContain("<title>Latency findings</title>");
});

test("lets nothing take effect but its own style and script", () => {
  const page = lintHtml(sampleReport(), OPTIONS);
  const hashOf = (tag: string) => `sha256-${createHash("sha256").update(new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? "").digest("base64")}`;
  expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'")).toBe(
    `default-src 'none'; style-src '${hashOf("style")}'; script-src '${hashOf("script")}'; base-uri 'none'; form-action 'none'`,
  );
});

test("does not say that there are no routes where nobody asked for them", () => {
  const report = { ...reportOf({ "a.yaml": "A: 1" }, [findingAt(placeIn("a.yaml", "A: 1", "1"))]), rows: [] };
  expect(sectionsOf(lintHtml(report, OPTIONS))).toEqual(["findings"]);
  expect(sectionsOf(lintHtml({ ...report, summary: { ...report.summary, routes: 0 } }, OPTIONS))).toEqual(["findings", "routes"]);
});

test.each([...HOSTILE])("%j is shown and is no markup", (name) => {
  const at = { file: name, start: 0, end: 1, path: undefined };
  const report = reportOf({ [name]: name }, [findingAt(at, { message: name, remedy: name, label: name })], { errors: [{ file: name, message: name }], notChecked: [{ at, what: name, why: name }] });
  const tags = (page: string) => page.match(/<[a-z!/][^\s>]*/g)?.filter((tag) => !/^<\/?code/.test(tag));
  const plain = reportOf({ a: "a" }, [findingAt({ ...at, file: "a" }, { message: "a", remedy: "a", label: "a" })], { errors: [{ file: "a", message: "a" }], notChecked: [{ at: { ...at, file: "a" }, what: "a", why: "a" }] });
  const expected = tags(lintHtml({ ...plain, rows: [] }, OPTIONS))?.filter((tag) => name !== "" || !/^<\/?pre/.test(tag));
  expect(tags(lintHtml({ ...report, rows: [] }, OPTIONS))).toEqual(expected);
});
