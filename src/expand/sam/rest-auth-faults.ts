import { entriesOf, get, getIn, type MapNode, type Node } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { isGiven } from "./is-given.ts";
import { referredTo } from "./parameters.ts";
import { rejection } from "./rejection.ts";
import { IAM, type RestAuth } from "./rest-auth.ts";
import type { RestDefinition } from "./rest-definition.ts";
import { operationsOf } from "./rest-paths.ts";
import { settled } from "./rest-settled.ts";
import type { SamResource, SamTemplate } from "./sam-template.ts";

const KEYS = new Set([
  "Authorizers", "DefaultAuthorizer", "InvokeRole", "AddDefaultAuthorizerToCorsPreflight", "AddApiKeyRequiredToCorsPreflight",
  "ApiKeyRequired", "ResourcePolicy", "UsagePlan",
]);

/** Why SAM refuses an API's `Auth`, single authorizers left aside. */
export function* restAuthFaults(
  auth: RestAuth, { logicalId }: SamResource, definition: RestDefinition, template: SamTemplate,
): Generator<ExpansionNote> {
  const { node } = auth;
  if (!isGiven(node)) return;
  const fault = (at: Place, what: string, why: string): ExpansionNote => rejection(at, `${what} of \`${logicalId}\``, why);
  for (const { key, value } of entriesOf(node)) {
    if (!KEYS.has(key)) yield fault(value, `\`${key}\` in \`Auth\``, "a REST API does not know it");
  }
  for (const key of ["Authorizers", "ResourcePolicy"]) {
    const value = settled(get(node, key), template);
    if (isGiven(value) && value.kind !== "map") yield fault(value, `\`${key}\``, "it must be a map");
  }
  for (const { key, value } of entriesOf(get(node, "Authorizers"))) {
    if (value.kind !== "map") yield fault(value, `authorizer \`${key}\``, "it must be a map");
  }
  const why = standardFault(auth, template);
  if (auth.standard && why !== undefined) yield fault(auth.standard, "`DefaultAuthorizer`", why);
  if (definition.kind === "inline") yield* securityFaults(auth, definition.body, `\`DefinitionBody\` of \`${logicalId}\``);
}

function standardFault({ standard, standardName, authorizers }: RestAuth, { root }: SamTemplate): string | undefined {
  if (standard === undefined || authorizers === undefined || standardName === IAM || isLeftOpen(standard, root)) return undefined;
  if (standard.kind !== "scalar" || typeof standard.value !== "string") return "it must be a text";
  return isGiven(get(authorizers, standard.text)) ? undefined : `\`${standard.text}\` is not among the \`Authorizers\``;
}

/** Whether a parameter of the template decides it that has no value here: then SAM decides it at deployment. */
export function isLeftOpen(node: Node, root: Node): boolean {
  const name = referredTo(node);
  return name !== undefined && getIn(root, "Parameters", name) !== undefined;
}

/** What SAM adds requirements to must be lists of maps, and where it adds schemes there must be a map. */
function* securityFaults(auth: RestAuth, body: MapNode, what: string): Generator<ExpansionNote> {
  if (auth.standardName === undefined && auth.apiKey === undefined) return;
  const schemes = get(body, "securityDefinitions");
  if (isGiven(schemes) && schemes.kind !== "map") yield rejection(schemes, what, "`securityDefinitions` must be a map");
  for (const { node } of operationsOf(body)) {
    const security = get(node, "security");
    if (security && security.kind !== "list") yield rejection(security, what, "`security` must be a list");
    const items = security?.kind === "list" ? security.items : [];
    for (const item of items) if (item.kind !== "map") yield rejection(item, what, "`security` must be a list of maps");
  }
}
