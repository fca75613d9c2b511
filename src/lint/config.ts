import type { Source } from "../template/read.ts";
import type { Budget } from "./budget.ts";

/** What a configuration file says. */
export interface Config {
  readonly source: Source;
  readonly budgets: readonly Budget[];
}
