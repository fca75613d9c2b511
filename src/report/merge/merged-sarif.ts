import { SEVERITIES } from "../../lint/finding.ts";
import { leftOut, mostSevere } from "../sarif.ts";
import { byFile, firstOfEach } from "./by-file.ts";
import type { FailedRule } from "./merge-parts.ts";
import type { Plain, SarifNotification, SarifPart, SarifResult } from "./part.ts";
import { isSuppressed, severityOf } from "./read-part.ts";

/** One log of those of all shards. */
export function mergedSarif(parts: readonly [SarifPart, ...SarifPart[]], failedRule: FailedRule): Plain {
  const { log, run } = parts[0];
  const results = inOrder(parts.map(({ results: own, shard }) => own.map((item, index) => ({ item, file: shard.resultFiles[index] ?? "" }))));
  const all = [...results.filter((result) => !isSuppressed(result)), ...results.filter(isSuppressed)];
  const told = mostSevere(all, (result) => (isSuppressed(result) ? -1 : SEVERITIES.indexOf(severityOf(result))));
  const notifications = inOrder(parts.map(({ notifications: own, shard }) => own.map((item, index) => ({ item, file: shard.notificationFiles[index] ?? "" }))));
  const ofLevel = (level: string): SarifNotification[] => notifications.filter((each) => each.level === level);
  const errors = firstOfEach(ofLevel("error"), ({ message }) => failedRule(message.text));
  return {
    ...log,
    runs: [{
      ...withoutShard(run),
      invocations: [{
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: [...leftOut(all.length, told.length), ...errors, ...ofLevel("warning"), ...ofLevel("note")],
      }],
      results: told.map((result) => tellingSuppressions(result, told.some(isSuppressed))),
    }],
  };
}

/** A whole run has no properties. */
function withoutShard(run: Plain): Plain {
  return Object.fromEntries(Object.entries(run).filter(([key]) => key !== "properties"));
}

function inOrder<T>(lists: readonly (readonly { readonly item: T; readonly file: string }[])[]): T[] {
  return byFile(lists, ({ file }) => file).map(({ item }) => item);
}

/** All results of a run say whether they are suppressed, or none does. */
function tellingSuppressions({ suppressions = [], properties, ...result }: SarifResult, areTold: boolean): Plain {
  return { ...result, ...(areTold && { suppressions }), properties };
}
