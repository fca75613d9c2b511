import type { Integration } from "../../model/model.ts";
import { type Refusal, refused, type Remedy, text } from "./remedy.ts";

/**
 * Has the function's policy admit API Gateway, where SAM passes the caller's credentials on without being asked. Callers then need no
 * right to invoke the function, which is why a person has to look at it.
 */
export function withoutCaller(calls: readonly Integration[]): Remedy | Refusal {
  const [first] = calls;
  if (first?.auth.kind !== "caller") return refused("nobody's credentials are passed on");
  const isAdmitted = calls.every(({ target }) => target.kind === "lambda" && target.admission.kind === "admitted" && target.admission.by.length > 0);
  const [, after] = /; (\w+) is AWS_IAM$/.exec(first.auth.at.generatedBy ?? "") ?? [];
  if (!isAdmitted) return refused("nothing shows that the policy of each function admits API Gateway");
  if (after === undefined) return refused("it is not said at one place");
  return {
    title: "let `InvokeRole` be `NONE`",
    safety: "review",
    steps: [{ kind: "add", beside: first.auth.at, after, key: "InvokeRole", value: text("NONE") }],
  };
}
