import path from "node:path";
import type { ParameterValues } from "../lint/deployment.ts";
import { decode } from "../project/decode.ts";
import { parameterValuesIn } from "../project/parameter-values.ts";
import type { Where } from "../project/where.ts";
import { readSource } from "../template/read-template.ts";
import { systemReason, UsageError } from "./failure.ts";

/** The values in a parameter file that was named, JSON or YAML; a `UsageError` where it has none to read. */
export async function readParameterFile(file: string, where: Where): Promise<ParameterValues> {
  const { documents, problems } = await readSource({ file, text: readText(file, where) });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem) throw new UsageError(`\`--parameters ${file}\` cannot be understood: ${problem.message}`);
  const reading = parameterValuesIn(documents[0]);
  if (reading.kind === "refused") throw new UsageError(`\`--parameters ${file}\` ${reading.why}`);
  return reading.values;
}

function readText(file: string, { cwd, disk }: Where): string {
  try {
    return decode(disk.read(path.resolve(cwd, file)));
  } catch (error) {
    throw new UsageError(`\`--parameters ${file}\` cannot be read: ${systemReason(error)}`);
  }
}
