import { get, type MapNode, type Node, textOf } from "../../template/node.ts";
import { isGiven } from "./is-given.ts";
import { settled } from "./rest-settled.ts";
import type { SamResource, SamTemplate } from "./sam-template.ts";

/** The name by which SAM knows authorization by IAM. */
export const IAM = "AWS_IAM";

/** `Auth` of a REST API. */
export interface RestAuth {
  /** As written, `Globals` merged in. */
  readonly node: Node | undefined;
  readonly authorizers: MapNode | undefined;
  /** `DefaultAuthorizer`, parameters settled. */
  readonly standard: Node | undefined;
  /** Its name, where it has an effect: SAM passes over a name where there are no authorizers at all. */
  readonly standardName: string | undefined;
  readonly guardsPreflight: boolean;
  /** `ApiKeyRequired`, where it is on. */
  readonly apiKey: Node | undefined;
  readonly asksKeyOnPreflight: boolean;
}

export function readRestAuth({ properties }: SamResource, template: SamTemplate): RestAuth {
  const node = get(properties, "Auth");
  const value = (key: string): Node | undefined => settled(get(node, key), template);
  const written = get(node, "Authorizers");
  const authorizers = written?.kind === "map" && written.entries.size > 0 ? written : undefined;
  const standard = value("DefaultAuthorizer");
  const name = isGiven(standard) ? textOf(standard) : undefined;
  const apiKey = value("ApiKeyRequired");
  return {
    node,
    authorizers,
    standard: isGiven(standard) ? standard : undefined,
    standardName: authorizers !== undefined || name === IAM ? name : undefined,
    guardsPreflight: isOn(value("AddDefaultAuthorizerToCorsPreflight")),
    apiKey: isGiven(apiKey) ? apiKey : undefined,
    asksKeyOnPreflight: isOn(value("AddApiKeyRequiredToCorsPreflight")),
  };
}

/** What is on unless it is switched off. */
function isOn(node: Node | undefined): boolean {
  return node === undefined || isGiven(node);
}
