import {
  pathInRepository
} from "./report-path-in-repository.mjs";

function sourceLine({ construct }, prefix) {
  const source = construct?.source;
  if (source === void 0) return void 0;
  const file = pathInRepository(source.file, prefix);
  return file === void 0 ? void 0 : { file, line: Math.max(1, source.line) };
}

export {
  sourceLine
};
