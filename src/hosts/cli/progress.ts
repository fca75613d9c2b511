import { type Progress, UNSEEN } from "../../run/surroundings.ts";
import type { Io } from "./io.ts";

// Most runs are over before anyone would read it.
const PATIENCE = 1000;
const INTERVAL = 100;
const CLEAR = "\r\u001b[K";

/** Tells of a run that takes its time, on a terminal alone: one line, rewritten in place. */
export function progressOver(total: number, { stderr, env, now }: Io, isQuiet: boolean): Progress {
  const isSeen = stderr.isTTY === true && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
  if (now === undefined || isQuiet || !isSeen) return UNSEEN;
  let done = 0;
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    step: () => {
      done++;
      if (now() < next) return;
      next = now() + INTERVAL;
      isShown = true;
      stderr.write(`${CLEAR}cfn-latency-lint: ${grouped(done)} of ${grouped(total)} files`);
    },
    end: () => {
      if (isShown) stderr.write(CLEAR);
    },
  };
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
