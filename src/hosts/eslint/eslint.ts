import path from "node:path";
import { rules } from "../../../rules/index.ts";
import manifest from "../../../package.json" with { type: "json" };
import { askIn } from "../../run/sync/ask.ts";
import { createPlugin } from "./plugin.ts";

/** Seconds for one file, the first of which has to wait until the linter is loaded. */
const PATIENCE = 60;

export default createPlugin(rules, askIn(path.join(import.meta.dirname, "worker.cjs"), PATIENCE), manifest.version);
