import { shapeOf } from "../../src/model/identity.ts";
import { buildModel, type Origin } from "../../src/model/build-model.ts";
import type { Authorizer, Call, Integration, Model, Target } from "../../src/model/model.ts";
import { type Formula, formulaKey } from "../../src/resolve/formula.ts";
import { createScope } from "../../src/resolve/scope.ts";
import { type Deployment, readOne, settingsOf } from "./scope.ts";

/** The model of a text, as it is before any rule looks at it. */
export function modelOf(text: string, deployment: Deployment = {}, origin: Partial<Origin> = {}): Model {
  const { reading, root } = readOne(text);
  const scope = createScope(new Map([[reading.source.file, reading.source]]), root, settingsOf(deployment), shapeOf);
  return buildModel(root, scope, { kind: "cloudformation", isForKnownRegions: false, unseen: undefined, ...origin });
}

/** A model in words, one line a thing. */
export interface Nouns {
  readonly api: string[];
  readonly stage: string[];
  readonly route: string[];
  readonly authorizer: string[];
  readonly integration: string[];
  readonly function: string[];
  readonly notChecked: string[];
}

/** "GET /items → Fn, admitted", "GET /items → Fn by role Role if IsProd". */
export function nounsOf(text: string, deployment?: Deployment, origin?: Partial<Origin>): Nouns {
  const model = modelOf(text, deployment, origin);
  return {
    api: model.api.map(({ kind, name, logicalId, when }) => `${kind} ${name}${logicalId === null ? " elsewhere" : ""}${suffix(when)}`),
    stage: model.stage.map(({ api, name, when }) => `${api.name}: ${name}${suffix(when)}`),
    route: model.route.map(({ api, name, authorization, when }) =>
      `${api.name}: ${name}${authorization === "none" ? "" : ` (${authorization})`}${suffix(when)}`),
    authorizer: model.authorizer.map(authorizerWords),
    integration: model.integration.map(integrationWords),
    function: model.function.map(({ logicalId, permissions, when }) =>
      `${logicalId} [${permissions.map((permission) => permission.logicalId).join()}]${suffix(when)}`),
    notChecked: model.notChecked.map(({ what, why }) => `${what}: ${why}`),
  };
}

function authorizerWords({ name, routes, cache, when, ...call }: Authorizer): string {
  return `${name} for ${routes.join(", ") || "nothing"} → ${callWords(call)}, ${String(cache.seconds)} s${suffix(when)}`;
}

function integrationWords({ routes, guards, when, ...call }: Integration): string {
  const after = guards.map(({ authorizer, routes: guarded }) => ` after ${authorizer.name} (${guarded.join(", ")})`);
  return `${routes.join(", ") || "nothing"} → ${callWords(call)}${after.join("")}${suffix(when)}`;
}

function callWords({ target, auth }: Pick<Call, "target" | "auth">): string {
  const by = auth.kind === "role" ? ` by role ${auth.role.name}` : auth.kind === "caller" ? " by the caller" : "";
  return `${targetWords(target)}${by}`;
}

function targetWords(target: Target): string {
  switch (target.kind) {
    case "lambda":
      return `${target.name}, ${target.admission.kind}`;
    case "service":
      return target.service;
    case "unknown":
      return `unknown, as ${target.why}`;
    case "http":
    case "mock":
      return target.kind;
  }
}

function suffix(when: Formula): string {
  return when === true ? "" : ` if ${formulaKey(when)}`;
}
