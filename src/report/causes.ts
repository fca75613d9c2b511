import type { Finding } from "../lint/finding.ts";
import type { Lines } from "../template/lines.ts";

/** Findings that go away together: forty routes that assume one role. */
export interface Cause {
  /** The one that is told. */
  readonly lead: Finding;
  readonly others: readonly Finding[];
  /** Of all of them, each once. */
  readonly routes: readonly string[];
}

/** Characters of a place in which names are looked for; a place may be a whole resource, or a document. */
const LONGEST_PLACE = 2_000;

/** The causes of these findings, in the order of the first finding of each. */
export function causesOf(findings: readonly Finding[], linesOf: (file: string) => Lines): Cause[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = causeKey(finding, linesOf);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => {
    const [lead, ...others] = group;
    return { lead, others, routes: [...new Set(group.flatMap(({ routes }) => routes))] };
  });
}

/**
 * What a finding has in common with others of its cause: the rule, and what the message names that also stands at the place, which
 * is the role of `Credentials` or the function of a URI. Where nothing does, the message without its routes. In a CDK app it is
 * the line of code.
 */
function causeKey({ rule, severity, message, at, routes, when, construct }: Finding, linesOf: (file: string) => Lines): string {
  const source = construct?.source;
  if (source) return JSON.stringify([rule, severity, when, source.file, source.line]);
  const text = linesOf(at.file).text.slice(at.start, Math.min(at.end, at.start + LONGEST_PLACE));
  const own = new Set(routes);
  const names = [...message.matchAll(/`([^`]+)`/g)].flatMap(([, name = ""]) => (!own.has(name) && text.includes(name) ? [name] : []));
  const shape = message.replaceAll(/`([^`]+)`/g, (quoted, name: string) => (own.has(name) ? "``" : quoted));
  return JSON.stringify([rule, severity, when, at.file, names.length > 0 ? names : shape]);
}
