import type { Node } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { callNode, causedBy, listNode, mapNode, scalarNode } from "../make.ts";
import { IMPLICIT_APIS } from "./events.ts";
import { type Globals, withGlobals } from "./globals.ts";
import type { ApiEvent, SamResource } from "./sam-template.ts";

/** The APIs that a template's events imply, and the conditions that they exist under. */
export interface ImplicitApis {
  readonly resources: readonly SamResource[];
  /** Of the template's `Conditions`, to be added. */
  readonly conditions: ReadonlyMap<string, Node>;
  readonly notes: readonly ExpansionNote[];
}

export function implicitApis(events: readonly ApiEvent[], globals: Globals): ImplicitApis {
  const kinds = ["Api", "HttpApi"] as const;
  const parts = kinds.flatMap((kind) => {
    const own = events.filter((event) => event.kind === kind && event.apiId === IMPLICIT_APIS[kind]);
    return own[0] ? [implicitApi(kind, own[0], conditionsOf(own), globals)] : [];
  });
  return {
    resources: parts.map(({ resource }) => resource),
    conditions: new Map(parts.flatMap(({ condition }) => (condition ? [condition] : []))),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

interface ImplicitApi {
  readonly resource: SamResource;
  readonly condition: readonly [string, Node] | undefined;
  readonly notes: readonly ExpansionNote[];
}

function implicitApi(kind: ApiEvent["kind"], first: ApiEvent, owners: readonly string[], globals: Globals): ImplicitApi {
  const logicalId = IMPLICIT_APIS[kind];
  const at = causedBy(first.at, `${first.reason}, which implies an API`);
  const [only, ...others] = owners;
  const condition = others.length > 0 ? `${logicalId}Condition` : only;
  const type = kind === "Api" ? "AWS::Serverless::Api" : "AWS::Serverless::HttpApi";
  const own = mapNode(at, { StageName: kind === "Api" ? scalarNode(at, "Prod") : undefined });
  const node = mapNode(at, { Type: scalarNode(at, type), Condition: condition === undefined ? undefined : scalarNode(at, condition), Properties: own });
  const { properties, notes } = withGlobals({ logicalId, type, node }, own, globals);
  const anyOf = callNode(at, "Fn::Or", listNode(at, owners.map((name) => callNode(at, "Condition", scalarNode(at, name)))));
  return {
    resource: { logicalId, type, node, properties, at, condition },
    condition: others.length > 0 && condition !== undefined ? [condition, anyOf] : undefined,
    notes,
  };
}

/** The conditions of which one must hold for the API to have any method; none where it always has one. */
function conditionsOf(events: readonly ApiEvent[]): string[] {
  const conditions = new Set(events.map(({ owner }) => owner.condition));
  return [...conditions].flatMap((name) => (name === undefined || conditions.has(undefined) ? [] : [name])).toSorted();
}
