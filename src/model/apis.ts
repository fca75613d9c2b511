import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { knownText, printText, type Text } from "../resolve/text.ts";
import { functionsIn } from "../template/functions-in.ts";
import { get, type Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import { arnOf, nameOf } from "./identity.ts";
import type { Api, ApiKind } from "./model.ts";
import type { ApiPlan } from "./plan.ts";
import { onlyText } from "./texts.ts";

/** The APIs that a template holds, and those of other stacks that it adds to. */
export interface Apis {
  /** The API that a text names; one of a stack that is not here is made up on its first mention, by the resource of that id. */
  named(text: Text, kind: ApiKind, at: Node, mentionedBy: string): ApiPlan;
  /** What was named so far, the template's own first. */
  all(): ApiPlan[];
}

/** Of `handedOut`, the resources whose ids others are given, only a change asks. */
export function createApis(scope: Scope, canonical: (text: Text) => Text, handedOut: () => ReadonlySet<string>): Apis {
  const plans = new Map<string, ApiPlan>();
  const add = (id: Text, api: Api, isResource: boolean, owner: string): ApiPlan => {
    const stack = stackOfName(owner, scope.settings);
    const plan: ApiPlan = { key: printText(id), api, identity: { id, isResource, arn: arnOf("execute-api", scope.settings, stack), stack } };
    plans.set(plan.key, plan);
    return plan;
  };
  for (const resource of scope.resources.values()) {
    const kind = apiKind(resource, scope);
    if (kind === undefined) continue;
    const { logicalId, when } = resource;
    const api: Api = {
      kind, logicalId, name: logicalId, at: keyPlace(resource), when,
      get isHandedOut() { return handedOut().has(logicalId); },
      get isWhole() { return isWhole(resource); },
    };
    add([{ kind: "reference", logicalId }], api, true, logicalId);
  }
  return {
    named(text, kind, at, mentionedBy) {
      const id = canonical(text);
      const known = plans.get(printText(id));
      return known ?? add(id, { kind, logicalId: null, name: nameOf(id), isHandedOut: true, isWhole: false, at: placeOf(at), when: true }, false, mentionedBy);
    },
    all: () => [...plans.values()],
  };
}

/** What an expansion could follow it has put in place. */
function isWhole({ properties }: Resource): boolean {
  const isElsewhere = ["BodyS3Location", "CloneFrom"].some((name) => get(properties, name) !== undefined);
  const body = get(properties, "Body");
  return !isElsewhere && (body === undefined || !functionsIn(body).has("Fn::Transform"));
}

function apiKind(resource: Resource, scope: Scope): ApiKind | undefined {
  if (resource.type === "AWS::ApiGateway::RestApi") return "rest";
  if (resource.type !== "AWS::ApiGatewayV2::Api") return undefined;
  const protocol = onlyText(get(resource.properties, "ProtocolType"), scope);
  return protocol && knownText(protocol)?.toUpperCase() === "WEBSOCKET" ? "websocket" : "http";
}
