import { draftFixes } from "../fix/draft-fixes.ts";
import type { Model } from "../model/model.ts";
import type { Settings } from "../resolve/settings.ts";
import { groupsByKey } from "../resolve/groups.ts";
import { entriesOf, get, type Node } from "../template/node.ts";
import type { Source } from "../template/read.ts";
import type { Change } from "./change.ts";
import type { Finding } from "./finding.ts";
import { needsRole } from "./remedies/drop-role.ts";
import { placeKey } from "./rule.ts";
import { stepsKey, touched, wholeChanges } from "./whole-changes.ts";

/** What makes fixes of findings. */
export interface Fixes {
  readonly withFirmChanges: typeof withFirmChanges;
  readonly withOpenParameters: typeof withOpenParameters;
  readonly withOpenPlace: typeof withOpenPlace;
  readonly withFixes: typeof withFixes;
}

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
 * nothing is known of its parameters, neither a value nor a default; it is asked for only where there is a change. `anywhere` is what is
 * found where the region and the account are not known either, if they are: what is safe by them wants to be looked at.
 */
export function withFirmChanges({ model, findings }: Checked, open: () => Checked, anywhere: () => Checked | undefined): Changeable {
  const held = heldCredentials(model);
  if (findings.every(({ change }) => change === undefined)) return { findings, held };
  const others = open();
  const groups = groupsByKey(others.findings, keyOf);
  // Of what a tool wrote the same model is given, and nothing that is found in it.
  const without = others.model === model && others.findings.length === 0 ? MADE : OPEN;
  const firm = findings.map((finding): Finding => {
    if (!finding.change) return finding;
    const own = groups.get(keyOf(finding)) ?? [];
    const change = firmChange(finding, own);
    return change ? { ...finding, change } : { ...finding, change, unfixed: own.find(({ unfixed }) => unfixed !== undefined)?.unfixed ?? without };
  });
  const safe = firm.some(({ change }) => change?.safety === "safe") ? safeAnywhere(anywhere()) : undefined;
  const sure = safe ? firm.map((finding) => (safe.has(keyOf(finding)) ? finding : { ...finding, change: finding.change && { ...finding.change, safety: "review" as const } })) : firm;
  const dropped = firm.flatMap(({ change }, index) => (change === undefined ? findings[index]?.change ?? [] : []));
  return { findings: sure, held: [...held, ...heldCredentials(others.model), ...dropped.flatMap(touched)] };
}

/** The findings with a change that is safe wherever the template is deployed. */
function safeAnywhere(checked: Checked | undefined): ReadonlySet<string> | undefined {
  if (!checked) return undefined;
  const all = [...groupsByKey(checked.findings, keyOf)];
  return new Set(all.flatMap(([key, group]) => (group.every(({ change }) => change?.safety === "safe") ? [key] : [])));
}

const MADE = "a tool writes it";
const OPEN = "what would be right hangs on the template's parameters";

/**
 * The change that is made for each of the findings that one may be, with the least safety that one of them gives it. What it writes is
 * what holds for every deployment.
 */
function firmChange({ change }: Finding, others: readonly Finding[]): Change | undefined {
  const [first, ...changes] = others.map((other) => other.change);
  if (change === undefined || first === undefined) return undefined;
  if (changes.some((other) => other === undefined || stepsKey(other) !== stepsKey(first))) return undefined;
  return [change, first, ...changes].every((other) => other?.safety === "safe") ? first : { ...first, safety: "review" };
}

function keyOf(finding: Finding): string {
  // Two APIs may share the text that each of them needs something for.
  return `${finding.rule} ${finding.api ?? ""} ${placeKey(finding)}`;
}

/** What is known of a deployment, but nothing of any parameter. */
export function withOpenParameters(settings: Settings, root: Node): Settings {
  const openParameters = new Set(entriesOf(get(root, "Parameters")).map(({ key }) => key));
  const stacks = settings.stacks && new Map([...settings.stacks].map(([prefix, each]) => [prefix, withOpenParameters(each, root)]));
  return { ...settings, parameters: new Map(), openParameters, stacks };
}

/** Nothing of any parameter, nor where it is; nothing where that is not known anyhow. */
export function withOpenPlace(settings: Settings, root: Node): Settings | undefined {
  const stacks = [...settings.stacks?.values() ?? []];
  if ([settings, ...stacks].every(({ region, account, stackName }) => region === undefined && account === undefined && stackName === undefined)) return undefined;
  const open = withOpenParameters(settings, root);
  return { ...open, ...NOWHERE, stacks: open.stacks && new Map([...open.stacks].map(([prefix, each]) => [prefix, { ...each, ...NOWHERE }])) };
}

const NOWHERE = { region: undefined, account: undefined, partition: undefined, urlSuffix: undefined, stackName: undefined };

/** Where credentials stand that a call cannot do without: another that reads the same text may not drop them either. */
function heldCredentials(model: Model): string[] {
  return [...model.integration, ...model.authorizer].flatMap((call) => {
    if (call.auth.kind === "caller") return [placeKey(call.auth)];
    return call.auth.kind === "role" && needsRole(call, model) ? [placeKey(call.auth.role)] : [];
  });
}

/**
 * The findings with their fixes: changes as the authors of the files would write them; or why there are none. There is none in what a
 * tool wrote, and none where what would go is `held` by something else.
 */
export function withFixes(findings: readonly Finding[], held: ReadonlySet<string>, sources: ReadonlyMap<string, Source>): Finding[] {
  const wholes = wholeChanges(findings.flatMap((finding) => (finding.change && !isMade(finding) ? [finding.change] : [])));
  const changes = [...new Set(wholes.values())].filter((change) => !isHeld(change, held));
  const drafts = new Map(draftFixes(sources, changes).map((draft, index) => [changes[index], draft]));
  return findings.map((finding) => {
    const { change, ...rest } = finding;
    if (isMade(finding) && (change ?? rest.unfixed) !== undefined) return { ...rest, unfixed: MADE };
    if (!change) return rest;
    const draft = drafts.get(wholes.get(change));
    if (!draft) return { ...rest, unfixed: "something else needs it as it is" };
    return draft.kind === "drafted" ? { ...rest, fix: draft.fix } : { ...rest, unfixed: draft.why };
  });
}

function isMade({ cdk, construct }: Finding): boolean {
  return cdk !== undefined || construct !== undefined;
}

function isHeld(change: Change, held: ReadonlySet<string>): boolean {
  return touched(change).some((place) => held.has(place));
}
