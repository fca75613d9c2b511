import { entriesOf, get, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { branchesOf } from "./branches.ts";
import { isGiven } from "./is-given.ts";
import { isNull, type PropertyTypes, wrongTypes } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import { corsFaults } from "./rest-cors.ts";
import { isDocument, type RestDefinition } from "./rest-definition.ts";
import { mergeFaults } from "./rest-merge.ts";
import { preflightFaults, sideFaults } from "./rest-side-faults.ts";
import type { ApiEvent, SamResource, SamTemplate } from "./sam-template.ts";

const TYPES: PropertyTypes = {
  Name: ["text", "map"], StageName: ["text", "map"], Tags: ["map"], PropagateTags: ["boolean"], DefinitionBody: ["map"],
  DefinitionUri: ["text", "map"], MergeDefinitions: ["boolean"], CacheClusterEnabled: ["boolean"], CacheClusterSize: ["text"],
  Variables: ["map"], EndpointConfiguration: ["text", "map"], MethodSettings: ["list"], BinaryMediaTypes: ["list"],
  MinimumCompressionSize: ["number"], Cors: ["text", "map"], Auth: ["map"], GatewayResponses: ["map"], AccessLogSetting: ["map"],
  CanarySetting: ["map"], TracingEnabled: ["boolean"], Models: ["map"], Domain: ["map"], FailOnWarnings: ["boolean"],
  Description: ["text"], Mode: ["text"], DisableExecuteApiEndpoint: ["boolean"], ApiKeySourceType: ["text"],
  AlwaysDeploy: ["boolean"], Policy: ["text", "map"], SecurityPolicy: ["text"], EndpointAccessMode: ["text"],
};

/** What may not be left to an intrinsic function. */
const LITERALS = ["MergeDefinitions", "AlwaysDeploy"];

/** What SAM writes into the body, which it cannot where the body is a file. */
const NEEDS_BODY = ["Cors", "Auth", "GatewayResponses", "Models", "DisableExecuteApiEndpoint"];

/** What SAM can write only into a document that it understands. */
const NEEDS_DOCUMENT = ["Cors", "Auth", "GatewayResponses", "Models", "BinaryMediaTypes"];

/** What is looked at. */
interface Subject {
  readonly properties: MapNode;
  readonly definition: RestDefinition;
  /** "`OrdersApi`". */
  readonly owner: string;
}

/** Why SAM refuses a REST API, its `Auth` left aside. */
export function* restFaults(
  api: SamResource, definition: RestDefinition, events: readonly ApiEvent[],
): Generator<ExpansionNote> {
  const { properties, at } = api;
  const owner = `\`${api.logicalId}\``;
  const subject = { properties, definition, owner };
  yield* wrongTypes(properties, TYPES, owner);
  if (!isGiven(get(properties, "StageName"))) yield rejection(at, owner, "it needs a `StageName`");
  yield* valueFaults(subject);
  yield* definition.kind === "elsewhere" && !definition.isInclude ? fileFaults(subject) : bodyFaults(subject);
  if (definition.kind === "inline" && definition.merges) yield* mergeFaults(definition.body, events, `\`DefinitionBody\` of ${owner}`);
}

/** What SAM refuses beside the methods. They are what their author wrote all the same, and are worth a look. */
export function* restSideFaults(api: SamResource, template: SamTemplate): Generator<ExpansionNote> {
  const cors = get(api.properties, "Cors");
  if (isGiven(cors)) yield* corsFaults(cors, api);
  yield* sideFaults(api, template);
}

function* valueFaults({ properties, definition, owner }: Subject): Generator<ExpansionNote> {
  for (const key of LITERALS) {
    const value = get(properties, key);
    if (value?.kind === "map") yield rejection(value, `\`${key}\` of ${owner}`, "it must be a boolean that is written out");
  }
  const version = get(properties, "OpenApiVersion");
  const isWrong = isGiven(version) && !isVersion(version, definition);
  if (isWrong) yield rejection(version, `\`OpenApiVersion\` of ${owner}`, "it must be a text like `3.0.1`");
}

/** Of a body that SAM writes it takes a version for text that is written as a number. */
function isVersion(version: Node, { kind }: RestDefinition): boolean {
  const text = textOf(version) ?? "";
  const isText = version.kind === "scalar" && (typeof version.value === "string" || (kind === "managed" && text.startsWith("3.")));
  return isText && /^[23](\.\d)(\.\d)?$/.test(text);
}

function* fileFaults({ properties, owner }: Subject): Generator<ExpansionNote> {
  const [uri, merges] = [get(properties, "DefinitionUri"), get(properties, "MergeDefinitions")];
  if (isGiven(merges)) yield rejection(merges, `\`MergeDefinitions\` of ${owner}`, "there is no `DefinitionBody` to merge into");
  const isWhole = ["Bucket", "Key"].every((key) => isGiven(get(uri, key)));
  if (uri?.kind === "map" && !isWhole) yield rejection(uri, `\`DefinitionUri\` of ${owner}`, "it needs a `Bucket` and a `Key`");
  for (const key of NEEDS_BODY) {
    const value = get(properties, key);
    // The endpoint may also be switched on by a word in the body; of anything else there is only something to write or nothing.
    const counts = (key === "DisableExecuteApiEndpoint" && value !== undefined && !isNull(value)) || isGiven(value);
    if (counts) yield rejection(value, `\`${key}\` of ${owner}`, "it has an effect only where the body is here, in `DefinitionBody`");
  }
}

/** Whatever SAM edits it must understand; and in what it edits path items must be maps. */
function* bodyFaults({ properties, definition, owner }: Subject): Generator<ExpansionNote> {
  const uri = get(properties, "DefinitionUri");
  const twice = "there is a `DefinitionBody` too, its own or one that SAM writes";
  if (isGiven(uri)) yield rejection(uri, `\`DefinitionUri\` of ${owner}`, twice);
  if (definition.kind !== "inline") return;
  const { body } = definition;
  const what = `\`DefinitionBody\` of ${owner}`;
  const needs = NEEDS_DOCUMENT.find((key) => isGiven(get(properties, key)));
  const isOpenApi3 = get(body, "swagger") === undefined;
  if (isDocument(body)) {
    if (needs !== undefined || isOpenApi3) yield* pathFaults(body, what);
    if (isOpenApi3) yield* preflightFaults(body, what);
  } else if (needs !== undefined) {
    const why = "the `DefinitionBody` is no OpenAPI document that SAM could write it into";
    yield rejection(get(properties, needs) ?? body, `\`${needs}\` of ${owner}`, why);
  }
}

function* pathFaults(body: MapNode, what: string): Generator<ExpansionNote> {
  for (const { value } of entriesOf(get(body, "paths"))) {
    const choice = get(value, "Fn::If");
    if (choice && choice.kind !== "list") yield rejection(choice, what, "`Fn::If` must be a list");
    else for (const item of branchesOf(value)) if (item.kind !== "map") yield rejection(item, what, "a path must be a map");
  }
}
