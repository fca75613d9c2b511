import { groupsByKey } from "../resolve/groups.ts";
import { pathKeys } from "../template/place.ts";
import type { Finding } from "./finding.ts";
import { wholeOf } from "./whole-changes.ts";

/**
 * Findings that say one thing several times become one: of a template that several stacks deploy, of a construct that is in
 * several stacks of a CDK app or in several regions of a stack set, of a resource that a loop makes many copies of. The one that
 * stays lists what is common to all.
 */
export function folded(findings: readonly Finding[]): Finding[] {
  return [...groupsByKey(findings, foldKey).values()].map(together);
}

/** What findings that become one have in common; the one that stays has it too. */
export function foldKey(finding: Finding): string {
  const { rule, at, api, routes, when, cdk, construct, stackSet } = finding;
  // What the configuration turns off in one place is told in another.
  const severity = finding.off ? "off" : finding.severity;
  // "From `eu-west-1`" is from its own region in each region.
  const message = stackSet?.region === undefined ? finding.message : finding.message.replaceAll(`\`${stackSet.region}\``, "`AWS::Region`");
  const loop = loopOf(finding);
  if (loop !== undefined) return JSON.stringify([rule, severity, at.file, at.start, at.end, when, loop]);
  if (cdk && construct?.path.startsWith(`${cdk.path}/`)) {
    const inStack = construct.path.slice(cdk.path.length);
    return JSON.stringify([rule, severity, shapeOf(finding.message), routes, when, cdk.assembly, inStack, pathKeys(at.path)]);
  }
  return JSON.stringify([rule, severity, message, at.file, at.start, at.end, api, routes, when]);
}

/** The loop that made the resource: "Fn::ForEach::Topics", "Fn::Map". */
function loopOf({ at }: Finding): string | undefined {
  return /^Fn::(?:ForEach::[^:]+|Map)/.exec(at.generatedBy ?? "")?.[0];
}

function together(all: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = all;
  const regions = someRegions(all);
  if (others.length === 0 && regions.length === 0) return first;
  const stacks = [...new Set(all.flatMap(({ cdk }) => cdk?.path ?? []))];
  const loop = loopOf(first);
  const copies = new Set(all.map(({ at }) => at.generatedBy));
  const notes = [
    ...first.notes,
    ...(stacks.length > 1 ? [`it is so in ${stacks.length} stacks: ${listed(stacks)}`] : []),
    ...(regions.length === 0 ? [] : [`it is so in ${regions.length === 1 ? "region" : "regions"} ${listed(regions)}`]),
    ...(loop === undefined || copies.size === 1 ? [] : [`it is so for ${copies.size} copies that \`${loop}\` makes`]),
  ];
  // Another stack of an app has its own copy of each place, which says nothing new.
  const told = stacks.length > 1 ? [first] : all;
  const related = new Map(told.flatMap((finding) => finding.related).map((note) => [`${note.at.file} ${note.at.start} ${note.message}`, note]));
  return { ...first, routes: [...new Set(all.flatMap(({ routes }) => routes))], related: [...related.values()], notes, remedy: remedyOf(all), ...changeOrNone(all) };
}

/** A sentence without its names: the CDK makes some of them of the stack's own name. */
function shapeOf(sentence: string): string {
  return sentence.replaceAll(/`[^`]*`/g, "``");
}

/** What mends one may break another: where a stack lacks the permission that its neighbour has, both remedies are told. */
function remedyOf(all: readonly Finding[]): string | undefined {
  const remedies = groupsByKey(all.flatMap(({ remedy }) => remedy ?? []), shapeOf);
  const firsts = [...remedies.values()].map(([remedy]) => remedy);
  return firsts.length < 2 ? firsts[0] : `not the same for all: ${firsts.join("; or ")}`;
}

/** Why there is no change for what several findings have in common, where that is so. */
function changeOrNone(all: readonly [Finding, ...Finding[]]): Pick<Finding, "change" | "unfixed"> {
  const change = changeOf(all);
  if (change) return { change, unfixed: undefined };
  const why = all.find(({ unfixed }) => unfixed !== undefined)?.unfixed;
  return { change, unfixed: why ?? (all.some((finding) => finding.change) ? "what is right for one of those that it stands for is not for another" : undefined) };
}

/** A change mends what several findings have in common only where it mends each. */
function changeOf(all: readonly [Finding, ...Finding[]]): Finding["change"] {
  const [first] = all;
  const changes = all.flatMap(({ change, at }) => (change && at.start === first.at.start && at.file === first.at.file ? [change] : []));
  const [change, ...others] = changes;
  return change && changes.length === all.length ? wholeOf([change, ...others]) : undefined;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** The regions of a stack set that a finding is about; none where it is about all alike. */
function someRegions(all: readonly [Finding, ...Finding[]]): string[] {
  const regions = new Set(all.flatMap(({ stackSet }) => stackSet?.region ?? []));
  const isElsewhere = all.some(({ stackSet }) => stackSet?.region === undefined);
  const isAlike = all.every(({ stackSet, message }) => message === all[0].message && stackSet?.regions.every((region) => regions.has(region)));
  return isElsewhere || isAlike ? [] : [...regions];
}
