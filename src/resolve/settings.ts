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
}
