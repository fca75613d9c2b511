import { draftFixes } from "../fix/draft-fixes.ts";
import type { Model } from "../model/model.ts";
import type { Settings } from "../resolve/settings.ts";
import { groupsByKey } from "../resolve/groups.ts";
import { entriesOf, get, type Node } from "../template/node.ts";
import type { Source } from "../template/read.ts";
import type { Change } from "./change.ts";
import type { Finding } from "./finding.ts";
import type { Fix } from "./fix.ts";
import { placeKey, removeRole } from "./rule.ts";

/** What the rules say of a model. */
export interface Checked {
  readonly model: Model;
  readonly findings: readonly Finding[];
}

/** Findings with changes, and where text stands that some of what reads it cannot do without. */
export interface Changeable {
  readonly findings: readonly Finding[];
  readonly held: readonly string[];
}

/**
 * The findings without the changes that would be wrong for another deployment of the template. `open` is what is found where
 * nothing is known of its parameters, neither a value nor a default; it is asked for only where there is a change.
 */
export function withFirmChanges({ model, findings }: Checked, open: () => Checked): Changeable {
  const held = heldCredentials(model);
  if (findings.every(({ change }) => change === undefined)) return { findings, held };
  const others = open();
  const groups = groupsByKey(others.findings, keyOf);
  const firm = findings.map((finding) => ({ ...finding, change: firmChange(finding, groups.get(keyOf(finding)) ?? []) }));
  const dropped = firm.flatMap(({ change }, index) => (change === undefined ? findings[index]?.change ?? [] : []));
  return { findings: firm, held: [...held, ...heldCredentials(others.model), ...dropped.map(placeKey)] };
}

/** A change that is made for each of the findings that one may be, with the least safety that one of them gives it. */
function firmChange({ change }: Finding, others: readonly Finding[]): Change | undefined {
  const changes = others.map((other) => other.change);
  if (change === undefined || changes.length === 0 || changes.includes(undefined)) return undefined;
  return changes.every((other) => other?.safety === "safe") ? change : { ...change, safety: "review" };
}

function keyOf(finding: Finding): string {
  return `${finding.rule} ${placeKey(finding)}`;
}

/** What is known of a deployment, but nothing of any parameter. */
export function withOpenParameters(settings: Settings, root: Node): Settings {
  const openParameters = new Set(entriesOf(get(root, "Parameters")).map(({ key }) => key));
  const stacks = settings.stacks && new Map([...settings.stacks].map(([prefix, each]) => [prefix, withOpenParameters(each, root)]));
  return { ...settings, parameters: new Map(), openParameters, stacks };
}

/** Where credentials stand that a call cannot do without: another that reads the same text may not drop them either. */
function heldCredentials(model: Model): string[] {
  return [...model.integration, ...model.authorizer].flatMap((call) => {
    if (call.auth.kind === "caller") return [placeKey(call.auth)];
    return call.auth.kind === "role" && removeRole(call, model) === undefined ? [placeKey(call.auth.role)] : [];
  });
}

/**
 * The findings with their fixes: changes as the authors of the files would write them. There is none in what a tool wrote, and none
 * where what would go is `held` by something else.
 */
export function withFixes(findings: readonly Finding[], held: ReadonlySet<string>, sources: ReadonlyMap<string, Source>): Finding[] {
  const changes = findings.flatMap((finding) => {
    const { change, cdk, construct } = finding;
    return change && !cdk && !construct && !held.has(placeKey(change)) ? [change] : [];
  });
  const fixes = fixesOf(changes, sources);
  return findings.map((finding) => {
    const { change, ...rest } = finding;
    const fix = change && fixes.get(change);
    return fix ? { ...rest, fix } : rest;
  });
}

function fixesOf(changes: readonly Change[], sources: ReadonlyMap<string, Source>): ReadonlyMap<Change, Fix> {
  const fixes = new Map<Change, Fix>();
  for (const [file, ofFile] of groupsByKey(changes, ({ at }) => at.file)) {
    const source = sources.get(file);
    const drafts = source ? draftFixes(source, ofFile) : [];
    drafts.forEach((draft, index) => {
      const change = ofFile[index];
      if (change && draft.kind === "drafted") fixes.set(change, draft.fix);
    });
  }
  return fixes;
}
