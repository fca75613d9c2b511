import {
  require_picomatch
} from "./picomatch-2.mjs";
import {
  __toESM
} from "./runtime.mjs";

var import_picomatch = __toESM(require_picomatch(), 1);
function matcherOf(patterns) {
  const plain = patterns.map((pattern) => pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "")).filter((pattern) => pattern !== "");
  const isMatch = (0, import_picomatch.default)(plain.flatMap((pattern) => [pattern, `${pattern}/**`]), { dot: true, nonegate: true, noextglob: true });
  return plain.length === 0 ? () => false : (relative) => isMatch(relative);
}
export {
  matcherOf
};
