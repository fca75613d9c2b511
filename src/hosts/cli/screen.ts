import type { Io } from "./io.ts";

export interface Screen {
  /** Columns, for text that is to be wrapped. */
  readonly width: number;
  readonly colour: boolean;
}

const USUAL_WIDTH = 80;
const LEAST_WIDTH = 40;

export function screenOf({ env, stdout }: Io, noColor: boolean): Screen {
  const { columns = 0, isTTY = false } = stdout;
  return {
    // A terminal that nobody gave a size says 0; pre-commit's is one.
    width: columns === 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, columns),
    colour: !noColor && wantsColour(env, isTTY),
  };
}

/** `FORCE_COLOR` speaks before `NO_COLOR`, as in Node itself; without either a terminal gets colour and a file does not. */
function wantsColour({ FORCE_COLOR: force, NO_COLOR: never, TERM: terminal }: Io["env"], isTerminal: boolean): boolean {
  if (force !== undefined) return force !== "0" && force !== "false";
  // Any value but the empty one counts (no-color.org).
  if (never !== undefined && never !== "") return false;
  return isTerminal && terminal !== "dumb";
}
