import { pseudoParameter, pseudoParameterName } from "../resolve/pseudo-parameters.ts";
import { remembering } from "../resolve/remembering.ts";
import type { Resource } from "../resolve/resource.ts";
import type { Scope, ShapeOf } from "../resolve/scope.ts";
import type { Settings } from "../resolve/settings.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { concat, literal, printText, type Text, type Token, tokenId } from "../resolve/text.ts";
import { callOf, get, type Node, textOf } from "../template/node.ts";
import { onlyText } from "./texts.ts";

/** The attributes that yield what `Ref` yields too (CloudFormation's resource reference). */
const SAME_AS_REF: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  "AWS::ApiGateway::RestApi": ["RestApiId"],
  "AWS::ApiGateway::Resource": ["ResourceId"],
  "AWS::ApiGateway::Authorizer": ["AuthorizerId"],
  "AWS::ApiGatewayV2::Api": ["ApiId"],
  "AWS::ApiGatewayV2::Authorizer": ["AuthorizerId"],
  "AWS::ApiGatewayV2::Integration": ["IntegrationId"],
  "AWS::ApiGatewayV2::Route": ["RouteId"],
}));

/**
 * The ARN that `Fn::GetAtt: [Function, Arn]` is, or the `Ref` of an alias, field by field, so that `Fn::Select` of its region
 * finds the stack's.
 */
export const shapeOf: ShapeOf = ({ logicalId, attribute }, resources, settings) => {
  const resource = resources.get(logicalId);
  if (resource?.type === "AWS::Lambda::Function" && attribute === "Arn") return functionArn(logicalId, settings);
  if (resource?.type !== "AWS::Lambda::Alias" || attribute !== undefined) return undefined;
  const owner = referenceIn(get(resource.properties, "FunctionName"));
  if (owner === undefined || resources.get(owner)?.type !== "AWS::Lambda::Function") return undefined;
  return concat(functionArn(owner, settings), literal(":"), [{ kind: "reference", logicalId, attribute: "Name" }]);
};

function functionArn(logicalId: string, settings: Settings): Text {
  return concat(arnOf("lambda", settings, stackOfName(logicalId, settings)), literal("function:"), [{ kind: "reference", logicalId }]);
}

/** The resource whose `Ref` a value is. */
function referenceIn(node: Node | undefined): string | undefined {
  const call = node && callOf(node);
  return call?.name === "Ref" ? textOf(call.argument) : undefined;
}

/** An ARN of a stack's own partition, region and account, up to and with the colon before the resource. */
export function arnOf(service: string, settings: Settings, stack: string): Text {
  const [partition, region, account] = ["AWS::Partition", "AWS::Region", "AWS::AccountId"].map((name) => pseudoText(name, settings, stack));
  return concat(literal("arn:"), partition ?? [], literal(`:${service}:`), region ?? [], literal(":"), account ?? [], literal(":"));
}

/** The region that a stack is deployed to. */
export function stackRegion(settings: Settings, stack: string): Text {
  return pseudoText("AWS::Region", settings, stack);
}

/** The account that a stack is deployed to. */
export function stackAccount(settings: Settings, stack: string): Text {
  return pseudoText("AWS::AccountId", settings, stack);
}

/** A pseudo parameter as it is in one of the stacks that a template may stand for. */
function pseudoText(name: string, settings: Settings, stack: string): Text {
  return pseudoParameter(pseudoParameterName(name, stack, settings), settings) ?? [];
}

/** Writes every reference to the same thing in the same way, so that equal things are equal texts. */
export function createCanonical(scope: Scope): (text: Text) => Text {
  const stageNames = new Map<string, Text | undefined>();
  const stageName = (logicalId: string, resource: Resource): Text | undefined => {
    if (!stageNames.has(logicalId)) stageNames.set(logicalId, onlyText(get(resource.properties, "StageName"), scope));
    return stageNames.get(logicalId);
  };
  const rewritten = (token: Token): Text => {
    if (token.kind !== "reference") return [token];
    const resource = scope.resources.get(token.logicalId);
    if (resource === undefined) return [token];
    if (token.attribute === undefined) {
      return isStage(resource) ? stageName(token.logicalId, resource) ?? [token] : [token];
    }
    const bare: Text = [{ kind: "reference", logicalId: token.logicalId }];
    if (SAME_AS_REF.get(resource.type)?.includes(token.attribute)) return bare;
    if (resource.type === "AWS::ApiGatewayV2::Api" && token.attribute === "ExecuteApiArn") {
      return concat(arnOf("execute-api", scope.settings, stackOfName(token.logicalId, scope.settings)), bare);
    }
    return [token];
  };
  return remembering((text) => (text.some((token) => token.kind === "reference") ? concat(...text.map(rewritten)) : text));
}

function isStage(resource: Resource): boolean {
  return resource.type === "AWS::ApiGateway::Stage" || resource.type === "AWS::ApiGatewayV2::Stage";
}

/** What a message calls the thing that a text names: the logical id, the parameter, the literal. */
export function nameOf(text: Text): string {
  const [only, ...others] = text;
  if (only === undefined) return "";
  if (others.length > 0) return printText(text);
  if (only.kind === "literal") return only.parameter ?? only.text;
  if (only.kind === "unknown") return only.id;
  return only.attribute?.includes(".") === true ? tokenId(only) : only.logicalId;
}
