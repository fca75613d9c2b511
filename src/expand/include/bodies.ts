import { callOf, type Entry, entriesOf, get, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import type { Expansion, ExpansionNote } from "../expansion.ts";
import type { Found, Library } from "../library.ts";
import { callNode, listNode, refNode, withEntries } from "../make.ts";
import { branchesOf, inBranches, isNoValue } from "../sam/branches.ts";
import { createDocuments, type Documents } from "./documents.ts";
import { locationOf } from "./location.ts";

const APIS = new Set(["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"]);

/** Puts the documents that APIs have in files of their own (`BodyS3Location`, before it is packaged) where an inline body stands. */
export function withBodies(root: MapNode, library: Library): Expansion {
  const documents = createDocuments(library);
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return { root, notes: [] };
  const apis = entriesOf(resources).flatMap((entry) => withBody(entry, documents) ?? []);
  if (apis.length === 0) return { root, notes: [] };
  const changed = withEntries(resources, Object.fromEntries(apis.map(({ logicalId, node }) => [logicalId, node])));
  return { root: withEntries(root, { Resources: changed }), notes: apis.flatMap(({ notes }) => notes) };
}

interface ApiWithBody {
  readonly logicalId: string;
  readonly node: Node;
  readonly notes: readonly ExpansionNote[];
}

function withBody({ key: logicalId, value: node }: Entry, documents: Documents): ApiWithBody | undefined {
  if (node.kind !== "map" || !APIS.has(textOf(get(node, "Type")) ?? "")) return undefined;
  const properties = get(node, "Properties");
  const location = get(properties, "BodyS3Location");
  if (properties?.kind !== "map" || !location) return undefined;
  const what = `body of \`${logicalId}\``;
  if (unless(get(properties, "Body"), location) === undefined) {
    return { logicalId, node, notes: [{ at: placeOf(location), what, why: "there is a `Body` and a `BodyS3Location`" }] };
  }
  const asset = assetOf(node);
  const files = branchesOf(location).map((branch) => ({ branch, found: bodyAt(branch, asset ?? locationOf(branch), documents) }));
  const bodies = new Map(files.flatMap(({ branch, found }) => (found.kind === "found" ? [[branch, found.value]] : [])));
  return {
    logicalId,
    node: withEntries(node, { Properties: withFiles(properties, location, bodies) }),
    notes: files.flatMap(({ branch, found }) => notesOf(branch, found, what)),
  };
}

/** The properties with each file's document in `Body`, and in `BodyS3Location` only what is not here, under the same conditions. */
function withFiles(properties: MapNode, location: Node, bodies: ReadonlyMap<Node, Node>): MapNode {
  if (bodies.size === 0) return properties;
  const none = refNode(placeOf(location), "AWS::NoValue");
  const isLeft = branchesOf(location).some((branch) => !bodies.has(branch));
  return withEntries(properties, {
    Body: unless(get(properties, "Body"), inBranches(location, (branch) => bodies.get(branch) ?? none)),
    BodyS3Location: isLeft ? inBranches(location, (branch) => (bodies.has(branch) ? none : branch)) : undefined,
  });
}

/** The one value where conditions leave it, and the other where they do not; `undefined` where both would be there. */
function unless(one: Node | undefined, other: Node): Node | undefined {
  if (one === undefined || isNoValue(one)) return other;
  if (isNoValue(other)) return one;
  const [condition, ...values] = itemsOf(get(one, "Fn::If"));
  const [same, ...others] = itemsOf(get(other, "Fn::If"));
  const name = textOf(condition);
  if (condition === undefined || name === undefined || name !== textOf(same) || values.length !== others.length) return undefined;
  const chosen = values.flatMap((value, index) => unless(value, others[index] ?? value) ?? []);
  return chosen.length < values.length ? undefined : callNode(placeOf(one), "Fn::If", listNode(placeOf(one), [condition, ...chosen]));
}

/** The file beside the template that the CDK says the body is. */
function assetOf(resource: Node): string | undefined {
  const metadata = get(resource, "Metadata");
  return textOf(get(metadata, "aws:asset:property")) === "BodyS3Location" ? textOf(get(metadata, "aws:asset:path")) : undefined;
}

function bodyAt(node: Node, location: string | undefined, documents: Documents): Found<Node> {
  const why = get(node, "Key") ? "it is in S3" : "its location is not known before deployment";
  if (location === undefined) return { kind: "unread", why };
  const found = documents(location, node.file, node.path);
  if (found.kind === "unread" || isOpenApi(found.value)) return found;
  return { kind: "unread", why: `\`${found.file}\` is not an OpenAPI document` };
}

function isOpenApi(document: Node): boolean {
  return textOf(get(document, "openapi") ?? get(document, "swagger")) !== undefined;
}

/** API Gateway reads the file itself, after CloudFormation is done: intrinsic functions in it are never resolved. */
function notesOf(branch: Node, found: Found<Node>, what: string): ExpansionNote[] {
  if (found.kind === "unread") return [{ at: placeOf(branch), what, why: found.why }];
  const call = firstCall(found.value);
  if (call === undefined) return [];
  return [{ at: placeOf(call.at), what, why: `API Gateway reads \`${found.file}\` as it is, and does not know \`${call.name}\`` }];
}

interface Call {
  readonly name: string;
  readonly at: Node;
}

function firstCall(root: Node): Call | undefined {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const call = callOf(node);
    if (call?.name.startsWith("Fn::")) return { name: call.name, at: node };
    const children = node.kind === "list" ? node.items : entriesOf(node).map(({ value }) => value);
    for (const child of children.toReversed()) open.push(child);
  }
  return undefined;
}
