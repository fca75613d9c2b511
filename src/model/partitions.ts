/** A partition of AWS: regions that share an ARN prefix, a DNS suffix and their own accounts. */
export interface Partition {
  /** The second field of its ARNs. */
  readonly id: string;
  /** What `AWS::URLSuffix` is there. */
  readonly dnsSuffix: string;
  /** The suffix of the endpoints that speak IPv6 too. */
  readonly dualStackSuffix: string;
  /** The form of its region names, those still to be opened among them. */
  readonly regionPattern: RegExp;
  readonly regions: readonly string[];
}

/** As botocore's `partitions.json` has them (1.43). */
export const PARTITIONS: readonly Partition[] = [
  {
    id: "aws",
    dnsSuffix: "amazonaws.com",
    dualStackSuffix: "api.aws",
    regionPattern: regionsOf("us|eu|ap|sa|ca|me|af|il|mx"),
    regions: [
      "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2",
      "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",
      "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1",
      "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2",
      "us-west-1", "us-west-2",
    ],
  },
  {
    id: "aws-cn",
    dnsSuffix: "amazonaws.com.cn",
    dualStackSuffix: "api.amazonwebservices.com.cn",
    regionPattern: regionsOf("cn"),
    regions: ["cn-north-1", "cn-northwest-1"],
  },
  {
    id: "aws-us-gov",
    dnsSuffix: "amazonaws.com",
    dualStackSuffix: "api.aws",
    regionPattern: regionsOf("us-gov"),
    regions: ["us-gov-east-1", "us-gov-west-1"],
  },
  {
    id: "aws-eusc",
    dnsSuffix: "amazonaws.eu",
    dualStackSuffix: "api.amazonwebservices.eu",
    regionPattern: regionsOf("eusc-de"),
    regions: ["eusc-de-east-1"],
  },
  {
    id: "aws-iso",
    dnsSuffix: "c2s.ic.gov",
    dualStackSuffix: "api.aws.ic.gov",
    regionPattern: regionsOf("us-iso"),
    regions: ["us-iso-east-1", "us-iso-west-1"],
  },
  {
    id: "aws-iso-b",
    dnsSuffix: "sc2s.sgov.gov",
    dualStackSuffix: "api.aws.scloud",
    regionPattern: regionsOf("us-isob"),
    regions: ["us-isob-east-1", "us-isob-west-1"],
  },
  {
    id: "aws-iso-e",
    dnsSuffix: "cloud.adc-e.uk",
    dualStackSuffix: "api.cloud-aws.adc-e.uk",
    regionPattern: regionsOf("eu-isoe"),
    regions: ["eu-isoe-west-1"],
  },
  {
    id: "aws-iso-f",
    dnsSuffix: "csp.hci.ic.gov",
    dualStackSuffix: "api.aws.hci.ic.gov",
    regionPattern: regionsOf("us-isof"),
    regions: ["us-isof-east-1", "us-isof-south-1"],
  },
];

// botocore allows any word in the middle. Every region so far has a point of the compass there, and `us-app-1` is none.
function regionsOf(prefix: string): RegExp {
  return new RegExp(`^(?:${prefix})-(?:central|east|west|(?:north|south)(?:east|west)?)-\\d+$`);
}

/** The partition a region is in, also of a region that is newer than our list. */
export function partitionOf(region: string): Partition | undefined {
  const known = PARTITIONS.find(({ regions }) => regions.includes(region));
  // Each pattern is compiled when it is first used: not for what is no region at all.
  return known ?? (/-\d+$/.test(region) ? PARTITIONS.find(({ regionPattern }) => regionPattern.test(region)) : undefined);
}

/** Whether a text is the name of a region: `us-gov-west-1`, but neither `eu-west` nor `my-app-1`. */
export function isRegion(text: string): boolean {
  return partitionOf(text) !== undefined;
}
