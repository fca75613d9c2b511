import type { Config, FindingSelection, Override } from "./config.ts";
import type { Finding } from "./finding.ts";
import type { LintOptions } from "./options.ts";
import { matchesPath, matchesText } from "./pattern.ts";
import type { Suppressed } from "./report.ts";
import { partsOf } from "./selects.ts";

type Options = Pick<LintOptions, "severities" | "configs">;

/** What was found, as the configuration of each file has it; without what nobody asked for. */
export function settled(findings: readonly Finding[], options: Options): Finding[] {
  return findings.map((finding) => overridden(finding, options)).filter(({ off }) => off?.kind !== "unasked");
}

/** Each side in its order: what is told, and what the configuration turned off. */
export function partedByConfig(findings: readonly Finding[]): { readonly told: Finding[]; readonly off: Suppressed[] } {
  return {
    told: findings.filter(({ off }) => off === undefined),
    off: findings.filter(({ off }) => off?.kind === "config").flatMap(offByConfig),
  };
}

function offByConfig({ off, ...finding }: Finding): Suppressed[] {
  return off?.kind === "config" ? [{ finding, reason: off.reason, by: "config", at: off.at }] : [];
}

function overridden(finding: Finding, { severities, configs }: Options): Finding {
  const config = configs?.get(finding.at.file);
  if (config === undefined) return finding;
  const judged = severities.has(finding.rule) ? finding : judgedBy(config, finding);
  const { ignoredBy } = config;
  if (ignoredBy === undefined || judged.off?.kind === "unasked") return judged;
  return { ...judged, off: { kind: "config", reason: `\`ignore\` has \`${ignoredBy.value}\``, at: ignoredBy.at } };
}

function judgedBy({ overrides }: Config, finding: Finding): Finding {
  const override = overrides.findLast(({ severities, selection }) => severities.has(finding.rule) && isMeant(selection, finding));
  return override === undefined ? finding : as(override, finding);
}

function as({ severities, reason }: Override, finding: Finding): Finding {
  const setting = severities.get(finding.rule);
  if (setting === undefined) return finding;
  const { value, at } = setting;
  if (value !== "off") return { ...finding, severity: value, off: undefined };
  // What nobody asked for is not told of because somebody says it again.
  if (finding.off?.kind === "unasked") return finding;
  return { ...finding, off: { kind: "config", reason: reason ?? `the configuration turns \`${finding.rule}\` off here`, at } };
}

function isMeant({ apis, routes, constructPath, logicalIds }: FindingSelection, { api, routes: own, construct, logicalId }: Finding): boolean {
  return isOneOf(apis, api, matchesText)
    && isOneOf(logicalIds, logicalId, matchesText)
    && isOneOf(constructPath, construct?.path ?? null, (pattern, path) => matchesPath(`/${pattern}`, `/${path}`))
    && (routes === undefined || (own.length > 0 && own.every((route) => routes.some((pattern) => isRoute(pattern, route)))));
}

function isOneOf(patterns: readonly string[] | undefined, text: string | null, matches: (pattern: string, text: string) => boolean): boolean {
  return patterns === undefined || (text !== null && patterns.some((pattern) => matches(pattern, text)));
}

function isRoute(pattern: string, route: string): boolean {
  const [, verb, path] = /^(\S+) (\/[^]*)$/.exec(pattern) ?? [];
  if (verb === undefined || path === undefined) return matchesText(pattern, route);
  const parts = partsOf(route);
  return parts !== undefined && (verb === "*" || verb === parts.verb) && matchesPath(path, parts.path);
}
