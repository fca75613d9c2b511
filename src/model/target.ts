import { concat, knownText, printText, splitText, type Text } from "../resolve/text.ts";
import { arnParts } from "./arn-like.ts";
import { hostOf, isPseudoParameter, isRegionText } from "./region.ts";

/** What the URI of an integration or an authorizer calls. */
export type UriTarget =
  | LambdaUri
  | {
      readonly kind: "service";
      /** As written: "sqs", "dynamodb", "s3"; "lambda" for what Lambda offers besides invocation. */
      readonly service: string;
      /** What stands before the service: the bucket of `bucket.s3`. */
      readonly subdomain: string | undefined;
      readonly region: Text;
      /** "action/PutItem", "path/123456789012/orders". */
      readonly action: Text;
    }
  | { readonly kind: "http"; readonly host: Text }
  /** A load balancer's listener or a Cloud Map service, reached through a VPC link: same account, same region. */
  | { readonly kind: "listener" }
  | { readonly kind: "unknown"; readonly text: string };

export type LambdaUri =
  /** `arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function}/invocations`. */
  | {
      readonly kind: "lambda";
      readonly spelled: "path";
      /** An ARN, a name or a reference, with or without qualifier: for `functionOf`. */
      readonly function: Text;
      readonly uriRegion: Text;
      readonly uriPartition: Text;
      readonly streaming: boolean;
    }
  /** The function's ARN and nothing around it, as HTTP and WebSocket APIs take it. */
  | {
      readonly kind: "lambda";
      readonly spelled: "arn";
      readonly function: Text;
      readonly uriRegion: undefined;
      readonly uriPartition: undefined;
      readonly streaming: false;
    };

/** Which function a text names, however it is spelled: two references are to one function where identity and qualifier agree. */
export interface FunctionReference {
  readonly identity: FunctionIdentity;
  /** Alias, version or `$LATEST`; `undefined` is unqualified. */
  readonly qualifier: Text | undefined;
  /** Where the text says so; `undefined` is where the text is read: the stack's own. */
  readonly region: Text | undefined;
  readonly account: Text | undefined;
  readonly partition: Text | undefined;
  /** The alias or version resource that it was named through. */
  readonly via: string | undefined;
}

export type FunctionIdentity =
  | { readonly kind: "resource"; readonly logicalId: string }
  | { readonly kind: "name"; readonly name: Text }
  /** An import, a parameter: its text is all that is known, and may be a name as well as an ARN. */
  | { readonly kind: "opaque"; readonly text: Text }
  /** A stage variable has a part in the name. */
  | { readonly kind: "stage-variable"; readonly name: string };

/** What a function reference may point to in the template around it. */
export interface FunctionLookup {
  /** Whether the resource is a Lambda function. */
  function(logicalId: string): boolean;
  /** The function that an alias or version resource belongs to, and the qualifier that it is. */
  qualified(logicalId: string): { readonly function: Text; readonly qualifier: Text } | undefined;
}

const INVOCATIONS = ["invocations", "response-streaming-invocations"];

/**
 * Says what a URI calls. `isFunction` is asked where the whole URI is a reference, qualified or not: whether the resource is
 * a function, an alias or a version.
 */
export function classifyUri(uri: Text, isFunction: (logicalId: string) => boolean = () => false): UriTarget {
  const normal = concat(uri);
  const host = hostOf(normal);
  if (host) return { kind: "http", host };
  return classifyArn(normal) ?? classifyReference(normal, isFunction) ?? { kind: "unknown", text: printText(normal) };
}

function classifyReference(uri: Text, isFunction: (logicalId: string) => boolean): UriTarget | undefined {
  const [reference = [], ...qualifiers] = splitText(uri, ":");
  const [token, ...others] = reference;
  if (token?.kind !== "reference" || others.length > 0 || qualifiers.length > 1) return undefined;
  return isFunction(token.logicalId) ? functionArn(uri) : undefined;
}

function classifyArn(arn: Text): UriTarget | undefined {
  const [scheme, partition = [], service = [], region = [], next = [], rest] = arnParts(arn) ?? [];
  if (!says(scheme, "arn") || rest === undefined) return undefined;
  switch (knownText(service) ?? "") {
    case "apigateway":
      return classifyCall(partition, region, next, rest);
    case "lambda":
      return says(splitText(rest, ":")[0], "function") ? functionArn(arn) : undefined;
    case "elasticloadbalancing":
    case "servicediscovery":
      return { kind: "listener" };
    default:
      return undefined;
  }
}

function functionArn(arn: Text): LambdaUri {
  return { kind: "lambda", spelled: "arn", function: arn, uriRegion: undefined, uriPartition: undefined, streaming: false };
}

/** `arn:{partition}:apigateway:{region}:{subdomain.service}:{action}`. */
function classifyCall(uriPartition: Text, uriRegion: Text, called: Text, action: Text): UriTarget | undefined {
  const labels = splitText(called, ".");
  const service = knownText(labels.at(-1) ?? []) ?? "";
  if (!/^[\w-]+$/.test(service)) return undefined;
  const subdomain = labels.length > 1 ? labels.slice(0, -1).map(printText).join(".") : undefined;
  const invocation = service === "lambda" && subdomain === undefined ? lambdaInvocation(action) : "other";
  if (invocation === "unknown") return undefined;
  if (invocation === "other") return { kind: "service", service, subdomain, region: uriRegion, action };
  return { kind: "lambda", spelled: "path", uriRegion, uriPartition, ...invocation };
}

