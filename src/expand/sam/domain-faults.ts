import { callOf, entriesOf, get, itemsOf, type Node } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { isGiven } from "./is-given.ts";
import { rejection } from "./rejection.ts";

const TRUSTSTORE = new Set(["TruststoreUri", "TruststoreVersion"]);

/** Why SAM refuses the custom domain of an HTTP or WebSocket API. What it makes of one is on no request's path to a function. */
export function domainFaults(domain: Node | undefined, owner: string): ExpansionNote[] {
  if (!isGiven(domain) || domain.kind !== "map" || callOf(domain)) return [];
  const what = `\`Domain\` of ${owner}`;
  const missing = ["DomainName", "CertificateArn"].filter((key) => get(domain, key) === undefined);
  return [
    ...missing.map((key) => rejection(domain, what, `it needs \`${key}\``)),
    ...basePathFaults(get(domain, "BasePath"), what),
    ...mutualTlsFaults(get(domain, "MutualTlsAuthentication"), what),
  ];
}

function basePathFaults(basePath: Node | undefined, what: string): ExpansionNote[] {
  // One that is neither a text nor a list SAM takes for none.
  const paths = basePath?.kind === "scalar" && typeof basePath.value === "string" ? [basePath] : itemsOf(basePath);
  return paths.flatMap((path) => {
    if (path.kind !== "scalar" || typeof path.value !== "string") return [rejection(path, what, "a `BasePath` must be a text")];
    return /^[0-9a-zA-Z/_-]*$/.test(path.text) ? [] : [rejection(path, what, "a `BasePath` is letters, digits, `/`, `-` and `_`")];
  });
}

function mutualTlsFaults(tls: Node | undefined, what: string): ExpansionNote[] {
  if (!isGiven(tls)) return [];
  if (tls.kind !== "map") return [rejection(tls, what, "`MutualTlsAuthentication` must be a map")];
  const unknown = entriesOf(tls).filter(({ key }) => !TRUSTSTORE.has(key));
  return unknown.map(({ key, value }) => rejection(value, what, `\`MutualTlsAuthentication\` does not know \`${key}\``));
}
