import { loaderIn } from "./loader.ts";
import { beSlowToOptimize } from "./patience.ts";
import type * as Start from "./start.ts";

/** What tells this bundle from every other; the bundler puts it in. */
declare const BUILD: string;

beSlowToOptimize();
const load = loaderIn(import.meta.dirname, BUILD);
const { start } = load("./core.cjs") as typeof Start;
void start();
