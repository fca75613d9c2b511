import { describe, expect, test } from "@jest/globals";
import { isRegion, PARTITIONS, partitionOf } from "../../src/model/partitions.ts";
import { compareRegions, hostOf, isRegionText, regionOfHost, regionOfQueueUrl } from "../../src/model/region.ts";
import { printText, type Text } from "../../src/resolve/text.ts";
import { text } from "../helpers/text.ts";

const printed = (region: Text | undefined): string | undefined => region && printText(region);
const RESOURCES = ["Api", "Nlb", "Queue", "Fn", "OrdersBucket"];

describe("partitions", () => {
  test.each([
    ["us-east-1", "aws"],
    ["mx-central-1", "aws"],
    ["ap-southeast-7", "aws"],
    ["cn-northwest-1", "aws-cn"],
    ["us-gov-west-1", "aws-us-gov"],
    ["eusc-de-east-1", "aws-eusc"],
    ["us-iso-west-1", "aws-iso"],
    ["us-isob-east-1", "aws-iso-b"],
    ["eu-isoe-west-1", "aws-iso-e"],
    ["us-isof-south-1", "aws-iso-f"],
    ["sa-west-1", "aws"],
  ])("%s is a region of %s", (region, partition) => {
    expect(partitionOf(region)?.id).toBe(partition);
    expect(isRegion(region)).toBe(true);
  });

  test.each([
    "", "my-app-1", "us-app-1", "eu-west", "us-east-1a", "US-EAST-1", "aws-global", "us-east-", "eusc-fr-east-1", "us-gov-1",
    "xus-east-1", "us-east-1\n", "us-northcentral-1", "${AWS::Region}",
  ])("%j is no region", (region) => {
    expect(isRegion(region)).toBe(false);
  });

  test("every known region has the form of its own partition, and of no other", () => {
    for (const { id, regions } of PARTITIONS) {
      for (const region of regions) {
        expect([region, ...PARTITIONS.filter(({ regionPattern }) => regionPattern.test(region)).map((other) => other.id)]).toEqual([region, id]);
      }
    }
  });
});

describe("regionOfHost", () => {
  test.each([
    ["abc.execute-api.eu-west-1.amazonaws.com", "eu-west-1"],
    ["abc-vpce-0b7a22d0.execute-api.us-east-2.amazonaws.com", "us-east-2"],
    ["vpce-123456-abc000.execute-api.us-east-2.vpce.amazonaws.com", "us-east-2"],
    ["d-abc123.execute-api.ap-south-2.amazonaws.com", "ap-south-2"],
    ["abc.execute-api.cn-north-1.amazonaws.com.cn", "cn-north-1"],
    ["abc.execute-api.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"],
    ["abc.execute-api.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"],
    ["abc.execute-api.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"],
    ["my-lb-1234567890.us-west-2.elb.amazonaws.com", "us-west-2"],
    ["my-nlb-1234567890abcdef.elb.us-gov-west-1.amazonaws.com", "us-gov-west-1"],
    ["abcdefg.lambda-url.us-east-1.on.aws", "us-east-1"],
    ["orders.s3.eu-central-1.amazonaws.com", "eu-central-1"],
    ["orders.s3.dualstack.eu-central-1.amazonaws.com", "eu-central-1"],
    ["s3.us-east-2.amazonaws.com", "us-east-2"],
    ["s3-us-west-2.amazonaws.com", "us-west-2"],
    ["orders.s3-us-gov-west-1.amazonaws.com", "us-gov-west-1"],
    ["orders.s3-website-us-east-1.amazonaws.com", "us-east-1"],
    ["orders.s3-website.eu-central-1.amazonaws.com", "eu-central-1"],
    ["dynamodb.ca-west-1.amazonaws.com", "ca-west-1"],
    ["sqs.us-east-2.api.aws", "us-east-2"],
    ["sqs.cn-north-1.api.amazonwebservices.com.cn", "cn-north-1"],
    ["abc123.appsync-api.us-east-1.amazonaws.com", "us-east-1"],
    ["psbqam2ab4.us-east-1.awsapprunner.com", "us-east-1"],
    ["${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}", "${AWS::Region}"],
    ["${Api}.execute-api.${AWS::Region}.amazonaws.com", "${AWS::Region}"],
    ["${Api}.execute-api.eu-west-1.${AWS::URLSuffix}", "eu-west-1"],
    ["${ApiId}.execute-api.${Region=eu-west-1}.amazonaws.com", "eu-west-1"],
    ["vpce-1.execute-api.${AWS::Region}.vpce.${AWS::URLSuffix}", "${AWS::Region}"],
    ["${OrdersBucket}.s3-website-${AWS::Region}.amazonaws.com", "${AWS::Region}"],
    ["s3-${AWS::Region}.amazonaws.com", "${AWS::Region}"],
    ["x.lambda-url.${AWS::Region}.on.aws", "${AWS::Region}"],
    ["x.${AWS::Region}.awsapprunner.com", "${AWS::Region}"],
  ])("%s is in %s", (host, region) => {
    expect(printed(regionOfHost(text(host, RESOURCES)))).toBe(region);
  });

  test.each([
    "", "api.example.com", "us-east-1.example.com", "eu-west-1.elb.example.com", "d111111abcdef8.cloudfront.net", "s3.amazonaws.com",
    "orders.s3-accelerate.amazonaws.com", "iam.amazonaws.com", "us-east-1.s3.amazonaws.com", "us-east-1.amazonaws.com",
    "abc.execute-api.region.amazonaws.com", "my-app-1.elb.amazonaws.com", "s3-my-app-1.amazonaws.com", "s3-us-west-2.elb.amazonaws.com",
    "api.example.com.us-east-1", "x.us-east-1.on.aws", "lambda-url.x.on.aws", "us-east-1.evilamazonaws.com", "amazonaws.com",
    "${Nlb.DNSName}", "${Host}", "${Host}.amazonaws.com", "abc.execute-api.${Place}.amazonaws.com", "abc.${AWS::Region}.example.com",
    "${AWS::Region}", "${AWS::URLSuffix}", "abc.execute-api.x${AWS::Region}.amazonaws.com", "${!stageVariables.host}",
  ])("%j carries no region", (host) => {
    expect(regionOfHost(text(host, RESOURCES))).toBeUndefined();
  });

  test("a region from a parameter's default still says so", () => {
    expect(regionOfHost(text("x.execute-api.${Region=eu-west-1}.amazonaws.com"))).toEqual([
      { kind: "literal", text: "eu-west-1", parameter: "Region" },
    ]);
  });
});

