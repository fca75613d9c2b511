import { execFileSync } from "node:child_process";
import path from "node:path";
import { fullDiff } from "@aws-cdk/cloudformation-diff";
import { expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Properties that replace a resource always, sometimes and never; a type that nobody knows. */
const CHANGES = [
  ["AWS::Lambda::Permission", "SourceArn"], ["AWS::Lambda::Function", "FunctionName"], ["AWS::Lambda::Function", "MemorySize"], ["AWS::Lambda::Alias", "Name"],
  ["AWS::ApiGateway::Method", "HttpMethod"], ["AWS::ApiGateway::Method", "Integration"], ["AWS::ApiGateway::RestApi", "Name"], ["AWS::ApiGateway::Stage", "StageName"],
  ["AWS::ApiGatewayV2::Integration", "IntegrationType"], ["AWS::ApiGatewayV2::Integration", "ApiId"], ["AWS::ApiGatewayV2::Route", "ApiId"], ["AWS::ApiGatewayV2::Route", "RouteKey"],
  ["AWS::IAM::Role", "RoleName"], ["AWS::IAM::Role", "Policies"], ["AWS::EC2::Instance", "InstanceType"], ["AWS::RDS::DBInstance", "AvailabilityZone"],
  ["AWS::Lambda::Function", "constructor"], ["AWS::No::SuchType", "Name"], ["Custom::Thing", "Name"],
] as const;

const ENTRY = `
import { fullDiff } from "@aws-cdk/cloudformation-diff";
const side = (type, name, value) => ({ Resources: { A: { Type: type, Properties: { [name]: value } } } });
const impacts = ${JSON.stringify(CHANGES)}.map(([type, name]) => fullDiff(side(type, name, "a"), side(type, name, "b")).resources.changes.A.changeImpact);
process.stdout.write(JSON.stringify(impacts));
`;

const BUILD = `
import { build } from "esbuild";
import { slimServiceSpec } from "./scripts/slim-service-spec.mjs";
const entry = { contents: process.argv[1], resolveDir: process.cwd() };
await build({ stdin: entry, bundle: true, platform: "node", format: "esm", plugins: [slimServiceSpec], outfile: process.argv[2] });
`;

/** What the library says as it is bundled, with a table in the place of its database. */
function bundledImpacts(): unknown {
  const file = path.join(folderOf({}), "slim.mjs");
  execFileSync(process.execPath, ["--input-type=module", "--eval", BUILD, ENTRY, file], { cwd: root });
  return JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8" }));
}

test("the table that is bundled says of a change what the database says", () => {
  const side = (type: string, name: string, value: string) => ({ Resources: { A: { Type: type, Properties: { [name]: value } } } });
  const impacts = CHANGES.map(([type, name]) => fullDiff(side(type, name, "a"), side(type, name, "b")).resources.changes["A"]?.changeImpact);
  expect(bundledImpacts()).toEqual(impacts);
  // Else nothing would be compared.
  expect(new Set(impacts)).toEqual(new Set(["WILL_REPLACE", "MAY_REPLACE", "WILL_UPDATE", "NO_CHANGE"]));
});
