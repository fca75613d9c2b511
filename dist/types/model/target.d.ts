import { type Text } from "../resolve/text.js";
/** What the URI of an integration or an authorizer calls. */
export type UriTarget = LambdaUri | {
    readonly kind: "service";
    /** As written: "sqs", "dynamodb", "s3"; "lambda" for what Lambda offers besides invocation. */
    readonly service: string;
    /** What stands before the service: the bucket of `bucket.s3`. */
    readonly subdomain: string | undefined;
    readonly region: Text;
    /** "action/PutItem", "path/123456789012/orders". */
    readonly action: Text;
} | {
    readonly kind: "http";
    readonly host: Text;
}
/** A load balancer's listener or a Cloud Map service, reached through a VPC link: same account, same region. */
 | {
    readonly kind: "listener";
} | {
    readonly kind: "unknown";
    readonly text: string;
};
export type LambdaUri = 
/** `arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function}/invocations`. */
{
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
export type FunctionIdentity = {
    readonly kind: "resource";
    readonly logicalId: string;
} | {
    readonly kind: "name";
    readonly name: Text;
}
/** An import, a parameter: its text is all that is known, and may be a name as well as an ARN. */
 | {
    readonly kind: "opaque";
    readonly text: Text;
}
/** A stage variable has a part in the name. */
 | {
    readonly kind: "stage-variable";
    readonly name: string;
};
/** What a function reference may point to in the template around it. */
export interface FunctionLookup {
    /** Whether the resource is a Lambda function. */
    function(logicalId: string): boolean;
    /** The function that an alias or version resource belongs to, and the qualifier that it is. */
    qualified(logicalId: string): {
        readonly function: Text;
        readonly qualifier: Text;
    } | undefined;
}
/**
 * Says what a URI calls. `isFunction` is asked where the whole URI is a reference, qualified or not: whether the resource is
 * a function, an alias or a version.
 */
export declare function classifyUri(uri: Text, isFunction?: (logicalId: string) => boolean): UriTarget;
/** Says which function a text names: a URI's function, a permission's `FunctionName`, an alias's. */
export declare function functionOf(text: Text, lookup: FunctionLookup): FunctionReference;
/** The first stage variable that a text contains: "alias" for `${stageVariables.alias}`. */
export declare function stageVariableIn(text: Text): string | undefined;