describe("hostOf", () => {
  test.each([
    ["https://example.com", "example.com"],
    ["HTTP://example.com:8080/orders?x=1", "example.com"],
    ["http://example.com?x=https://other.com/", "example.com"],
    ["http://example.com#top", "example.com"],
    ["https://${Nlb.DNSName}:443/{proxy}", "${Nlb.DNSName}"],
    ["http://${Host}:${Port}/", "${Host}"],
    ["${Scheme}://example.com/", "example.com"],
    ["https://${!stageVariables.host}/x", "${stageVariables.host}"],
    ["https:///x", ""],
  ])("%s has the host %j", (url, host) => {
    expect(printed(hostOf(text(url, RESOURCES)))).toBe(host);
  });

  test.each(["", "example.com", "/orders", "https:/example.com", "https:/x/example.com", "https:x//example.com", "https:", "ftp://example.com", "${Url}/x", "x${Scheme}://h"])(
    "%j has none",
    (url) => {
      expect(hostOf(text(url, RESOURCES))).toBeUndefined();
    },
  );
});

describe("regionOfQueueUrl", () => {
  test.each([
    ["https://sqs.us-east-2.amazonaws.com/123456789012/orders", "us-east-2"],
    ["https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/orders", "${AWS::Region}"],
    ["https://sqs.cn-north-1.amazonaws.com.cn/123456789012/orders", "cn-north-1"],
    ["https://us-west-2.queue.amazonaws.com/123456789012/orders", "us-west-2"],
    ["https://cn-north-1.queue.amazonaws.com.cn/123456789012/orders", "cn-north-1"],
    ["https://queue.amazonaws.com/123456789012/orders", "us-east-1"],
    ["https://vpce-1.sqs.eu-west-1.vpce.amazonaws.com/123456789012/orders", "eu-west-1"],
  ])("%s is in %s", (url, region) => {
    expect(printed(regionOfQueueUrl(text(url, RESOURCES)))).toBe(region);
  });

  test.each(["${Queue}", "${QueueUrl}", "orders", "", "https://example.com/123456789012/orders", "https://us-west-2.queue.x.amazonaws.com/", "$request.body.queueUrl"])("%s says none", (url) => {
    expect(regionOfQueueUrl(text(url, RESOURCES))).toBeUndefined();
  });
});

describe("compareRegions", () => {
  test.each([
    ["us-east-1", "us-east-1", "same"],
    ["us-east-1", "${Region=us-east-1}", "same"],
    ["${AWS::Region}", "${AWS::Region}", "same"],
    ["${Fn::ImportValue(region)}", "${Fn::ImportValue(region)}", "same"],
    ["us-east-1", "eu-west-1", "different"],
    ["us-east-1", "${Region=eu-west-1}", "different"],
    ["us-gov-west-1", "us-east-1", "different"],
    ["us-east-1", "${AWS::Region}", "unknown"],
    ["${Region}", "${AWS::Region}", "unknown"],
    ["us-${Rest}", "eu-west-1", "unknown"],
    ["${!stageVariables.region}", "us-east-1", "unknown"],
    ["{{region}}", "us-east-1", "unknown"],
    ["<region>", "us-east-1", "unknown"],
    ["", "us-east-1", "unknown"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(compareRegions(text(a), text(b))).toBe(expected);
    expect(compareRegions(text(b), text(a))).toBe(expected);
  });
});

test.each([
  ["us-east-1", true],
  ["${AWS::Region}", true],
  ["${AWS::AccountId}", false],
  ["${AWS::Region}${AWS::Region}", false],
  ["${Region}", false],
  ["my-app-1", false],
])("isRegionText(%s) is %s", (region, expected) => {
  expect(isRegionText(text(region))).toBe(expected);
});
