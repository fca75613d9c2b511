import type { Formula } from "../resolve/formula.ts";
import type { Text } from "../resolve/text.ts";
import type { Node } from "../template/node.ts";
import type { Api, Authorization, AuthorizerCache, RouteName, Thing, Unchecked } from "./model.ts";
import type { ApiIdentity, RequestStage } from "./request.ts";

/**
 * The APIs of a template as they are written, whatever spelling they are written in: one kind of route, integration and
 * authorizer for REST, HTTP and WebSocket APIs and for OpenAPI bodies. What they call is not yet looked at.
 */
export interface Plan {
  readonly apis: readonly ApiPlan[];
  readonly stages: readonly StagePlan[];
  readonly routes: readonly RoutePlan[];
  readonly integrations: readonly IntegrationPlan[];
  readonly authorizers: readonly AuthorizerPlan[];
  readonly notChecked: readonly Unchecked[];
}

export interface ApiPlan {
  /** The same for every way to name the API. */
  readonly key: string;
  readonly api: Api;
  readonly identity: ApiIdentity;
}

export interface StagePlan extends Thing, RequestStage {
  readonly api: ApiPlan;
  /** Values of stage variables that are known. */
  readonly variables: ReadonlyMap<string, string>;
  /** Where a cache is set up; `undefined` where this kind of API has none. */
  readonly caching: Caching | undefined;
  /** Whether what is changed of the API is served as soon as the stack is updated. */
  readonly isUpToDate: boolean;
}

/** The settings of a REST API's cache, stage-wide and by method. */
export interface Caching {
  readonly cluster: Node | undefined;
  readonly methods: Node | undefined;
  /** What a deployment's stage description says of every method. */
  readonly everyMethod: Node | undefined;
}

export interface RoutePlan extends Thing {
  readonly api: ApiPlan;
  readonly name: RouteName;
  /** "GET", or "ANY"; `undefined` where requests have none (`$default`, WebSocket). */
  readonly verb: string | undefined;
  /** As the request's ARN ends: `/items/{id}`, `$connect`. */
  readonly tail: Text;
  readonly authorization: Authorization;
  /** The authorizers that the route names, by key. */
  readonly guards: readonly { readonly key: string; readonly when: Formula }[];
  /** The response is streamed, which no cache keeps. */
  readonly streams: boolean;
}

export interface IntegrationPlan extends Thing, CallPlan {
  readonly api: ApiPlan;
  readonly routes: readonly RoutePlan[];
}

export interface AuthorizerPlan extends Thing, CallPlan {
  readonly api: ApiPlan;
  readonly key: string;
  readonly name: string;
  /** As request ARNs name it. */
  readonly id: Text;
  readonly cache: AuthorizerCache;
}

/** What is written of a call: nodes that are there once conditions have chosen, their texts not yet evaluated. */
export interface CallPlan {
  readonly type: Node | undefined;
  readonly uri: Node | undefined;
  readonly credentials: Node | undefined;
  /** An AWS service's operation, for HTTP APIs: "SQS-SendMessage". */
  readonly subtype: Node | undefined;
  readonly connectionType: Node | undefined;
  readonly parameters: Node | undefined;
}
