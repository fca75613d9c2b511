import type { Authorizer, Call, Crossing, Integration, RequestPath, Warmth } from "../model/model.ts";
import type { Hop } from "./route-row.ts";
import { whenAsked } from "./rule.ts";

type WarmthOf = (call: Authorizer | Integration) => Warmth | undefined;

/** What a request meets on its path beside the work itself, in the order in which it meets them. */
export function hopsOf({ authorizer, integration, cache }: RequestPath, warmthOf: WarmthOf): Hop[] {
  const asked = authorizer ? authorizerHops(authorizer, warmthOf(authorizer)) : [];
  if (!integration) return asked;
  const often = cache === undefined ? "on every request" : "when the response is not cached";
  return [...asked, ...callHops(integration, "integration", often, warmthOf(integration))];
}

function authorizerHops(authorizer: Authorizer, warmth: Warmth | undefined): Hop[] {
  const often = whenAsked(authorizer);
  // Whether to keep verdicts is a choice; that one is asked at all is what it is for.
  const avoidable = authorizer.api.kind !== "websocket" && authorizer.cache.seconds === 0;
  return [
    { kind: "authorizer-call", of: "authorizer", what: `ask authorizer \`${authorizer.name}\``, often, avoidable, at: authorizer.at },
    ...callHops(authorizer, "authorizer", often, warmth),
  ];
}

function callHops({ target, auth, crossings }: Call, of: Hop["of"], often: string, warmth: Warmth | undefined): Hop[] {
  const name = target.kind === "lambda" ? `\`${target.name}\`` : target.kind === "service" ? `\`${target.service}\`` : "the target";
  const hops: Hop[] = [];
  if (auth.kind === "role" && (target.kind === "lambda" || target.kind === "service")) {
    // An AWS service cannot be called without a role; a function can.
    hops.push({ kind: "sts-call", of, what: `assume \`${auth.role.name}\` to call ${name}`, often, avoidable: target.kind === "lambda", at: auth.role.at });
  }
  hops.push(...crossings.map((crossing) => crossingHop(crossing, of, often)));
  if (target.kind === "lambda" && !target.asynchronous && (warmth?.kind === "cold" || warmth?.kind === "bypassed")) {
    hops.push({ kind: "cold-start", of, what: `start ${name} from cold`, often: "when no environment is ready", avoidable: true, at: target.at });
  }
  return hops;
}

function crossingHop({ from, to, at }: Crossing, of: Hop["of"], often: string): Hop {
  return { kind: "region-crossing", of, what: `leave \`${from}\` for \`${to}\``, often, avoidable: true, at };
}