/** What `path/2015-03-31/functions/{function}/invocations` invokes; "other" is one of Lambda's further APIs. */
function lambdaInvocation(action: Text): Pick<LambdaUri, "function" | "streaming"> | "other" | "unknown" {
  const [kind = [], ...path] = splitText(action, "/");
  // AWS's own pages also write `path//2015-03-31`.
  const [version = [], functions = [], name, operation = []] = path[0]?.length === 0 ? path.slice(1) : path;
  if (knownText(kind) !== undefined && !says(kind, "path")) return "other";
  if ([kind, version, functions].some((part) => knownText(part) === undefined)) return "unknown";
  const written = knownText(operation);
  if (!says(functions, "functions") || (written && !INVOCATIONS.includes(written))) return "other";
  if (name === undefined || name.length === 0) return operation.length === 0 ? "other" : "unknown";
  return { function: name, streaming: written === "response-streaming-invocations" };
}

/** Says which function a text names: a URI's function, a permission's `FunctionName`, an alias's. */
export function functionOf(text: Text, lookup: FunctionLookup): FunctionReference {
  const normal = concat(text);
  const fields = splitText(normal, ":");
  const spelled = says(fields[0], "arn") ? arnFields(fields) : nameFields(fields);
  if (spelled === undefined) {
    const nowhere = { qualifier: undefined, region: undefined, account: undefined, partition: undefined, via: undefined };
    return { identity: { kind: "opaque", text: normal }, ...nowhere };
  }
  const { name, qualifier, isName, ...where } = spelled;
  if (qualifier === undefined) {
    const through = throughResource(name, lookup);
    if (through) return through;
  }
  return { ...where, ...qualifierOf(qualifier, lookup), identity: identityOf(name, isName, lookup) };
}

interface FunctionFields extends Pick<FunctionReference, "qualifier" | "region" | "account" | "partition"> {
  readonly name: Text;
  /** Whether the text around leaves no doubt that it is a name, not an ARN. */
  readonly isName: boolean;
}

function arnFields(fields: readonly Text[]): FunctionFields | undefined {
  const [, partition, service, region, account, kind, name, qualifier, ...others] = fields;
  if (!says(service, "lambda") || !says(kind, "function") || name === undefined || others.length > 0) return undefined;
  return { name, qualifier, isName: true, region, account, partition };
}

/** `region:account:function:name:qualifier`, of which all but the name may be left out: Lambda's `NamespacedFunctionName`. */
function nameFields(fields: readonly Text[]): FunctionFields | undefined {
  const [region, afterRegion] = leading(fields, isRegionText);
  const [account, afterAccount] = leading(afterRegion, isAccount);
  const [word, afterWord] = leading(afterAccount, (field) => says(field, "function"));
  const [name, qualifier, ...others] = afterWord;
  if (name === undefined || others.length > 0) return undefined;
  return { name, qualifier, isName: word !== undefined, region, account, partition: undefined };
}

function leading(fields: readonly Text[], isIt: (field: Text) => boolean): readonly [Text | undefined, readonly Text[]] {
  const [first, ...rest] = fields;
  return first && rest.length > 0 && isIt(first) ? [first, rest] : [undefined, fields];
}

function isAccount(text: Text): boolean {
  return isPseudoParameter(text, "AWS::AccountId") || /^\d{12}$/.test(knownText(text) ?? "");
}

/** The function behind an alias or version that stands for the whole text. */
function throughResource(name: Text, lookup: FunctionLookup): FunctionReference | undefined {
  const [token, ...others] = name;
  if (token?.kind !== "reference" || others.length > 0) return undefined;
  if (![undefined, "AliasArn", "FunctionArn"].includes(token.attribute)) return undefined;
  const qualified = lookup.qualified(token.logicalId);
  if (qualified === undefined) return undefined;
  // An alias names a function; that it might name another alias, or itself, is not followed.
  const owner = functionOf(qualified.function, { function: (logicalId) => lookup.function(logicalId), qualified: () => undefined });
  return { ...owner, qualifier: qualified.qualifier, via: token.logicalId };
}

// CloudFormation takes only `Version.Version` here, but whoever writes another attribute means the same.
function qualifierOf(qualifier: Text | undefined, lookup: FunctionLookup): Pick<FunctionReference, "qualifier" | "via"> {
  const [token, ...others] = qualifier ?? [];
  const named = token?.kind === "reference" && others.length === 0 ? token.logicalId : undefined;
  const qualified = named === undefined ? undefined : lookup.qualified(named);
  return qualified ? { qualifier: qualified.qualifier, via: named } : { qualifier, via: undefined };
}

function identityOf(name: Text, isName: boolean, lookup: FunctionLookup): FunctionIdentity {
  const variable = stageVariableIn(name);
  if (variable !== undefined) return { kind: "stage-variable", name: variable };
  const [token, ...others] = name;
  const opaque: FunctionIdentity = { kind: "opaque", text: name };
  if (token === undefined) return opaque;
  if (others.length > 0 || token.kind === "literal") return isFunctionName(name) ? { kind: "name", name } : opaque;
  if (token.kind === "reference" && lookup.function(token.logicalId)) {
    return [undefined, "Arn"].includes(token.attribute) ? { kind: "resource", logicalId: token.logicalId } : opaque;
  }
  return isName || (token.kind === "unknown" && token.source === "pseudo-parameter") ? { kind: "name", name } : opaque;
}

/** Whether what is written out may be in a function's name: no URL, no placeholder of another tool. */
function isFunctionName(name: Text): boolean {
  return name.every((token) => token.kind !== "literal" || /^[\w.-]*$/.test(token.text));
}

/** The first stage variable that a text contains: "alias" for `${stageVariables.alias}`. */
export function stageVariableIn(text: Text): string | undefined {
  const written = text.map((token) => (token.kind === "literal" ? token.text : " ")).join("");
  return /\$\{stageVariables\.(\w+)\}/.exec(written)?.[1];
}

function says(text: Text | undefined, word: string): boolean {
  return text !== undefined && knownText(text) === word;
}
