import { withoutPrefix } from "../resolve/stack-prefix.ts";
import { concat, knownText, literal, printText, splitText, type Text } from "../resolve/text.ts";
import { isRegion, PARTITIONS } from "./partitions.ts";

/** The ends of AWS's own host names, as labels. */
const SUFFIXES = [...new Set(PARTITIONS.flatMap(({ dnsSuffix, dualStackSuffix }) => [dnsSuffix, dualStackSuffix]))]
  .map((suffix) => suffix.split("."));

/**
 * Whether two regions are the same. Texts that are spelled alike are; two known texts that are not differ; where a
 * reference, a parameter, a stage variable or another tool's placeholder has a part, only the deployment knows.
 */
export function compareRegions(a: Text, b: Text): "same" | "different" | "unknown" {
  if (printText(a) === printText(b)) return "same";
  return [a, b].every((region) => /^[^\s${}<>]+$/.test(knownText(region) ?? "")) ? "different" : "unknown";
}

/** Whether a text stands for a region: the name of one, or the stack's own. */
export function isRegionText(text: Text): boolean {
  const known = knownText(text);
  return known === undefined ? isPseudoParameter(text, "AWS::Region") : isRegion(known);
}

/** Whether a text is nothing but the named pseudo parameter, of whichever stack. */
export function isPseudoParameter(text: Text, name: string): boolean {
  const [token, ...others] = text;
  return others.length === 0 && token?.kind === "unknown" && withoutPrefix(token.id) === name;
}

/**
 * The host of an `http` or `https` URL, without its port; `undefined` for anything else. The scheme may be unknown as long
 * as `://` follows it.
 */
export function hostOf(url: Text): Text | undefined {
  const [scheme = [], ...rest] = splitText(concat(url), ":");
  const [, ...others] = scheme;
  const isScheme = /^https?$/i.test(knownText(scheme) ?? (others.length === 0 ? "https" : ""));
  const [start = [], none = [], authority] = splitText(rest[0] ?? [], "/");
  if (!isScheme || start.length > 0 || none.length > 0 || authority === undefined) return undefined;
  return ["?", "#"].reduce((host: Text, end) => splitText(host, end)[0] ?? [], authority);
}

/**
 * The region that an AWS host name carries: `orders.execute-api.eu-west-1.amazonaws.com`, also with `${AWS::Region}` and
 * `${AWS::URLSuffix}` in it. Custom domains, CloudFront and global endpoints carry none.
 */
export function regionOfHost(host: Text): Text | undefined {
  const labels = splitText(concat(host), ".");
  const name = withoutSuffix(labels);
  if (name) return regionOfAwsName(name);
  const owner = labels.slice(-2).map(knownText).join(".");
  const [parent = [], region = []] = labels.slice(0, -2).slice(-2);
  const isOwn = owner === "awsapprunner.com" || (owner === "on.aws" && knownText(parent) === "lambda-url");
  return isOwn && isRegionText(region) ? region : undefined;
}

/** The region in a queue's URL, its older forms `{region}.queue.amazonaws.com` and `queue.amazonaws.com` included. */
export function regionOfQueueUrl(url: Text): Text | undefined {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  // The common names that botocore's `endpoints.json` keeps for SQS.
  if (knownText(host) === "queue.amazonaws.com") return literal("us-east-1");
  const [region = [], service = [], ...others] = withoutSuffix(splitText(concat(host), ".")) ?? [];
  const isOlder = others.length === 0 && knownText(service) === "queue" && isRegionText(region);
  return isOlder ? region : regionOfHost(host);
}

/** The labels before AWS's suffix; `undefined` where the name does not end in one. */
function withoutSuffix(labels: readonly Text[]): readonly Text[] | undefined {
  if (isPseudoParameter(labels.at(-1) ?? [], "AWS::URLSuffix")) return labels.slice(0, -1);
  const suffix = SUFFIXES.find((parts) => {
    const end = labels.slice(-parts.length);
    return parts.every((part, index) => knownText(end[index] ?? []) === part);
  });
  return suffix && labels.slice(0, -suffix.length);
}

/** `{service}.{region}`, with `.elb` (application load balancers) or `.vpce` after it, or S3's `s3-{region}`. */
function regionOfAwsName(name: readonly Text[]): Text | undefined {
  const last = name.at(-1) ?? [];
  const isWrapped = ["elb", "vpce"].includes(knownText(last) ?? "");
  const rest = isWrapped ? name.slice(0, -1) : name;
  const label = rest.at(-1) ?? [];
  if (isRegionText(label)) return rest.length > 1 ? label : undefined;
  return isWrapped ? undefined : regionAfterS3(label);
}

function regionAfterS3([first, ...rest]: Text): Text | undefined {
  if (first?.kind !== "literal") return undefined;
  const bare = first.text.replace(/^s3-(?:website-)?/, "");
  const region = bare === "" ? rest : [{ ...first, text: bare }, ...rest];
  return isRegionText(region) ? region : undefined;
}
