import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { RoutesReport } from "../../src/lint/routes-report.ts";
import { routesHtml } from "../../src/report/routes/html.ts";
import { routesJson } from "../../src/report/routes/json.ts";
import { findingAt, placeIn } from "./sample.ts";
import { callTo, rowOf, sampleReport } from "./routes-html-sample.ts";

const PLACES = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium"].filter((place) => place !== undefined);
const executablePath = PLACES.find((place) => existsSync(place));
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const OPTIONS = { version: "1.2.3" };

// Where changes are admitted a browser has to be there; on a desk it may be missing, and the title says so.
const isRequired = process.env["CI"] !== undefined && process.env["CI"] !== "";
const inChromium = executablePath === undefined && !isRequired ? describe.skip : describe;
const TITLE = executablePath === undefined ? `in a browser (there is no Chromium at ${PLACES.join(" or ")}: CHROMIUM_PATH may name one)` : "in Chromium";

jest.setTimeout(60_000);

inChromium(TITLE, () => {
  let browser: Browser;
  let folder: string;
  const faults: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "routes-html-"));
    browser = await chromium.launch({ executablePath: executablePath ?? "/usr/bin/chromium", args: FLAGS });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a report's page from the disk; what it complains of or asks for beside itself becomes a fault. */
  async function open(report: RoutesReport, { hash = "", ...options }: BrowserContextOptions & { hash?: string } = {}): Promise<Page> {
    const file = path.join(folder, "page.html");
    writeFileSync(file, routesHtml(report, OPTIONS));
    const url = pathToFileURL(file).href;
    const context = await browser.newContext(options);
    const page = await context.newPage();
    faults.length = 0;
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    context.on("request", (request) => { if (request.url().split("#")[0] !== url) faults.push(request.url()); });
    await page.goto(`${url}${hash}`);
    return page;
  }

  /** What a reader sees of the routes, of the findings and of the count. */
  async function seen(page: Page) {
    return page.evaluate<{ routes: string[]; findings: string[]; count: string; hash: string }>(`(() => {
      const texts = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).map((each) => each.textContent);
      return { routes: texts(".route h4"), findings: texts(".finding .rule"), count: document.querySelector("output").textContent, hash: location.hash };
    })()`);
  }

  const ALL_ROUTES = [
    "$connect", "sendMessage", "ANY /items", "POST /items", "GET /elsewhere", "GET /nowhere",
    "GET /orders", "POST /orders", "DELETE /orders/{id}", "GET /health", "PUT /reports",
  ];
  const ALL_FINDINGS = ["authorizer-role-credentials", "role-credentials", "bypassed-warm-capacity", "missing-permission", "cross-region-uri"];

  test("opens from the disk without a complaint or another request", async () => {
    const page = await open(sampleReport());
    expect(await seen(page)).toEqual({ routes: ALL_ROUTES, findings: ALL_FINDINGS, count: "", hash: "" });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("says what the JSON says", async () => {
    interface Call { target: string; kind: string; proof: { kind: string } | null }
    interface Row {
      api: string; stage: string | null; route: string; file: string; when: string | null; findings: string[];
      authorizer: (Call & { name: string }) | null; cache: object | null; integration: Call | null;
      path: { kind: string; what: string; often: string; avoidable: boolean; file: string; range: { start: { line: number } } }[];
    }
    const report = sampleReport();
    const { routes, findings } = JSON.parse(routesJson(report, OPTIONS)) as { routes: Row[]; findings: { fingerprint: string; message: string; file: string; range: { start: { line: number } } }[] };
    const page = await open(report);
    const drawn = await page.evaluate(`[...document.querySelectorAll(".route")].map((route) => {
      const all = (selector, within = route) => [...within.querySelectorAll(selector)];
      const boxes = all(".step").map((step) => [step.querySelector(".label").textContent, step.querySelector(".name").textContent]);
      const named = Object.fromEntries(boxes);
      return {
        api: route.dataset.api, stage: named.stage, route: named.route, authorizer: named.authorizer ?? null, hasCache: "cache" in named,
        target: boxes.at(-1)[1], isMissing: all(".chip.missing").length > 0, isUndecided: all(".chip.undecided").length > 0,
        when: all(".detail").map((each) => each.textContent).find((each) => each.startsWith("when ")) ?? null,
        hops: all(".remarks .avoidable, .remarks .needed").map((hop) => hop.textContent), findings: all(".says a").map((link) => link.hash),
      };
    })`);
    const NAMES: Record<string, string> = { "sts-call": "STS call", "authorizer-call": "authorizer call", "region-crossing": "region crossing", "cold-start": "cold start" };
    const hasProof = (row: Row, kind: string) => [row.authorizer, row.integration].some((call) => call?.proof?.kind === kind);
    expect(drawn).toEqual(routes.map((row) => ({
      api: row.api, stage: row.stage ?? "none was read", route: row.route, authorizer: row.authorizer?.name ?? null, hasCache: row.cache !== null,
      target: row.integration?.target ?? "leads nowhere that was read", isMissing: hasProof(row, "missing"), isUndecided: hasProof(row, "undecided"),
      when: row.when === null ? null : `when ${row.when}`, findings: row.findings.map((fingerprint) => `#finding-${fingerprint}`),
      hops: row.path.map((hop) => {
        const name = `${hop.avoidable ? "avoidable " : ""}${NAMES[hop.kind] ?? ""}`;
        return `${name}: ${hop.what.replaceAll("`", "")}, ${hop.often.replaceAll("`", "")} ${hop.file}:${hop.range.start.line}`;
      }),
    })));
    const entries = await page.evaluate('[...document.querySelectorAll(".finding")].map((each) => [each.id, each.querySelector("h3").textContent, each.querySelector(".place").textContent])');
    expect(entries).toEqual(findings.map(({ fingerprint, message, file, range }, index) =>
      [`finding-${fingerprint}`, `${report.findings[index]?.severity ?? ""} ${message.replaceAll("`", "")}`, `${file}:${range.start.line}`]));
    const hops = routes.flatMap((row) => row.path);
    const tile = (kind: string) => {
      const own = hops.filter((hop) => hop.kind === kind);
      const avoidable = own.filter((hop) => hop.avoidable).length;
      return [String(own.length), ...(avoidable === 0 ? [] : [`${avoidable} avoidable`])];
    };
    expect(await page.evaluate('[...document.querySelectorAll(".totals div")].map((tile) => [...tile.querySelectorAll("dd")].map((each) => each.textContent))'))
      .toEqual([[String(routes.length)], ...Object.keys(NAMES).map(tile)]);
    await page.context().close();
  });

  describe("its filter", () => {
    test.each<[string, (page: Page) => Promise<void>, Awaited<ReturnType<typeof seen>>]>([
      ["by words, each of which must be there, in any case", (page) => page.getByRole("searchbox", { name: "Search" }).fill("invokerole ORDERS"), {
        routes: ["GET /orders"], findings: ALL_FINDINGS.slice(0, 3), count: "1 of 11 request paths, 3 of 5 findings", hash: "#q=invokerole+ORDERS",
      }],
      ["by a file", (page) => page.getByRole("searchbox", { name: "Search" }).fill("chat.yaml"), {
        routes: ALL_ROUTES.slice(0, 6), findings: [], count: "6 of 11 request paths, 0 of 5 findings", hash: "#q=chat.yaml",
      }],
      ["by API", async (page) => { await page.getByRole("combobox", { name: "API" }).selectOption("ItemsApi"); }, {
        routes: ["ANY /items", "POST /items", "GET /elsewhere"], findings: [], count: "3 of 11 request paths, 0 of 5 findings", hash: "#api=ItemsApi",
      }],
      ["by a kind of hop", (page) => page.getByLabel("STS call").check(), {
        routes: ["POST /items", "GET /orders", "POST /orders"], findings: ALL_FINDINGS.slice(0, 3), count: "3 of 11 request paths, 3 of 5 findings", hash: "#hop=sts-call",
      }],
      ["by any of two kinds, of which it could do without one", async (page) => {
        await page.getByLabel("authorizer call").check();
        await page.getByLabel("cold start").check();
        await page.getByLabel("avoidable only").check();
      }, { routes: ["GET /orders"], findings: ALL_FINDINGS.slice(0, 3), count: "1 of 11 request paths, 3 of 5 findings", hash: "#hop=authorizer-call&hop=cold-start&avoidable=1" }],
      ["by what could be avoided", (page) => page.getByLabel("avoidable only").check(), {
        routes: ["GET /orders", "POST /orders", "PUT /reports"], findings: [...ALL_FINDINGS.slice(0, 3), "cross-region-uri"],
        count: "3 of 11 request paths, 4 of 5 findings", hash: "#avoidable=1",
      }],
      ["by words that nothing has", (page) => page.getByRole("searchbox", { name: "Search" }).fill("<nothing> & more"), {
        routes: [], findings: [], count: "0 of 11 request paths, 0 of 5 findings", hash: "#q=%3Cnothing%3E+%26+more",
      }],
    ])("%s; its address shows the same again", async (_, choose, expected) => {
      const page = await open(sampleReport());
      await choose(page);
      expect(await seen(page)).toEqual(expected);
      const shared = await open(sampleReport(), { hash: expected.hash });
      expect(await seen(shared)).toEqual(expected);
      await shared.getByRole("button", { name: "Show all" }).click();
      expect(await seen(shared)).toEqual({ routes: ALL_ROUTES, findings: ALL_FINDINGS, count: "", hash: "" });
      expect(await shared.evaluate("document.activeElement.name")).toBe("q");
      expect(faults).toEqual([]);
      await Promise.all([page.context().close(), shared.context().close()]);
    });

    test("follows the address, and a link leads to what it hides", async () => {
      const page = await open(sampleReport(), { hash: "#api=ItemsApi" });
      await page.evaluate('location.hash = "#api=ChatApi"');
      await page.getByText("2 of 11 request paths").waitFor();
      expect((await seen(page)).routes).toEqual(["$connect", "sendMessage"]);
      await page.evaluate('location.hash = "#finding-d4"');
      await page.locator("#finding-d4:visible").waitFor();
      expect((await seen(page)).findings).toEqual(ALL_FINDINGS);
      expect(await page.evaluate('document.querySelector("#finding-d4").getBoundingClientRect().top < innerHeight')).toBe(true);
      await page.context().close();
    });

    test("leaves out of 2,000 paths what it should", async () => {
      const rows = Array.from({ length: 2000 }, (_, index) => rowOf(`GET /path${index}`, { stage: `stage${index % 4}` }));
      const page = await open(sampleReport({ rows }));
      await page.getByRole("searchbox", { name: "Search" }).fill("stage3 path199");
      expect((await seen(page)).routes).toEqual(["GET /path199", "GET /path1991", "GET /path1995", "GET /path1999"]);
      await page.context().close();
    });
  });

  test("is worked with the keyboard alone", async () => {
    const page = await open(sampleReport());
    const press = async (...keys: readonly string[]) => { for (const key of keys) await page.keyboard.press(key); };
    const focus = () => page.evaluate('document.activeElement.className || document.activeElement.id || document.activeElement.name || document.activeElement.textContent');
    await press("Tab");
    expect(await focus()).toBe("skip");
    await press("Enter");
    expect(await focus()).toBe("main");
    await press("Shift+Tab", "Space");
    expect((await seen(page)).hash).toBe("#avoidable=1");
    await press("Space", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab");
    expect(await focus()).toBe("api");
    await press("L");
    expect((await seen(page)).routes).toEqual(["GET /nowhere"]);
    await press("Shift+Tab");
    await page.keyboard.type("elsewhere");
    expect(await seen(page)).toEqual({ routes: [], findings: [], count: "0 of 11 request paths, 0 of 5 findings", hash: "#q=elsewhere&api=LooseApi" });
    await page.context().close();
  });

  describe("can be read", () => {
    /** Every text with its size, its ratio of contrast (WCAG 2.2, 1.4.3) and the page's ground. */
    const CONTRAST = `(() => {
      const channels = (colour) => (/^rgba?\\(([^)]*)\\)$/.exec(colour)?.[1] ?? "").split(",").map(Number);
      const luminance = (colour) => {
        const [r, g, b] = channels(colour).map((each) => each / 255).map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const isClear = (colour) => channels(colour)[3] === 0;
      const ground = (element) => {
        const colour = getComputedStyle(element).backgroundColor;
        return isClear(colour) && element.parentElement ? ground(element.parentElement) : colour;
      };
      const texts = [...document.querySelectorAll("body *")].filter((element) => !element.matches("script, option") &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ""));
      const ratios = texts.map((element) => {
        const [a, b] = [getComputedStyle(element).color, ground(element)].map(luminance).sort((x, y) => y - x);
        return { text: element.className + ": " + element.textContent.slice(0, 40), ratio: (a + 0.05) / (b + 0.05) };
      });
      return { ground: ground(document.body), count: ratios.length, weak: ratios.filter(({ ratio }) => !(ratio >= 4.5)), least: Math.min(...ratios.map(({ ratio }) => ratio)) };
    })()`;
    interface Contrast { ground: string; count: number; weak: readonly object[]; least: number }

    test("in light and in dark, each with contrast enough", async () => {
      const grounds = new Set<string>();
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await open(sampleReport(), { colorScheme });
        const { ground, weak, count } = await page.evaluate<Contrast>(CONTRAST);
        expect(weak).toEqual([]);
        expect(count).toBeGreaterThan(200);
        grounds.add(ground);
        await page.context().close();
      }
      expect(grounds.size).toBe(2);
    });

    test.each([360, 375, 768, 1280])("%i pixels wide, without scrolling sideways", async (width) => {
      const long = "a".repeat(300);
      const page = await open(sampleReport({ rows: [rowOf(`GET /${long}`, { stage: long, integration: callTo(long) }), ...sampleReport().rows] }), { viewport: { width, height: 800 } });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await page.context().close();
    });

    test("without scripts: everything but the filter", async () => {
      const page = await open(sampleReport(), { javaScriptEnabled: false });
      expect(await page.locator(".route:visible").count()).toBe(ALL_ROUTES.length);
      expect(await page.locator(".finding:visible").count()).toBe(ALL_FINDINGS.length);
      expect(await page.locator("form:visible").count()).toBe(0);
      await page.context().close();
    });

    test("on paper: all of it in dark on light, without controls", async () => {
      const page = await open(sampleReport(), { colorScheme: "dark" });
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".route:visible").count()).toBe(ALL_ROUTES.length);
      expect(await page.locator("form:visible, nav:visible").count()).toBe(0);
      expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(28, 33, 39)");
      expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
      await page.context().close();
    });
  });

  test("names that would be markup are names", async () => {
    const text = `</script><script>document.title="hurt"</script><img src="https://example.com/x" onerror="document.title='hurt'">`;
    const at = placeIn("a.yaml", "A", "A");
    const rows = [rowOf(text, { at, api: { name: text, logicalId: null, kind: "rest" }, integration: callTo(text) }), rowOf("GET /")];
    const page = await open(sampleReport({ rows, findings: [findingAt(at, { message: text, api: text })] }));
    expect((await seen(page)).routes).toEqual([text, "GET /"]);
    await page.getByRole("combobox", { name: "API" }).selectOption(text);
    expect((await seen(page)).routes).toEqual([text]);
    await page.getByRole("searchbox", { name: "Search" }).fill(text);
    expect((await seen(page)).routes).toEqual([text]);
    expect(await page.title()).toBe("Request paths");
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
