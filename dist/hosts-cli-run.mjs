import {
  progressOver
} from "./hosts-cli-progress.mjs";
import {
  prepare,
  reported
} from "./run-prepare.mjs";
import {
  REAL_DISK
} from "./project-config-custom-rules-check.mjs";

async function run(settings, io, rules, engine) {
  const { cwd, stdin } = io;
  const prepared = await prepare(settings, { cwd, stdin, disk: REAL_DISK, progressOver: (total) => progressOver(total, io, settings.quiet) }, rules);
  const outcome = reported(prepared, (files) => engine(files, prepared.rules, prepared.options));
  for (const note of outcome.notes) io.stderr.write(`cfn-latency-lint: ${note}
`);
  return { ...outcome, prepared };
}

export {
  run
};
