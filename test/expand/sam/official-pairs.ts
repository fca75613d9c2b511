import { existsSync, readFileSync } from "node:fs";

// Templates that others wrote, and what the official translator makes of them. They are no part of this project.
const CORPUS = "../shared/corpus";

/** The folder that the pairs' paths begin in. */
export const BASE = `${CORPUS}/templates/aws+serverless-application-model`;

export interface Pair {
  readonly input: string;
  readonly output: string;
  readonly partition: string;
  readonly region: string;
}

const DEPLOYED = [
  { partition: "aws", region: "us-east-1" }, { partition: "aws-cn", region: "cn-north-1" }, { partition: "aws-us-gov", region: "us-gov-west-1" },
] as const;

/** SAM templates beside their official expansions in three partitions; `undefined`, and a line that says so, where there are none. */
export function officialPairs(): readonly Pair[] | undefined {
  const list = `${CORPUS}/sam-pairs.tsv`;
  if (!existsSync(list)) {
    process.stderr.write("skipped: there are no templates beside this project to compare with their official expansions\n");
    return undefined;
  }
  const rows = readFileSync(list, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")).slice(1);
  return rows.flatMap((row) => {
    const [input = "", ...outputs] = row.split("\t");
    return DEPLOYED.map((deployed, index) => ({ input, output: outputs[index] ?? "", ...deployed })).filter(({ output }) => output !== "");
  });
}
