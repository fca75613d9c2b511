import type { Integration } from "../../model/model.ts";
import { type Remedy, text } from "./remedy.ts";

/**
 * Has the function's policy admit API Gateway, where SAM passes the caller's credentials on without being asked. Callers then need no
 * right to invoke the function, which is why a person has to look at it.
 */
export function withoutCaller(calls: readonly Integration[]): Remedy | undefined {
  const [first] = calls;
  if (first?.auth.kind !== "caller") return undefined;
  const isAdmitted = calls.every(({ target }) => target.kind === "lambda" && target.admission.kind === "admitted" && target.admission.by.length > 0);
  const [, after] = /; (\w+) is AWS_IAM$/.exec(first.auth.at.generatedBy ?? "") ?? [];
  if (!isAdmitted || after === undefined) return undefined;
  return {
    title: "let `InvokeRole` be `NONE`",
    safety: "review",
    steps: [{ kind: "add", beside: first.auth.at, after, key: "InvokeRole", value: text("NONE") }],
  };
}
