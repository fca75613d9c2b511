/** Values by name; `undefined` is that of a parameter which keeps what the deployed stack has (`UsePreviousValue`). */
export type ParameterValues = ReadonlyMap<string, string | undefined>;
/** What is known of the stack that a document becomes, where something beside the document says it. */
export interface Deployment {
    readonly region?: string | undefined;
    /** Twelve digits. */
    readonly account?: string | undefined;
    /** CloudFormation's name of the stack. */
    readonly stackName?: string | undefined;
    readonly parameters?: ParameterValues | undefined;
    /** The app that wrote the template. */
    readonly cdk?: CdkStack | undefined;
}
/** A stack of a CDK app. */
export interface CdkStack {
    /** The app's output folder, as a report shows it: stacks of one app have the same. */
    readonly assembly: string;
    /** The path of the stack's own construct: "Prod/Orders". */
    readonly path: string;
    /** What made each resource: by the template's file (nested stacks have their own), then by logical id. */
    readonly constructs: ReadonlyMap<string, ConstructsById>;
}
/** They may be many, and few are asked for. */
export interface ConstructsById {
    get(logicalId: string): Construct | undefined;
}
/** What a resource of a CDK app comes from. */
export interface Construct {
    /** "OrdersStack/Api/Default/orders/GET/Resource". */
    readonly path: string;
    /** The line of the user's own code that made it, where the app kept it; `file` as a report shows it. */
    readonly source: SourceLine | undefined;
}
export interface SourceLine {
    readonly file: string;
    /** 1-based. */
    readonly line: number;
}
