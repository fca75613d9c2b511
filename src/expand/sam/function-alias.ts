import { get, getIn, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { refNode } from "../make.ts";
import { isGiven } from "./is-given.ts";
import { referredTo } from "./parameters.ts";
import { rejection } from "./rejection.ts";
import type { InvokedFunction, SamResource, SamTemplate } from "./sam-template.ts";

/** The alias that `AutoPublishAlias` makes. */
export interface PublishedAlias {
  readonly logicalId: string;
  /** As written: what the alias is made for. */
  readonly name: Node;
}

/** A function's alias, where it is told to publish one, or why SAM would not make it. */
export function publishedAlias(resource: SamResource, template: SamTemplate): PublishedAlias | ExpansionNote | undefined {
  const name = get(resource.properties, "AutoPublishAlias");
  if (!isGiven(name)) return undefined;
  const suffix = aliasSuffix(name, template);
  const what = `\`AutoPublishAlias\` of \`${resource.logicalId}\``;
  if (suffix === undefined) return rejection(name, what, "it must be a text, or a `Ref` of a parameter");
  return { logicalId: `${resource.logicalId}Alias${suffix}`, name };
}

/** An alias whose name is only given at deployment has no known id; what it belongs to and who calls it is known all the same. */
function aliasSuffix(name: Node, { root, parameters }: SamTemplate): string | undefined {
  const text = textOf(name);
  if (text !== undefined) return text;
  const parameter = referredTo(name);
  if (parameter === undefined || getIn(root, "Parameters", parameter) === undefined) return undefined;
  return parameters?.get(parameter) ?? "";
}

export function isAlias(alias: PublishedAlias | ExpansionNote | undefined): alias is PublishedAlias {
  return alias !== undefined && "logicalId" in alias;
}

/** All events of a function that publishes an alias invoke the alias. */
export function invokedFunction(resource: SamResource, template: SamTemplate): InvokedFunction {
  const alias = publishedAlias(resource, template);
  const { logicalId } = resource;
  return isAlias(alias)
    ? { resource, permissionTarget: (at: Place) => refNode(at, alias.logicalId), uriVariable: alias.logicalId }
    : { resource, permissionTarget: (at: Place) => refNode(at, logicalId), uriVariable: `${logicalId}.Arn` };
}
