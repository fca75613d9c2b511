import type { Finding } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import type { Path, Place } from "../../src/template/place.ts";

/** Where a piece of a text stands: its `nth` occurrence, counted from 0. */
export function placeIn(file: string, text: string, piece: string, nth = 0): Place {
  let start = text.indexOf(piece);
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(piece, start + 1);
  if (start < 0) throw new Error(`the sample has no ${piece}`);
  return { file, start, end: start + piece.length, path: undefined };
}

export function pathOf(...keys: readonly string[]): Path | undefined {
  return keys.reduce<Path | undefined>((parent, key) => ({ parent, key }), undefined);
}

/** A finding that only says where it is, with whatever a test is about. */
export function findingAt(at: Place, more: Partial<Finding> = {}): Finding {
  return {
    rule: "role-credentials",
    severity: "warning",
    message: "`GET /orders` assumes `InvokeRole` to invoke `OrdersFunction`",
    at,
    label: undefined,
    logicalId: "GetOrdersMethod",
    api: "OrdersApi",
    routes: ["GET /orders"],
    when: null,
    construct: undefined,
    related: [],
    notes: [],
    remedy: undefined,
    fingerprint: "0123456789abcdef",
    ...more,
  };
}

/** A report of these findings over files given by name and text; the counts are made from the findings. */
export function reportOf(texts: Readonly<Record<string, string>>, findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    suppressed: [],
    notChecked: [],
    errors: [],
    warnings: [],
    summary: {
      files: Object.keys(texts).length,
      routes: 12,
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      suppressed: 0,
    },
    sources: new Map(Object.entries(texts).map(([file, text]) => [file, { file, text }])),
    ...more,
  };
}
