import { get, type MapNode, type Node } from "../../template/node.ts";
import { withEntries } from "../make.ts";
import { branchesOf, inBranches } from "./branches.ts";
import { isGiven } from "./is-given.ts";

export const INTEGRATION = "x-amazon-apigateway-integration";

const ANY_METHOD = "x-amazon-apigateway-any-method";

/** What SAM knows of a path item that is no method. */
const NO_METHODS = new Set(["summary", "description", "parameters"]);

/** An operation of an OpenAPI document that has an integration; SAM lets the others alone. */
export interface Operation {
  readonly path: string;
  /** The key that SAM looks for: lower case, `any` by its long name. */
  readonly method: string;
  readonly node: MapNode;
}

/** The key of a method in an OpenAPI document. */
export function methodKey(method: string): string {
  const key = method.toLowerCase();
  return key === "any" ? ANY_METHOD : key;
}

/** Every operation, those of all branches of an `Fn::If` included. */
export function operationsOf(document: MapNode): Operation[] {
  return entries(get(document, "paths")).flatMap(([path, item]) =>
    branchesOf(item).flatMap(methodsOf).flatMap(([key, method]) =>
      branchesOf(method).filter(isOperation).map((node) => ({ path, method: methodKey(key), node }))));
}

/** The document with every operation changed, those of all branches of an `Fn::If` included. */
export function mapOperations(document: MapNode, change: (operation: Operation) => MapNode): MapNode {
  return mapPathItems(document, (path, item) =>
    mapEntries(item, (key, method) => (NO_METHODS.has(key) ? method : inBranches(method, (node) =>
      (isOperation(node) ? change({ path, method: methodKey(key), node }) : node)))));
}

/** The document with every path item changed, those of all branches of an `Fn::If` included. */
export function mapPathItems(document: MapNode, change: (path: string, item: MapNode) => MapNode): MapNode {
  const paths = get(document, "paths");
  if (paths?.kind !== "map") return document;
  return withEntries(document, {
    paths: mapEntries(paths, (path, item) => inBranches(item, (branch) => (branch.kind === "map" ? change(path, branch) : branch))),
  });
}

function mapEntries(map: MapNode, change: (key: string, value: Node) => Node): MapNode {
  return { ...map, entries: new Map([...map.entries].map(([key, entry]) => [key, { ...entry, value: change(key, entry.value) }])) };
}

function methodsOf(item: Node): [string, Node][] {
  return entries(item).filter(([key]) => !NO_METHODS.has(key));
}

function entries(node: Node | undefined): [string, Node][] {
  return node?.kind === "map" ? [...node.entries.values()].map(({ key, value }) => [key, value]) : [];
}

function isOperation(node: Node): node is MapNode {
  return node.kind === "map" && isGiven(get(node, INTEGRATION));
}
