import fc from "fast-check";
import type { Finding } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import { findingAt, reportOf } from "./sample.ts";

/** Names that would be more than names, were they written as they are. */
export const HOSTILE = [
  "a\nb", "::error::x", "\n::error::x", "  ::set-output name=a::b", "##[error]x", "#\u200d#[error]x", "%0A", "%250A", "a|b", "a`b", "``", "a``b", "a\\|b", "\\", " ", "",
  "</details>", "<script>alert(1)</script>", "<!-- x", "&lt;", "@someone", "#12", "octo/orders#12", "GH-12", "www.example.org", "https://example.org",
  "[a](https://example.org)", "![a](https://example.org)", ":smile:", "**b**", "_i_", "~~s~~", "$a$", "$`a`$", "---", "1. x", "# x", "=", "|||",
  "😀", "\ud83d", "\u202eevil", "\u001b[31m", "\u2028x", "file=a,line=1::x",
] as const;

/** Plain names and hostile ones. */
export const anyName = fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom("OrdersApi", "GET /orders", "Fn"), fc.string({ unit: "binary", maxLength: 40 }));

const TEXT = `Resources:\n  A: \`1\`\n  B: \`\`\`</details>\n\n  C: @someone 😀 ${"x".repeat(300)}\n  D: |\n    1\n    2\n\nOutputs: {}\n`;

const anySpan = fc.tuple(fc.nat(TEXT.length), fc.nat(120)).map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));

function anyFinding(files: readonly string[]): fc.Arbitrary<Finding> {
  const place = fc.tuple(fc.constantFrom(...files), anySpan).map(([file, span]) => ({ file, ...span, path: undefined }));
  return fc.record({
    at: place,
    severity: fc.constantFrom("error", "warning", "info"),
    rule: fc.constantFrom("role-credentials", "missing-permission", "cold-start"),
    message: fc.oneof(anyName, fc.tuple(anyName, anyName).map(([a, b]) => `\`${a}\` assumes \`${b}\``)),
    routes: fc.array(anyName, { maxLength: 5 }),
    when: fc.option(anyName),
    label: fc.option(anyName, { nil: undefined }),
    remedy: fc.option(anyName, { nil: undefined }),
    api: fc.option(anyName),
    notes: fc.array(anyName, { maxLength: 2 }),
    related: fc.array(fc.record({ at: place, message: anyName }), { maxLength: 7 }),
    construct: fc.option(fc.record({ path: anyName, source: fc.option(fc.record({ file: anyName, line: fc.integer({ min: 1, max: 99 }) }), { nil: undefined }) }), { nil: undefined }),
  }).map(({ at, ...more }) => findingAt(at, more));
}

/** Reports of up to so many findings about files of hostile names. */
export function anyReport(maxLength: number): fc.Arbitrary<Report> {
  return fc.uniqueArray(anyName, { minLength: 1, maxLength: 3 }).chain((files) =>
    fc.record({
      findings: fc.array(anyFinding(files), { maxLength }),
      errors: fc.array(fc.record({ file: fc.constantFrom(...files), message: anyName }), { maxLength: 15 }),
      notChecked: fc.array(fc.record({ at: anySpan.map((span) => ({ file: files[0] ?? "", ...span })), what: anyName, why: anyName }), { maxLength: 15 }),
      warnings: fc.array(fc.record({ at: anySpan.map((span) => ({ file: files[0] ?? "", ...span })), message: anyName }), { maxLength: 5 }),
    }).map(({ findings, ...more }) => reportOf(Object.fromEntries(files.map((file) => [file, TEXT])), findings, more)));
}
