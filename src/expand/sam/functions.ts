import { get, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { attributeNode, causedBy, mapNode, refNode, scalarNode, withEntries } from "../make.ts";
import { apiPermissions } from "./api-permissions.ts";
import type { DefaultRoutes } from "./default-route.ts";
import { eventResources } from "./event-resources.ts";
import { invokedFunction, isAlias, publishedAlias, type PublishedAlias } from "./function-alias.ts";
import { isGiven } from "./is-given.ts";
import { type Addition, addedResource, entryPlace, plainResource } from "./plain-resource.ts";
import { type PropertyTypes, wrongTypes } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import type { ApiEvent, Made, MadeResource, SamResource, SamTemplate } from "./sam-template.ts";

/** What only SAM knows of a function; all else it hands on. */
const SAM_ONLY = Object.fromEntries([
  "Events", "Policies", "CodeUri", "InlineCode", "ImageUri", "AutoPublishAlias", "AutoPublishAliasAllProperties", "AutoPublishCodeSha256",
  "DeploymentPreference", "ProvisionedConcurrencyConfig", "EventInvokeConfig", "FunctionUrlConfig", "RolePath", "PermissionsBoundary",
  "AssumeRolePolicyDocument", "DeadLetterQueue", "Tracing", "Tags", "PropagateTags", "VersionDescription", "VersionDeletionPolicy",
].map((key) => [key, undefined]));

/** A function with all that comes with it: role, version and alias, URL, and the permissions of its events. */
export function expandFunction(resource: SamResource, events: readonly ApiEvent[], routes: DefaultRoutes, template: SamTemplate): Made {
  const published = publishedAlias(resource, template);
  const alias = isAlias(published) ? published : undefined;
  const invoked = invokedFunction(resource, template);
  return {
    resources: [
      plainResource(resource, "AWS::Lambda::Function", functionProperties(resource)),
      ...role(resource),
      ...(alias ? publication(resource, alias) : []),
      ...functionUrl(resource, invoked.permissionTarget),
      ...apiPermissions(events, routes, template),
      ...eventResources(invoked, template),
    ],
    notes: [...(published && !isAlias(published) ? [published] : []), ...faults(resource)],
  };
}

const TYPES: PropertyTypes = {
  FunctionName: ["text", "map"], Role: ["text"], Environment: ["map"], Layers: ["list"], Tags: ["map"], AutoPublishAlias: ["text"],
  AutoPublishAliasAllProperties: ["boolean"], SnapStart: ["map"], DeploymentPreference: ["map"], EventInvokeConfig: ["map"], FunctionUrlConfig: ["map"],
};

/** Why SAM refuses a function, its events left aside. They are noted, and the function made all the same. */
function faults({ logicalId, properties }: SamResource): ExpansionNote[] {
  const owner = `\`${logicalId}\``;
  const provisioned = get(properties, "ProvisionedConcurrencyConfig");
  const isLoose = isGiven(provisioned) && !isGiven(get(properties, "AutoPublishAlias"));
  return [
    ...wrongTypes(properties, TYPES, owner),
    ...(isLoose ? [rejection(provisioned, `\`ProvisionedConcurrencyConfig\` of ${owner}`, "without `AutoPublishAlias` there is nothing to keep ready")] : []),
  ];
}

function functionProperties(resource: SamResource): MapNode {
  const { logicalId, properties, at } = resource;
  return withEntries(properties, {
    ...SAM_ONLY,
    Role: ownRole(resource) ?? attributeNode(causedBy(at, `SAM: role of ${logicalId}`), `${logicalId}Role`, "Arn"),
    CapacityProviderConfig: capacityProvider(get(properties, "CapacityProviderConfig")),
  });
}

function ownRole({ properties }: SamResource): Node | undefined {
  const written = get(properties, "Role");
  return written?.kind === "scalar" && written.value === null ? undefined : written;
}

function role(resource: SamResource): MadeResource[] {
  if (ownRole(resource)) return [];
  return [addedResource(addition(resource, "Role", causedBy(resource.at, `SAM: role of ${resource.logicalId}`)), "AWS::IAM::Role", {})];
}

/** SAM's `Arn` is Lambda's `CapacityProviderArn`, one level deeper. */
function capacityProvider(config: Node | undefined): Node | undefined {
  const arn = get(config, "Arn");
  if (config?.kind !== "map" || arn === undefined) return config;
  const inner = withEntries(config, { Arn: undefined, CapacityProviderArn: arn });
  return mapNode(config, { LambdaManagedInstancesCapacityProviderConfig: inner });
}

/** The version that each deployment publishes, and the alias that leads to it. */
function publication(resource: SamResource, { logicalId, name }: PublishedAlias): MadeResource[] {
  const at = causedBy(entryPlace(resource.properties, "AutoPublishAlias") ?? resource.at, `SAM: AutoPublishAlias of ${resource.logicalId}`);
  const own = refNode(at, resource.logicalId);
  const version = addition(resource, "Version", at);
  return [
    addedResource(version, "AWS::Lambda::Version", { FunctionName: own }),
    addedResource({ ...version, logicalId }, "AWS::Lambda::Alias", {
      FunctionName: own,
      FunctionVersion: attributeNode(at, version.logicalId, "Version"),
      Name: name,
      ProvisionedConcurrencyConfig: get(resource.properties, "ProvisionedConcurrencyConfig"),
    }),
  ];
}

/** A function's URL, and what lets everybody call it where it asks for no authorization. */
function functionUrl(resource: SamResource, target: (at: Place) => Node): MadeResource[] {
  const { properties, logicalId } = resource;
  const config = get(properties, "FunctionUrlConfig");
  if (!isGiven(config)) return [];
  const at = causedBy(entryPlace(properties, "FunctionUrlConfig") ?? resource.at, `SAM: FunctionUrlConfig of ${logicalId}`);
  const authType = get(config, "AuthType");
  const url = addedResource(addition(resource, "Url", at), "AWS::Lambda::Url", { TargetFunctionArn: target(at), AuthType: authType });
  if (textOf(authType) !== "NONE") return [url];
  const permission = (suffix: string, action: string, condition: Readonly<Record<string, Node | undefined>>): MadeResource =>
    addedResource(addition(resource, suffix, at), "AWS::Lambda::Permission", {
      Action: scalarNode(at, action), FunctionName: target(at), Principal: scalarNode(at, "*"), ...condition,
    });
  return [
    url,
    permission("UrlPublicPermissions", "lambda:InvokeFunctionUrl", { FunctionUrlAuthType: authType }),
    permission("URLInvokeAllowPublicAccess", "lambda:InvokeFunction", { InvokedViaFunctionUrl: scalarNode(at, true) }),
  ];
}

function addition({ logicalId, condition }: SamResource, suffix: string, at: Place): Addition {
  return { logicalId: `${logicalId}${suffix}`, at, condition };
}
