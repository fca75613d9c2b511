import type { Hop, HopKind, RouteRow } from "../../lint/route-row.ts";

/** Every kind of hop, in the order in which pages list them, with what one and several are called. */
export const HOP_KINDS = [
  { kind: "sts-call", one: "STS call", several: "STS calls" },
  { kind: "authorizer-call", one: "authorizer call", several: "authorizer calls" },
  { kind: "region-crossing", one: "region crossing", several: "region crossings" },
  { kind: "cold-start", one: "cold start", several: "cold starts" },
] as const satisfies readonly { readonly kind: HopKind; readonly one: string; readonly several: string }[];

/** "avoidable STS call". */
export function hopName({ kind, avoidable }: Hop): string {
  const name = HOP_KINDS.find((each) => each.kind === kind)?.one ?? kind;
  return avoidable ? `avoidable ${name}` : name;
}

/** The hops of one call on a path. */
export function hopsOf(of: Hop["of"], { hops }: RouteRow): readonly Hop[] {
  return hops.filter((hop) => hop.of === of);
}
