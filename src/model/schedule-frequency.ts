/** How often a schedule fires: often enough to keep an environment ready, so often at some hours only, or less. */
export type Frequency = "steady" | "at-times" | "rare";

/**
 * The longest pause that still counts as keeping warm. AWS does not say how long an idle environment lives; warmers that are
 * published run every 5 to 15 minutes.
 */
const LONGEST_PAUSE = 15;

const MINUTES_IN: Readonly<Record<string, number>> = { minute: 1, minutes: 1, hour: 60, hours: 60, day: 1440, days: 1440 };

/** How often a schedule expression of EventBridge fires; what cannot be read may fire at any time. */
export function frequencyOf(expression: string): Frequency {
  const [, kind = "", argument = ""] = /^\s*(rate|cron|at)\s*\((.*)\)\s*$/.exec(expression) ?? [];
  if (kind === "at") return "rare";
  if (kind === "rate") return rateFrequency(argument);
  return kind === "cron" ? cronFrequency(argument) : "at-times";
}

function rateFrequency(rate: string): Frequency {
  const [, count = "", unit = ""] = /^\s*(\d{1,9})\s+(minutes?|hours?|days?)\s*$/.exec(rate) ?? [];
  const minutes = Number(count) * (MINUTES_IN[unit] ?? NaN);
  if (Number.isNaN(minutes)) return "at-times";
  return minutes <= LONGEST_PAUSE ? "steady" : "rare";
}

/** `minutes hours day-of-month month day-of-week year`. */
function cronFrequency(cron: string): Frequency {
  const [minutes = "", hours = "", ...days] = cron.trim().split(/\s+/);
  const pause = longestPause(minutes);
  if (pause === undefined) return "at-times";
  if (pause > LONGEST_PAUSE) return "rare";
  const isAlways = /^(?:\*|[*0]\/1|0-23)$/.test(hours) && days.every((field) => field === "*" || field === "?");
  return isAlways ? "steady" : "at-times";
}

/** The longest time between two of the minutes that a field names, over the end of the hour too. */
function longestPause(field: string): number | undefined {
  const parts = field.split(",", 60).map(minutesOf);
  if (parts.some((part) => part === undefined)) return undefined;
  const minutes = [...new Set(parts.flatMap((part) => part ?? []))].toSorted((a, b) => a - b);
  const [first = 0] = minutes;
  return Math.max(...minutes.map((minute, index) => (minutes[index + 1] ?? first + 60) - minute));
}

/** `*`, `5`, `0-30`, `*` or `0-30` with a step: `0/5`. */
function minutesOf(part: string): number[] | undefined {
  const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
  const first = from === "*" ? 0 : Number(from);
  // A single minute is a range only where it has a step.
  const last = to === undefined ? (from === "*" || step !== undefined ? 59 : first) : Number(to);
  const by = Number(step ?? 1);
  if (from === undefined || by === 0 || first > 59 || last > 59 || last < first) return undefined;
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, index) => first + index * by);
}
