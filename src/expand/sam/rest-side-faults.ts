import { callOf, entriesOf, get, getIn, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { branchesOf } from "./branches.ts";
import { isGiven } from "./is-given.ts";
import { isNull } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import { settled } from "./rest-settled.ts";
import type { SamResource, SamTemplate } from "./sam-template.ts";

/** Says what is wrong at a place. */
type Fault = (at: Place, why: string) => ExpansionNote;

/** Why SAM refuses what lies beside the path of a request: its domain, its error responses, who may reach it. */
export function* sideFaults({ logicalId, properties, at }: SamResource, template: SamTemplate): Generator<ExpansionNote> {
  const faultOf = (key: string): Fault => (place, why) => rejection(place, `\`${key}\` of \`${logicalId}\``, why);
  const domain = settled(get(properties, "Domain"), template);
  yield* responseFaults(get(properties, "GatewayResponses"), faultOf("GatewayResponses"));
  if (domain && !isNull(domain)) yield* domainFaults(domain, at, template, faultOf("Domain"));
  yield* endpointFaults(get(properties, "EndpointConfiguration"), faultOf("EndpointConfiguration"));
  yield* networkFaults(getIn(properties, "Auth", "ResourcePolicy"), template, faultOf("ResourcePolicy"));
}

const RESPONSE_KEYS = new Set(["ResponseParameters", "ResponseTemplates", "StatusCode"]);
const PARAMETER_KEYS = new Set(["Headers", "Paths", "QueryStrings"]);

function* responseFaults(responses: Node | undefined, fault: Fault): Generator<ExpansionNote> {
  for (const { value: response } of entriesOf(responses)) {
    if (response.kind !== "map" || callOf(response)) {
      yield fault(response, "each response must be a map that is written out");
      continue;
    }
    const [parameters, status] = [get(response, "ResponseParameters"), get(response, "StatusCode")];
    yield* unknownKeys(response, RESPONSE_KEYS, fault);
    yield* unknownKeys(parameters, PARAMETER_KEYS, fault);
    if (isGiven(parameters) && parameters.kind !== "map") yield fault(parameters, "`ResponseParameters` must be a map");
    for (const { key, value } of entriesOf(parameters)) if (value.kind !== "map") yield fault(value, `\`${key}\` must be a map`);
    if (isGiven(status) && !/^\d{1,3}$/.test(textOf(status) ?? "")) yield fault(status, "`StatusCode` must be numeric");
  }
}

function* unknownKeys(map: Node | undefined, known: ReadonlySet<string>, fault: Fault): Generator<ExpansionNote> {
  for (const { key, value } of entriesOf(map)) if (!known.has(key)) yield fault(value, `it does not know \`${key}\``);
}

const ENDPOINTS = new Set(["EDGE", "REGIONAL", "PRIVATE"]);
const TLS_KEYS = new Set(["TruststoreUri", "TruststoreVersion"]);

function* domainFaults(domain: Node, at: Place, template: SamTemplate, fault: Fault): Generator<ExpansionNote> {
  if (domain.kind !== "map") {
    yield fault(domain, "it must be a map");
    return;
  }
  for (const key of ["DomainName", "CertificateArn"]) if (isAbsent(get(domain, key))) yield fault(at, `it needs a \`${key}\``);
  const value = (key: string): Node | undefined => settled(get(domain, key), template);
  const [endpoint, tls, zone] = [value("EndpointConfiguration"), value("MutualTlsAuthentication"), value("Route53")];
  const isKnown = isAbsent(endpoint) || ENDPOINTS.has(textOf(endpoint) ?? "");
  if (endpoint && !isKnown) yield fault(endpoint, "`EndpointConfiguration` must be EDGE, REGIONAL or PRIVATE");
  if (isGiven(tls) && tls.kind !== "map") yield fault(tls, "`MutualTlsAuthentication` must be a map");
  yield* unknownKeys(tls, TLS_KEYS, fault);
  if (zone && !isNull(zone)) yield* zoneFaults(zone, fault);
}

function isAbsent(node: Node | undefined): boolean {
  return node === undefined || isNull(node);
}

function* zoneFaults(zone: Node, fault: Fault): Generator<ExpansionNote> {
  if (zone.kind !== "map") {
    yield fault(zone, "`Route53` must be a map");
    return;
  }
  const isNamed = ["HostedZoneId", "HostedZoneName"].some((key) => !isAbsent(get(zone, key)));
  if (!isNamed) yield fault(zone, "`Route53` needs a `HostedZoneId` or a `HostedZoneName`");
  const separate = get(zone, "SeparateRecordSetGroup");
  if (isGiven(separate) && literalOf(separate) !== true) yield fault(separate, "`SeparateRecordSetGroup` must be a boolean");
}

function* endpointFaults(endpoint: Node | undefined, fault: Fault): Generator<ExpansionNote> {
  const [one, other] = ["VPCEndpointIds", "VpcEndpointIds"].map((key) => get(endpoint, key));
  if (one && other) yield fault(other, "`VPCEndpointIds` and `VpcEndpointIds` cannot both be there");
}

function* networkFaults(policy: Node | undefined, template: SamTemplate, fault: Fault): Generator<ExpansionNote> {
  for (const key of ["SourceVpcWhitelist", "SourceVpcBlacklist"]) {
    const others = itemsOf(get(policy, key)).filter((item) => typeof literalOf(settled(item, template)) !== "string");
    for (const item of others) yield fault(item, `\`${key}\` must be a list of texts`);
  }
}

function literalOf(node: Node | undefined): unknown {
  return node?.kind === "scalar" ? node.value : undefined;
}

/** Why SAM refuses the OPTIONS methods of a body that it turns into OpenAPI 3. */
export function* preflightFaults(body: MapNode, what: string): Generator<ExpansionNote> {
  for (const item of entriesOf(get(body, "paths")).flatMap(({ value }) => branchesOf(value))) {
    const responses = getIn(item, "options", "responses");
    const parts = [responses, get(responses, "200"), getIn(responses, "200", "headers")];
    const shapeless = parts.find((node) => isGiven(node) && node.kind !== "map");
    if (shapeless) yield rejection(shapeless, what, "the responses of an OPTIONS method must be maps, and their headers too");
  }
}
