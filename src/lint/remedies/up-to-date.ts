import type { Api, Model } from "../../model/model.ts";

/** Whether what is changed of an API is served as soon as the stack is updated: until then, calls are made as they were. */
export function isUpToDate(api: Api, { stage }: Model): boolean {
  const own = stage.filter((each) => each.api === api);
  return own.length > 0 && own.every((each) => each.isUpToDate);
}

/** Whether an API goes on as it is until somebody deploys it anew. Where SAM makes a REST API, it does so with every change of it. */
export function isDeployedApart(api: Api, { stage }: Model): boolean {
  const own = stage.filter((each) => each.api === api && !(api.kind === "rest" && each.at.generatedBy !== undefined));
  return own.some((each) => !each.isUpToDate);
}
