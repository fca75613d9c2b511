import { locationOf } from "../expand/include/location.ts";
import { PREFIX_END } from "../resolve/stack-prefix.ts";
import { type Entry, entriesOf, get, type Node, type ScalarNode, textOf } from "../template/node.ts";
import type { Place } from "../template/place.ts";
import { type Given, givenParameters } from "./given-parameters.ts";
import type { Caller, Stack, StackNote } from "./stack.ts";

/** The stack that a nested stack's template becomes, or why its template is not here. */
export type Opened<S> = { readonly kind: "opened"; readonly stack: S } | { readonly kind: "unread"; readonly why: string };

/** Finds the template that a stack deploys: by its location, or in the text that holds it. `parameters` is what it is given. */
export type Open<S> = (template: string | ScalarNode, from: S, parameters?: Node) => Opened<S>;

/** A stack as one resource of another deploys it; or one that none does. */
export interface Deployed<S extends Stack> {
  readonly stack: S;
  /** What its names begin with in the stack around it all: "" or "Orders›Tables›". */
  readonly within: string;
  readonly parent: Deployed<S> | undefined;
  readonly caller: Caller | undefined;
  /** What must hold for the stack to be there: the conditions of the stack resources that lead to it, by their names within. */
  readonly conditions: readonly string[];
  readonly given: ReadonlyMap<string, Given>;
  /** By the logical ids of the resources that deploy them. */
  readonly children: ReadonlyMap<string, Deployed<S>>;
}

/** A stack with all that is nested in it. */
export interface StackTree<S extends Stack> {
  readonly top: Deployed<S>;
  /** Each before those that it nests. */
  readonly all: readonly Deployed<S>[];
  readonly notes: readonly StackNote[];
}

/** How deep stacks are followed: CloudFormation has no limit, and nobody nests more than a few levels. */
const MAX_LEVELS = 10;

/** How many stacks one application may have, and of how much text: ten stacks in each of ten levels would be 10^10. */
const MAX_STACKS = 200;
const MAX_TEXT = 32 * 1024 * 1024;

/** How many resources all of them may have, loops written out: a stack has 500 when it is deployed. */
const MAX_RESOURCES = 20_000;

/**
 * Opens what a stack nests, and what that nests. What cannot be opened stays the resource that it is. `caller` is the stack set
 * that deploys the stack, if one does.
 */
export function openStacks<S extends Stack>(top: S, open: Open<S>, caller?: Caller): StackTree<S> {
  const all: Deployed<S>[] = [];
  const notes: StackNote[] = [];
  const limits = { stacks: MAX_STACKS, text: MAX_TEXT, resources: MAX_RESOURCES };

  function deploy(place: Omit<Deployed<S>, "children">, files: readonly string[]): Deployed<S> {
    const children = new Map<string, Deployed<S>>();
    const deployed: Deployed<S> = { ...place, children };
    all.push(deployed);
    limits.stacks -= 1;
    limits.text -= place.stack.root.end - place.stack.root.start;
    const resources = entriesOf(get(place.stack.root, "Resources"));
    limits.resources -= resources.length;
    for (const entry of resources) {
      if (textOf(get(entry.value, "Type")) !== "AWS::CloudFormation::Stack") continue;
      const at: Place = { ...entry.at, path: entry.value.path };
      const found = findTemplate(entry, place.stack, files);
      if (found.kind === "unread") notes.push({ at, what: `nested stack \`${entry.key}\``, why: found.why });
      else children.set(entry.key, deploy(placeIn(deployed, entry, at, found), [...files, found.stack.file]));
    }
    return deployed;
  }

  function findTemplate({ value }: Entry, from: S, files: readonly string[]): Template<S> {
    // To write out loops that nobody looks at takes long, too.
    if (limits.resources <= 0) return unread("there are more nested stacks than we follow");
    const written = get(get(value, "Properties"), "Parameters");
    const found = openTemplate(value, from, (template, by) => open(template, by, written));
    if (found.kind === "unread") return found;
    const { file, root } = found.stack;
    const given = givenParameters(written, root);
    if (given === undefined) return unread("its parameters are not known before deployment");
    if (files.includes(file)) return unread(`\`${file}\` nests itself`);
    if (files.length > MAX_LEVELS) return unread(`stacks are nested deeper than ${String(MAX_LEVELS)} levels`);
    const isTooMuch = limits.stacks <= 0 || limits.text < root.end - root.start;
    return isTooMuch ? unread("there are more nested stacks than we follow") : { ...found, given };
  }

  const tree = deploy({ stack: top, within: "", parent: undefined, caller, conditions: [], given: new Map() }, [top.file]);
  return { top: tree, all, notes };
}

type Template<S> =
  | { readonly kind: "opened"; readonly stack: S; readonly given: ReadonlyMap<string, Given> }
  | { readonly kind: "unread"; readonly why: string };

function placeIn<S extends Stack>(parent: Deployed<S>, { key, value }: Entry, at: Place, { stack, given }: Extract<Template<S>, { kind: "opened" }>): Omit<Deployed<S>, "children"> {
  const condition = textOf(get(value, "Condition"));
  return {
    stack,
    within: `${parent.within}${key}${PREFIX_END}`,
    parent,
    caller: { logicalId: key, at },
    conditions: [...parent.conditions, ...(condition === undefined ? [] : [`${parent.within}${condition}`])],
    given,
  };
}

/** Opens the template that a resource names the location of. */
export function openTemplate<S extends Stack>(resource: Node, from: S, open: Open<S>): Opened<S> {
  const url = get(get(resource, "Properties"), "TemplateURL");
  const found = firstOpened(locationsOf(resource), (location) => open(location, from)) ?? unread(whyNowhere(url));
  if (found.kind === "unread" || get(found.stack.root, "Resources") !== undefined) return found;
  return unread(`\`${found.stack.file}\` is not a template`);
}

/** Where a stack's template may be: the CDK names the file that it wrote beside the address that the file will have. */
function locationsOf(resource: Node): string[] {
  const metadata = get(resource, "Metadata");
  const asset = textOf(get(metadata, "aws:asset:property")) === "TemplateURL" ? textOf(get(metadata, "aws:asset:path")) : undefined;
  const url = get(get(resource, "Properties"), "TemplateURL");
  return [asset, url && locationOf(url)].filter((location) => location !== undefined);
}

function firstOpened<S>(locations: readonly string[], open: (location: string) => Opened<S>): Opened<S> | undefined {
  let last: Opened<S> | undefined;
  for (const location of locations) {
    last = open(location);
    if (last.kind === "opened") return last;
  }
  return last;
}

function whyNowhere(url: Node | undefined): string {
  if (url === undefined) return "it has no `TemplateURL`";
  return get(url, "ApplicationId") ? "it is in the Serverless Application Repository" : "its location is not known before deployment";
}

function unread(why: string): { readonly kind: "unread"; readonly why: string } {
  return { kind: "unread", why };
}
