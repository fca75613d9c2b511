import { isInclude } from "../../template/include.ts";
import { callOf, entriesOf, get, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { withEntries } from "../make.ts";
import { rejection } from "./rejection.ts";
import { own } from "../own.ts";

/** The `Globals` of a template, by the resource type that they are for. */
export interface Globals {
  readonly byType: ReadonlyMap<string, MapNode>;
  readonly notes: readonly ExpansionNote[];
}

/** What each section may set, as SAM 1.110 has it. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  Function: [
    "Handler", "Runtime", "CodeUri", "DeadLetterQueue", "Description", "MemorySize", "Timeout", "VpcConfig", "Environment", "Tags",
    "PropagateTags", "Tracing", "KmsKeyArn", "AutoPublishAlias", "AutoPublishAliasAllProperties", "Layers", "DeploymentPreference",
    "RolePath", "PermissionsBoundary", "ReservedConcurrentExecutions", "ProvisionedConcurrencyConfig", "AssumeRolePolicyDocument",
    "EventInvokeConfig", "FileSystemConfigs", "CodeSigningConfigArn", "Architectures", "SnapStart", "EphemeralStorage",
    "FunctionUrlConfig", "RuntimeManagementConfig", "LoggingConfig", "RecursiveLoop", "SourceKMSKeyArn", "TenancyConfig",
    "DurableConfig", "CapacityProviderConfig", "FunctionScalingConfig", "PublishToLatestPublished", "VersionDeletionPolicy",
  ],
  Api: [
    "Auth", "Name", "DefinitionUri", "CacheClusterEnabled", "CacheClusterSize", "MergeDefinitions", "Variables",
    "EndpointConfiguration", "MethodSettings", "BinaryMediaTypes", "MinimumCompressionSize", "Cors", "GatewayResponses",
    "AccessLogSetting", "CanarySetting", "TracingEnabled", "OpenApiVersion", "Domain", "AlwaysDeploy", "PropagateTags",
    "SecurityPolicy", "EndpointAccessMode",
  ],
  HttpApi: [
    "Auth", "AccessLogSettings", "StageVariables", "Tags", "CorsConfiguration", "DefaultRouteSettings", "Domain", "RouteSettings",
    "FailOnWarnings", "PropagateTags",
  ],
  WebSocketApi: [
    "AccessLogSettings", "ApiKeySelectionExpression", "DefaultRouteSettings", "DisableExecuteApiEndpoint", "DisableSchemaValidation",
    "Domain", "FailOnWarnings", "IpAddressType", "PropagateTags", "RouteSelectionExpression", "RouteSettings", "StageVariables", "Tags",
  ],
  StateMachine: ["PropagateTags"],
};

/** Sections for resources that lie on no request's path: taken as they are. */
const OTHER_SECTIONS = new Set(["SimpleTable", "LayerVersion", "CapacityProvider", "MicrovmImage", "NetworkConnector", "WebFunction"]);

/** Reads `Globals`; what SAM does not take is noted and left out. */
export function readGlobals(root: Node): Globals {
  const globals = get(root, "Globals");
  if (globals === undefined) return { byType: new Map(), notes: [] };
  if (globals.kind !== "map") return { byType: new Map(), notes: [rejection(globals, "`Globals`", "it must be a map")] };
  const byType = new Map<string, MapNode>();
  const notes: ExpansionNote[] = [];
  for (const { key, at, value } of entriesOf(globals)) {
    const section = readSection(key, { ...placeOf(value), ...at }, value);
    notes.push(...section.notes);
    if (section.properties) byType.set(`AWS::Serverless::${key}`, section.properties);
  }
  return { byType, notes };
}

function readSection(name: string, at: Place, value: Node): { readonly properties?: MapNode; readonly notes: readonly ExpansionNote[] } {
  const what = `\`${name}\` of \`Globals\``;
  // An include that is still there was noted when its file was looked for.
  if (name === "Fn::Transform" && isInclude(value)) return { notes: [] };
  if (name.startsWith("Fn::")) return { notes: [{ at, what: "`Globals`", why: `a part of it is made by \`${name}\` at deployment` }] };
  const allowed = own(SECTIONS, name);
  if (!allowed && !OTHER_SECTIONS.has(name)) return { notes: [rejection(at, what, "there is no such section")] };
  if (value.kind !== "map") return { notes: [rejection(at, what, "it must be a map")] };
  const refused = allowed ? entriesOf(value).filter(({ key }) => !allowed.includes(key)) : [];
  return {
    properties: withEntries(value, Object.fromEntries(refused.map(({ key }) => [key, undefined]))),
    notes: refused.map(({ key, at: keyAt, value: refusedValue }) =>
      rejection({ ...placeOf(refusedValue), ...keyAt }, `\`${key}\` of ${what}`, "it is not a property that may be set for all")),
  };
}

export interface Merged {
  readonly properties: MapNode;
  readonly notes: readonly ExpansionNote[];
}

/** A resource's properties with those of `Globals` merged in, as far as its `IgnoreGlobals` lets them. */
export function withGlobals(resource: { readonly logicalId: string; readonly type: string; readonly node: MapNode }, own: MapNode, globals: Globals): Merged {
  const section = globals.byType.get(resource.type);
  if (section === undefined) return { properties: own, notes: [] };
  const ignored = get(resource.node, "IgnoreGlobals");
  if (ignored === undefined || isEmpty(ignored)) return { properties: mergeMaps(section, own), notes: [] };
  if (textOf(ignored) === "*") return { properties: own, notes: [] };
  const names = itemsOf(ignored).map((item) => textOf(item));
  const unknown = ignored.kind !== "list" || names.some((name) => name === undefined || !section.entries.has(name));
  const notes = unknown
    ? [rejection(ignored, `\`IgnoreGlobals\` of \`${resource.logicalId}\``, "it must be `*`, or list properties that `Globals` sets")]
    : [];
  const remaining = withEntries(section, Object.fromEntries(names.flatMap((name) => (name === undefined ? [] : [[name, undefined]]))));
  return { properties: mergeMaps(remaining, own), notes };
}

function isEmpty(node: Node): boolean {
  return node.kind === "scalar" ? node.value === null || node.text === "" : node.kind === "list" && node.items.length === 0;
}

/** SAM replaces these lists; all others it appends to. */
const REPLACED = new Set(["Architectures"]);

/** Maps are merged key by key, lists put one after the other, global first; of everything else the local value counts. */
function mergeMaps(global: MapNode, local: MapNode): MapNode {
  const entries = new Map(global.entries);
  for (const [key, entry] of local.entries) {
    const shared = global.entries.get(key);
    entries.set(key, shared && !REPLACED.has(key) ? { ...entry, value: merge(shared.value, entry.value) } : entry);
  }
  return { ...local, entries };
}

function merge(global: Node, local: Node): Node {
  if (global.kind === "list" && local.kind === "list") return { ...local, items: [...global.items, ...local.items] };
  if (global.kind !== "map" || local.kind !== "map" || isCall(global) || isCall(local)) return local;
  return mergeMaps(global, local);
}

/** To SAM an intrinsic function call is a single value. */
function isCall(node: MapNode): boolean {
  return callOf(node) !== undefined || (node.entries.size === 1 && node.entries.has("Condition"));
}
