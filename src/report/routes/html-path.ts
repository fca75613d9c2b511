import type { Hop, RouteRow, RowCall } from "../../lint/route-row.ts";
import { hopName, hopsOf } from "./html-hops.ts";
import { html, type Html, type Piece, sentence } from "./html-markup.ts";
import { authorizerWords, cacheWords, integrationWords, rightWords, warmthWords } from "./words.ts";

/** One of the boxes that a request goes through. */
interface Step {
  readonly label: string;
  readonly name: Piece;
  /** Where on the way it stands. */
  readonly part: "passed" | "asked" | "end";
  readonly details: readonly string[];
  readonly call: RowCall | null;
  readonly hops: readonly Hop[];
}

const CALLS = { lambda: "Lambda", service: "AWS service", http: "HTTP", mock: "mock", unknown: "not known" } as const;
const TARGETS = { lambda: "function", service: "service", http: "endpoint", mock: "answer", unknown: "target" } as const;

/** A path from the client to the code, as boxes. */
export function pathBoxes(row: RouteRow): Html {
  const steps = [
    step("from", "client", [], { part: "passed" }), step("stage", row.stage ?? "none was read", [], { part: "passed" }),
    step("route", html`<h4>${row.route}</h4>`, row.when === null ? [] : [`when ${row.when}`]),
    authorizerStep(row), ...cacheSteps(row), ...integrationSteps(row),
  ];
  return html`<ol class="path" role="list">${steps.map(stepBox)}</ol>`;
}

function step(label: string, name: Piece, details: readonly string[] = [], more: Partial<Step> = {}): Step {
  return { label, name, details: details.filter((each) => each !== ""), part: "asked", call: null, hops: [], ...more };
}

function authorizerStep(row: RouteRow): Step {
  const { authorizer } = row;
  if (authorizer === null) return step("authorization", authorizerWords(row));
  // The words of tables begin with the name, which is the box's own here.
  const rest = authorizerWords(row).slice(authorizer.name.length + 2);
  const asked = { ...row, integration: authorizer };
  const right = authorizer.by === "resource-policy" ? rightOf(asked) : "";
  return step("authorizer", authorizer.name, [rest, `asks ${integrationWords(asked)}`, right, warmthOf(asked)], {
    call: authorizer, hops: hopsOf("authorizer", row),
  });
}

function cacheSteps(row: RouteRow): Step[] {
  return row.cache === null ? [] : [step("cache", cacheWords(row))];
}

function integrationSteps(row: RouteRow): Step[] {
  const { integration } = row;
  if (integration === null) return [step("integration", integrationWords(row))];
  const { kind, target } = integration;
  if (kind === "mock") return [step("integration", CALLS.mock, [], { hops: hopsOf("integration", row) })];
  const hops = hopsOf("integration", row);
  const isAtEnd = ({ kind: hop }: Hop) => hop === "cold-start";
  return [
    step("integration", CALLS[kind], [rightOf(row)], { call: integration, hops: hops.filter((hop) => !isAtEnd(hop)) }),
    step(TARGETS[kind], target, [integrationWords(row).slice(target.length + 2), warmthOf(row)], { part: "end", hops: hops.filter(isAtEnd) }),
  ];
}

/** By whose right the integration is called, as a sentence goes on. */
function rightOf(row: RouteRow): string {
  const words = rightWords(row);
  // Of what is not known, the box has a mark of its own.
  if (words === "-" || words === "not known") return "";
  return row.integration?.by === "resource-policy" ? `by right of ${words}` : `with ${words}`;
}

function warmthOf(row: RouteRow): string {
  const words = warmthWords(row);
  return words === "-" ? "" : words;
}

function stepBox({ label, name, part, details, call, hops }: Step): Html {
  const look = [part, ...(hops.some(({ avoidable }) => avoidable) ? ["marked"] : []), ...(askedProof(call) === "missing" ? ["lacking"] : [])];
  return html`<li class="step ${look.join(" ")}"><div class="box"><span class="label">${label}</span> <div class="name">${name}</div>${
    details.map((each) => html` <span class="detail">${sentence(each)}</span>`)}${proofChip(call)}${
    hops.map((hop) => html` <span class="chip ${hop.avoidable ? "avoidable" : "needed"}">${hopName(hop)}</span>`)}</div></li>`;
}

/** Beside a role nobody asks for a permission. */
function askedProof(call: RowCall | null): NonNullable<RowCall["proof"]>["kind"] | undefined {
  return call?.by === "resource-policy" ? call.proof?.kind : undefined;
}

function proofChip(call: RowCall | null): Piece {
  const kind = askedProof(call);
  if (kind === "missing") return html` <span class="chip missing">permission missing</span>`;
  return kind === "undecided" ? html` <span class="chip undecided">permission not known</span>` : [];
}
