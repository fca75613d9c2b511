import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { expandTemplate } from "../../../src/expand/expand.ts";
import { isToolOutput } from "../../../src/expand/tool-output.ts";
import { unseenResources } from "../../../src/expand/unseen.ts";
import { buildModel } from "../../../src/model/build-model.ts";
import { shapeOf } from "../../../src/model/identity.ts";
import { createScope } from "../../../src/resolve/scope.ts";
import { readSource } from "../../../src/template/read-template.ts";
import { modelLines } from "../../helpers/model-lines.ts";
import { settingsOf } from "../../helpers/scope.ts";
import { BASE, officialPairs, type Pair } from "./official-pairs.ts";

async function linesOf(file: string, region: string): Promise<string[]> {
  const { source, documents } = await readSource({ file, text: readFileSync(`${BASE}/${file}`, "utf8") });
  const [written] = documents;
  if (written === undefined) return ["unreadable"];
  const settings = settingsOf({ region });
  const { root } = expandTemplate(written, settings);
  const scope = createScope(new Map([[source.file, source]]), root, settings, shapeOf);
  const model = buildModel(root, scope, { kind: "cloudformation", isForKnownRegions: isToolOutput(root), unseen: unseenResources(root) });
  return modelLines(model, scope.logic);
}

/**
 * Its stored expansion has the two arguments of `Fn::Sub` in the wrong order, as no translator writes them and CloudFormation
 * would not take them: the permissions in it say nothing.
 */
const SPOILED = "tests/translator/input/http_api_global_iam_auth_enabled.yaml";

const pairs = officialPairs();

if (pairs) {
  describe("a SAM template means what the official translator makes of it", () => {
    const [spoiled, sound] = [true, false].map((is) => pairs.filter(({ input }) => (input === SPOILED) === is)) as [Pair[], Pair[]];

    test.each(sound.map((pair) => [`${pair.input} in ${pair.region}`, pair] as const))("%s", async (_, { input, output, region }) => {
      expect(await linesOf(input, region)).toEqual(await linesOf(output, region));
    });

    test.each(spoiled.map((pair) => [`${pair.input} in ${pair.region}`, pair] as const))("%s, but for its permissions", async (_, { input, output, region }) => {
      const admitted = (await linesOf(input, region)).map((line) => line.replace(", admitted by", ", undecided by"));
      expect(admitted).toEqual(await linesOf(output, region));
    });
  });
} else {
  test.todo("a SAM template means what the official translator makes of it");
}
