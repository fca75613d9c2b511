import {
  UNSEEN
} from "./run-prepare.mjs";

var PATIENCE = 1e3;
var INTERVAL = 100;
var CLEAR = "\r\x1B[K";
function progressOver(total, { stderr, env, now }, isQuiet) {
  const isSeen = stderr.isTTY === true && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
  if (now === void 0 || isQuiet || !isSeen) return UNSEEN;
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
    }
  };
}
function grouped(count) {
  return count.toLocaleString("en-US");
}

export {
  progressOver
};
