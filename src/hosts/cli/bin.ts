import { loaderIn } from "./loader.ts";
import { beSlowToOptimize } from "./patience.ts";
import type * as Start from "./start.ts";

/** What tells this bundle from every other; the bundler puts it in. */
declare const BUILD: string;

const isPatient = beSlowToOptimize(process.argv.slice(2));
const load = loaderIn(import.meta.dirname, isPatient ? `${BUILD}.patient` : BUILD);
const { start } = load("./core.cjs") as typeof Start;
void start();
