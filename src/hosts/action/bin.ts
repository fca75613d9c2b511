import { tmpdir } from "node:os";
import { setFailed, setOutput } from "@actions/core";
import { internalError, UsageError } from "../../run/failure.ts";
import { workplaceOf } from "./place.ts";
import { runAction } from "./run-action.ts";
import { attempted } from "./surfaces.ts";

void run();

async function run(): Promise<void> {
  try {
    await runAction(workplaceOf(process.env, process.cwd(), tmpdir()), process.env);
  } catch (error) {
    setFailed(error instanceof UsageError ? error.message : internalError(error));
    attempted(() => { setOutput("outcome", "error"); });
  }
}
