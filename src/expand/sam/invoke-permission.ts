import type { Node } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import { callNode, listNode, mapNode, scalarNode } from "../make.ts";
import { type Addition, addedResource } from "./plain-resource.ts";
import type { MadeResource } from "./sam-template.ts";

/** Lets API Gateway invoke a function for requests whose ARN the source matches. */
export function invokePermission(addition: Addition, functionName: Node, sourceArn: Node): MadeResource {
  const { at } = addition;
  return addedResource(addition, "AWS::Lambda::Permission", {
    Action: scalarNode(at, "lambda:InvokeFunction"),
    FunctionName: functionName,
    Principal: scalarNode(at, "apigateway.amazonaws.com"),
    SourceArn: sourceArn,
  });
}

/** An ARN of requests to APIs of this stack; `requests` is what stands behind the account, in the spelling of `Fn::Sub`. */
export function requestArn(at: Place, requests: string, variables: Readonly<Record<string, Node>> = {}): Node {
  return substitution(at, `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${requests}`, variables);
}

/** The URI by which API Gateway invokes a function; `name` is the function's ARN, in the spelling of `Fn::Sub`. */
export function invocationUri(at: Place, name: string, variables?: Readonly<Record<string, Node>>, partition = "${AWS::Partition}"): Node {
  return substitution(at, `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/${name}/invocations`, variables);
}

/** `Fn::Sub`, in the short form where there is nothing to say of variables. */
export function substitution(at: Place, text: string, variables: Readonly<Record<string, Node>> = {}): Node {
  // A node is a place too, but what is made takes its place alone.
  const place = placeOf(at);
  const template = scalarNode(place, text);
  const isShort = Object.keys(variables).length === 0;
  return callNode(place, "Fn::Sub", isShort ? template : listNode(place, [template, mapNode(place, variables)]));
}
