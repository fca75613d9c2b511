export type DescribeChangeSetOutput = unknown;
