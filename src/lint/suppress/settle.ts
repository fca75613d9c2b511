import { didYouMean } from "../../template/did-you-mean.ts";
import { quote } from "../../template/entry.ts";
import { isDay } from "./calendar.ts";
import type { Fault, Suppression, Wish } from "./suppression.ts";

/** The pseudo-rule that speaks of suppressions themselves. */
export const SUPPRESSION = "suppression";

/** What wishes are judged by. */
export interface Standards {
  /** Every rule's, whether it is on or off. */
  readonly ruleIds: readonly string[];
  /** Whether some rules of plugins may be missing there. */
  readonly lacksRules: boolean;
  /** "2026-11-22"; without it nothing is ever over. */
  readonly today: string | undefined;
}

/** A wish in force, or why it is not. */
export type Settled =
  | { readonly kind: "in-force"; readonly suppression: Suppression }
  | { readonly kind: "faulty"; readonly wish: Wish; readonly fault: Fault };

export function settled(wish: Wish, { ruleIds, lacksRules, today }: Standards): Settled {
  const { rule, until, at, by } = wish;
  const reason = wish.reason?.trim() ?? "";
  const faulty = (message: string, remedy?: string): Settled => ({ kind: "faulty", wish, fault: { at, message, remedy } });
  if (!/[\p{L}\p{N}]/u.test(reason)) return faulty("no reason is given, so that nothing is suppressed", by === "comment" ? "end the comment with ` -- ` and the reason" : "add `reason`");
  if (rule === SUPPRESSION) return faulty(`findings of \`${SUPPRESSION}\` cannot be suppressed`);
  if (!ruleIds.includes(rule) && !(lacksRules && rule.includes("/"))) return faulty(`there is no rule ${quote(rule)}${didYouMean(rule, ruleIds.filter((id) => id !== SUPPRESSION))}`);
  if (until !== undefined && !isDay(until)) return faulty(`${quote(until)} is no day, so that \`${rule}\` is not suppressed`, "write the last day as in `until 2027-03-31`");
  if (until !== undefined && today !== undefined && today > until) return faulty(`the suppression of \`${rule}\` ended with ${until}`, "mend what it is about, or decide anew");
  return { kind: "in-force", suppression: { ...wish, reason } };
}
