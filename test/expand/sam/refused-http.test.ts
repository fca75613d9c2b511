import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { expandTemplate } from "../../../src/expand/expand.ts";
import { readMap } from "./plain.ts";

// Templates that the official translator refuses. They are no part of this project.
const INPUTS = "../shared/corpus/templates/aws+serverless-application-model/tests/translator/input";

function refused(): string[] {
  return readdirSync(INPUTS).filter((name) => /^error_.*(http_?api|websocket)/.test(name));
}

if (existsSync(INPUTS)) {
  describe("what the official translator refuses of HTTP and WebSocket APIs is noted where it stands", () => {
    test.each(refused())("%s", async (name) => {
      const text = readFileSync(`${INPUTS}/${name}`, "utf8");
      const { notes } = expandTemplate(await readMap(text), { region: undefined, partition: undefined });
      const rejections = notes.filter(({ why }) => why.startsWith("SAM rejects it: "));
      expect(rejections).not.toEqual([]);
      // The first line opens the template; nothing is refused that stands there.
      expect(rejections.filter(({ at }) => at.start <= text.indexOf("\n"))).toEqual([]);
    });
  });
} else {
  process.stderr.write("skipped: there are no templates beside this project that the official translator refuses\n");
  test.todo("what the official translator refuses of HTTP and WebSocket APIs is noted where it stands");
}
