/** What the user says of the deployment. */
export interface Settings {
    /** The region the stack is deployed to. */
    readonly region: string | undefined;
    /** Twelve digits. */
    readonly account: string | undefined;
    /** "aws", "aws-cn", …; known as soon as the region is. */
    readonly partition: string | undefined;
    /** "amazonaws.com" or its like in other partitions. */
    readonly urlSuffix: string | undefined;
    /** CloudFormation's name of the stack. */
    readonly stackName?: string | undefined;
    readonly parameters: ReadonlyMap<string, string>;
    /** Where one template stands for several stacks: those beside the first, by what their names begin with. */
    readonly stacks?: ReadonlyMap<string, Settings> | undefined;
    /** Parameters that keep the value which the deployed stack has: nobody here knows it, and their defaults say nothing. */
    readonly openParameters?: ReadonlySet<string> | undefined;
}
