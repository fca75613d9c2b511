import type { Finding } from "../lint/finding.ts";
import { get, textOf } from "../template/node.ts";
import { type Place, pathKeys } from "../template/place.ts";
import { beside } from "./beside.ts";
import type { Authored, Declaration, Declarations } from "./declarations.ts";
import type { FilePairs } from "./file-pairs.ts";
import { type References, referencesOf } from "./references.ts";
import { stirredBetween } from "./stirred.ts";

/** A declaration near a finding, on the sides that have it. */
export interface Near {
  readonly base: Declaration | undefined;
  readonly head: Declaration | undefined;
  /** References from what the finding points at. */
  readonly distance: number;
  /** From the declaration to what the finding points at, where that is in it. */
  readonly path: readonly string[] | undefined;
}

export interface Neighbourhood {
  readonly declarations: readonly Near[];
  /** Files that say something of it and are no templates of its own stack, by head's names, each with its distance. */
  readonly files: ReadonlyMap<string, number>;
}

/** A template on both sides, and which of its resources decide about one that does not refer to them, and are not what they were. */
interface Template {
  readonly file: string;
  readonly base: Declarations | undefined;
  readonly head: Declarations | undefined;
  readonly deciders: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Step extends Near {
  readonly template: Template;
  /** References from one resource to another that led here. */
  readonly hops: number;
}

interface Walk {
  readonly steps: Map<string, Step>;
  readonly files: Map<string, number>;
}

/** Who may invoke a function, what keeps it warm, and on which stages an API is; and the property that says of which one. */
const DECIDERS: ReadonlyMap<string, string> = new Map([
  ["AWS::Lambda::Permission", "FunctionName"], ["AWS::Lambda::ResourcePolicy", "ResourceArn"], ["AWS::Lambda::Alias", "FunctionName"],
  ["AWS::Lambda::Version", "FunctionName"], ["AWS::ApplicationAutoScaling::ScalableTarget", "ResourceId"], ["AWS::Events::Rule", "Targets"],
  ["AWS::Scheduler::Schedule", "Target"], ["AWS::ApiGateway::Stage", "RestApiId"], ["AWS::ApiGatewayV2::Stage", "ApiId"],
]);

/** A route leads to an integration, that to a function; what is behind that, or behind a role, is a matter of its own. */
const MAX_HOPS = 2;
const ENDS: ReadonlySet<string | undefined> = new Set(["AWS::Lambda::Function", "AWS::Serverless::Function", "AWS::IAM::Role"]);

/** Makes the function that tells what a finding of head is near to. */
export function neighbourhoods(base: Authored, head: Authored, { toBase }: FilePairs): (finding: Finding) => Neighbourhood {
  const templates = new Map<string, Template>();
  const templateOf = (file: string): Template => {
    const before = toBase(file);
    const known = templates.get(file) ?? templateFrom(file, before === undefined ? undefined : base.template(before), head.template(file));
    templates.set(file, known);
    return known;
  };
  const isKnown = (file: string): boolean => head.has(file) || base.has(toBase(file) ?? "");
  return (finding) => {
    const walk: Walk = { steps: new Map(), files: new Map() };
    const own = templateOf(head.home(finding.at, finding.logicalId));
    begin(walk, finding, own, (at) => templateOf(head.home(at, finding.logicalId)));
    // A map is gone through in the order in which it grows: the nearer before the farther.
    for (const step of walk.steps.values()) spread(walk, step, isKnown);
    walk.files.delete(own.file);
    return { declarations: [...walk.steps.values()], files: walk.files };
  };
}

/** What the finding points at and speaks of. */
function begin(walk: Walk, { at, related, logicalId, api, message }: Finding, own: Template, templateOf: (at: Place) => Template): void {
  const [key, path] = declarationAt(at, own);
  add(walk, { template: own, key, path, distance: 0, hops: 0 });
  addFile(walk, at.file, 0);
  const told = [...message.matchAll(/`([\w]+)/g)].map(([, name = ""]) => name);
  if (logicalId !== null) add(walk, { template: own, key: `Resources/${logicalId}`, path: undefined, distance: 0, hops: 0 });
  for (const name of [...told, ...(api === null ? [] : [api])]) add(walk, { template: own, key: `Resources/${name}`, path: undefined, distance: 1, hops: 0 });
  for (const note of related) {
    const template = templateOf(note.at);
    add(walk, { template, key: declarationAt(note.at, template)[0], path: undefined, distance: 1, hops: 0 });
    if (note.at.file !== template.file) addFile(walk, note.at.file, 1);
  }
}

interface Seed {
  readonly template: Template;
  readonly key: string;
  readonly path: readonly string[] | undefined;
  readonly distance: number;
  readonly hops: number;
}

function add({ steps }: Walk, { key, ...seed }: Seed): void {
  const { template: { file, base, head } } = seed;
  const name = `${file} ${key}`;
  const [before, after] = [base?.get(key), head?.get(key)];
  if ((before || after) && !steps.has(name)) steps.set(name, { ...seed, base: before, head: after });
}

function addFile({ files }: Walk, file: string, distance: number): void {
  if (!files.has(file)) files.set(file, distance);
}

/** The declaration that a place is in, and the way from it to the place. Copies that a loop makes are in the loop. */
function declarationAt({ path, generatedBy }: Place, { base, head }: Template): [key: string, path: readonly string[]] {
  const [section = "", name = "", ...rest] = pathKeys(path);
  const key = `${section}/${name}`;
  if (head?.has(key) === true || base?.has(key) === true) return [key, rest];
  return [`Resources/${/Fn::ForEach::[^:;\s]+/.exec(generatedBy ?? "")?.[0] ?? ""}`, []];
}

function spread(walk: Walk, step: Step, isKnown: (file: string) => boolean): void {
  const { template, base, head, distance, hops, path } = step;
  const one = head ?? base;
  if (!one) return;
  const isResource = one.section === "Resources";
  const isEnd = ENDS.has(textOf(get(one.value, "Type"))) && path?.includes("Events") !== true;
  for (const { names, locations } of bothReferences(step)) {
    for (const key of names) {
      const isHop = isResource && key.startsWith("Resources/");
      if (isHop && (isEnd || hops === MAX_HOPS)) continue;
      add(walk, { template, key, path: undefined, distance: distance + 1, hops: hops + (isHop ? 1 : 0) });
    }
    for (const location of locations) {
      const file = beside(template.file, location);
      if (isKnown(file)) addFile(walk, file, distance + 1);
    }
  }
  if (!isResource || hops === MAX_HOPS) return;
  for (const key of template.deciders.get(one.name) ?? []) add(walk, { template, key, path: undefined, distance: distance + 1, hops: MAX_HOPS });
}

function bothReferences({ base, head, path }: Step): References[] {
  return [head, base].flatMap((one) => (one ? [referencesOf(one, path)] : []));
}

function templateFrom(file: string, base: Declarations | undefined, head: Declarations | undefined): Template {
  const deciders = new Map<string, Set<string>>();
  const stirred = stirredBetween(base, head);
  for (const declarations of [base, head]) {
    for (const [key, one] of declarations ?? []) {
      if (stirred.has(key)) for (const name of decidedBy(one)) deciders.set(name, (deciders.get(name) ?? new Set()).add(key));
    }
  }
  return { file, base, head, deciders };
}

/** The resources that one decides about. */
function decidedBy({ section, name, at, value }: Declaration): string[] {
  const property = section === "Resources" ? DECIDERS.get(textOf(get(value, "Type")) ?? "") : undefined;
  const target = property === undefined ? undefined : get(get(value, "Properties"), property);
  if (!target) return [];
  return [...referencesOf({ section, name, at, value: target }).names].flatMap((key) => (key.startsWith("Resources/") ? [key.slice("Resources/".length)] : []));
}
