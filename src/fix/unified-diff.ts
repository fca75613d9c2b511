import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** What a change does to a file, for people and for `git apply`. */
export function unifiedDiff(file: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
}
