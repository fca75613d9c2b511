import {
  require_picomatch
} from "./picomatch-2.mjs";
import "./runtime.mjs";
export default require_picomatch();
