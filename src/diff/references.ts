import { callOf, entriesOf, get, itemsOf, type Node, textOf } from "../template/node.ts";
import type { Declaration } from "./declarations.ts";
import { isBeside, isInert } from "./weightless.ts";

/** What a declaration refers to. */
export interface References {
  /** "Parameters/Region": of a `Ref`, which may mean a parameter or a resource, both. */
  readonly names: ReadonlySet<string>;
  /** Texts that may be where a file is. */
  readonly locations: ReadonlySet<string>;
}

interface Found {
  readonly names: Set<string>;
  readonly locations: Set<string>;
}

/** A value that is yet to be looked at, the key that it stands under, and what is left of the way to a finding. */
interface Visit {
  readonly node: Node;
  readonly key: string;
  readonly along: readonly string[];
  readonly hasWay: boolean;
}

/** Literal texts under these keys of SAM name resources. */
const NAMING_KEYS = new Set(["RestApiId", "ApiId", "Id"]);

/** Without a way to a finding, a declaration refers to the same each time. */
const known = new WeakMap<Declaration, References>();

/** The names in a declaration, except those beside the way to a finding. */
export function referencesOf(declaration: Declaration, path: readonly string[] = []): References {
  const references = (path.length === 0 ? known.get(declaration) : undefined) ?? readReferences(declaration, path);
  if (path.length === 0) known.set(declaration, references);
  return references;
}

function readReferences({ section, value }: Declaration, path: readonly string[]): References {
  const found: Found = { names: new Set(), locations: new Set() };
  const type = section === "Resources" ? textOf(get(value, "Type")) : undefined;
  if (type?.startsWith("AWS::Serverless::")) found.names.add(`Globals/${type.slice("AWS::Serverless::".length)}`);
  const visits: Visit[] = [{ node: value, key: "", along: path, hasWay: path.length > 0 }];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    collect(visit, found);
    visits.push(...innerOf(visit));
  }
  return found;
}

function innerOf({ node, key, along, hasWay }: Visit): Visit[] {
  if (node.kind === "list") return node.items.map((item, index) => ({ node: item, key, along: along[0] === String(index) ? along.slice(1) : [], hasWay }));
  return entriesOf(node).flatMap(({ key: name, value }) => {
    if (isInert(name) || isBeside(key, name, along[0], hasWay)) return [];
    return [{ node: value, key: name, along: along[0] === name ? along.slice(1) : [], hasWay }];
  });
}

function collect({ node, key }: Visit, found: Found): void {
  if (node.kind === "scalar") {
    if (key === "Condition") found.names.add(`Conditions/${node.text}`);
    else if (NAMING_KEYS.has(key)) found.names.add(`Resources/${node.text}`);
    else if (/^[\w./-]+\.\w+$/.test(node.text)) found.locations.add(node.text);
  }
  const call = callOf(node);
  if (call) for (const name of namesOf(call.name, call.argument)) found.names.add(name);
}

function namesOf(name: string, argument: Node): string[] {
  const first = textOf(itemsOf(argument)[0]) ?? textOf(argument);
  if (first === undefined) return [];
  switch (name) {
    case "Ref":
      return [`Resources/${first}`, `Parameters/${first}`];
    case "Fn::GetAtt":
      return [`Resources/${first.split(".")[0] ?? ""}`];
    case "Fn::Sub":
      return [...first.matchAll(/\$\{\s*([^!.}\s][^.}\s]*)/g)].flatMap(([, variable = ""]) => [`Resources/${variable}`, `Parameters/${variable}`]);
    case "Fn::If":
      return [`Conditions/${first}`];
    case "Fn::FindInMap":
      return [`Mappings/${first}`];
    default:
      return [];
  }
}
