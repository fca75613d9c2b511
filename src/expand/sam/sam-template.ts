import type { MapNode, Node } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";

/** A resource of an authored SAM template, `Globals` merged into its properties. */
export interface SamResource {
  readonly logicalId: string;
  /** "AWS::Serverless::Function", or any plain type. */
  readonly type: string;
  /** The whole resource, as written: for `Condition`, `Metadata`, `DependsOn`, `Connectors`. */
  readonly node: MapNode;
  /** With `Globals` merged in. */
  readonly properties: MapNode;
  /** The resource's key: what a message about the resource as a whole points at. */
  readonly at: Place;
  /** The name in `Condition:`. */
  readonly condition: string | undefined;
}

/** What every part of the expansion works with. */
export interface SamTemplate {
  readonly root: MapNode;
  readonly resources: ReadonlyMap<string, SamResource>;
  /** "aws", "aws-cn" or "aws-us-gov": SAM writes it out, by the region it runs in. */
  readonly partition: string;
  readonly region: string | undefined;
  /** What SAM puts for a `Ref` of a parameter where it must know a name itself: given values, else defaults. */
  readonly parameters?: ReadonlyMap<string, string>;
}

/** A plain resource that SAM makes, under its logical id. */
export interface MadeResource {
  readonly logicalId: string;
  readonly node: MapNode;
}

/** What one part of the expansion makes, and what it could not make anything of. */
export interface Made {
  readonly resources: readonly MadeResource[];
  readonly notes: readonly ExpansionNote[];
}

/** A function as its events invoke it. */
export interface InvokedFunction {
  readonly resource: SamResource;
  /** `Ref` of the function, or of the alias that `AutoPublishAlias` makes: what permissions are given for. */
  readonly permissionTarget: (at: Place) => Node;
  /** The name inside `Fn::Sub`: "OrdersFunction.Arn", or "OrdersFunctionAliaslive". */
  readonly uriVariable: string;
}

/** An event of a function or state machine that adds a method to an API. */
export interface ApiEvent {
  /** The function or state machine. */
  readonly owner: SamResource;
  /** Absent for a state machine. */
  readonly invoked: InvokedFunction | undefined;
  readonly kind: "Api" | "HttpApi";
  readonly eventId: string;
  /** The event's own entry: its key is what findings about the generated method point at. */
  readonly at: Place;
  readonly properties: MapNode;
  /** The API by logical id, the implicit ones included; `undefined` where it is not an API of this template. */
  readonly apiId: string | undefined;
  /** `RestApiId` or `ApiId` as written, or the reference to the implicit API. */
  readonly apiReference: Node;
  /** The path as written; `undefined` for an HTTP API's `$default`. */
  readonly path: string | undefined;
  /** Lower case, "any" for `x-amazon-apigateway-any-method`. */
  readonly method: string;
  /** "SAM: event Get of OrdersFunction". */
  readonly reason: string;
}
