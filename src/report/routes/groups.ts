import type { RouteRow } from "../../lint/route-row.ts";
import { apiWords } from "./words.ts";

/** The paths of one stage of one API. */
export interface RowGroup {
  /** "OrdersApi (REST), stage `prod`". */
  readonly title: string;
  readonly rows: readonly [RouteRow, ...RouteRow[]];
}

/** The rows by file, API and stage, in the order in which they come. */
export function groupsOf(rows: readonly RouteRow[]): RowGroup[] {
  const groups = new Map<string, [RouteRow, ...RouteRow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.at.file, row.api.name, row.stage]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => ({ title: titleOf(group[0]), rows: group }));
}

function titleOf(row: RouteRow): string {
  const stage = row.stage === null ? "no stage of it was read" : `stage ${row.stage}`;
  return `${apiWords(row)}, ${stage}, ${row.at.file}`;
}
