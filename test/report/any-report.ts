import fc from "fast-check";
import type { Finding, Note } from "../../src/lint/finding.ts";
import type { Report, Suppressed } from "../../src/lint/report.ts";
import type { Place } from "../../src/template/place.ts";
import { findingAt, pathOf, reportOf } from "./sample.ts";

/** What formats stumble over: quotes, markup, line breaks of all kinds, control characters, halves of characters. */
const HOSTILE = ['"', "'", "&", "<", "]]>", "%", " ", "\n", "\r", "\t", "\u2028", "\u0000", "\u001b[31m", "\u202e", "\ufffe", "\ud800", "\udc00", "😀", "漢", "](https://x)", "{0}", "\\", "/", "../", ":", "#", "?"];
const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 5 })), { maxLength: 6 }).map((pieces) => pieces.join(""));

interface Piece {
  readonly file: number;
  readonly start: number;
  readonly length: number;
  readonly keys: readonly string[];
}

const piece: fc.Arbitrary<Piece> = fc.record({ file: fc.nat(2), start: fc.nat(30), length: fc.nat(10), keys: fc.array(text, { maxLength: 3 }) });
const file = fc.record({ name: text, text: fc.array(text, { maxLength: 4 }).map((lines) => lines.join("\n")) });
const note = fc.record({ at: piece, message: text });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const finding = fc.record({
  at: piece,
  rule: fc.constantFrom("role-credentials", "missing-permission", "no-rule-of-ours"),
  severity: fc.constantFrom("error", "warning", "info"),
  message: text,
  logicalId: fc.option(text),
  when: fc.option(text),
  routes: fc.array(text, { maxLength: 2 }),
  related: fc.array(note, { maxLength: 3 }),
  notes: fc.array(text, { maxLength: 2 }),
  remedy: maybe(text),
  construct: maybe(fc.record({ path: text, source: maybe(fc.record({ file: text, line: fc.nat(5) })) })),
  fix: maybe(fc.record({ title: text, safety: fc.constantFrom("safe", "review"), newText: text })),
  fingerprint: fc.constantFrom("0123456789abcdef", "fedcba9876543210"),
} as const);

/** Any report at all, over at most three files. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    files: fc.tuple(file, file, file),
    findings: fc.array(finding, { maxLength: 4 }),
    suppressed: fc.array(fc.record({ finding, reason: text, by: fc.constantFrom("comment", "metadata", "config", "baseline"), at: maybe(piece) } as const), { maxLength: 2 }),
    notChecked: fc.array(fc.record({ at: piece, what: text, why: text }), { maxLength: 2 }),
    errors: fc.array(fc.record({ file: text, at: maybe(piece), message: text }), { maxLength: 2 }),
    warnings: fc.array(note, { maxLength: 2 }),
  })
  .map(({ files, findings, suppressed, notChecked, errors, warnings }) => {
    const place = ({ file: index, start, length, keys }: Piece): Place => {
      const { name, text: whole } = files[index] ?? files[0];
      const from = Math.min(start, whole.length);
      return { file: name, start: from, end: Math.min(from + length, whole.length), path: pathOf(...keys) };
    };
    const noteOf = (each: { at: Piece; message: string }): Note => ({ at: place(each.at), message: each.message });
    const findingOf = ({ at, related, fix, ...more }: (typeof findings)[number]): Finding =>
      findingAt(place(at), {
        ...more,
        related: related.map(noteOf),
        fix: fix && { title: fix.title, safety: fix.safety, edits: [{ ...place(at), newText: fix.newText }] },
      });
    const suppressedOf = (each: (typeof suppressed)[number]): Suppressed => ({ ...each, finding: findingOf(each.finding), at: each.at && place(each.at) });
    return reportOf(Object.fromEntries(files.map((each) => [each.name, each.text])), findings.map(findingOf), {
      suppressed: suppressed.map(suppressedOf),
      notChecked: notChecked.map((item) => ({ ...item, at: place(item.at) })),
      errors: errors.map(({ at, ...error }) => (at ? { file: place(at).file, at: place(at), message: error.message } : error)),
      warnings: warnings.map(noteOf),
    });
  });
