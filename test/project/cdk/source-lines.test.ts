import { realpathSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { REAL_DISK } from "../../../src/project/disk.ts";
import { sourceLines } from "../../../src/project/cdk/source-lines.ts";
import { folderOf } from "../../folder.ts";

const CWD = "/repo/app";

describe("the line of a construct in its author's code", () => {
  test.each<[string, readonly string[], string | undefined]>([
    ["of a class", ["new Orders (/repo/app/lib/orders.ts:18:5)"], "lib/orders.ts:18"],
    ["of a module", ["/repo/app/bin/app.js:7:1"], "bin/app.js:7"],
    ["of an ES module", ["Orders.add (file:///repo/app/lib/my%20orders.mjs:18:5)"], "lib/my orders.mjs:18"],
    ["at the top of an ES module", ["file:///repo/app/app.mjs:22 (:)"], "app.mjs:22"],
    ["of an asynchronous function", ["async /repo/app/app.js:3:1"], "app.js:3"],
    ["of a method under another name", ["Orders.add [as make] (/repo/app/app.js:3:1)"], "app.js:3"],
    ["in a folder with brackets", ["new Orders (/repo/app/lib (old)/orders.ts:4:5)"], "lib (old)/orders.ts:4"],
    ["of another language", ["__init__ (/repo/app/app.py:12)"], "app.py:12"],
    ["outside the working directory", ["new Orders (/repo/other/orders.ts:18:5)"], "/repo/other/orders.ts:18"],
    ["beside the working directory", ["new Orders (/repo/application/orders.ts:18:5)"], "/repo/application/orders.ts:18"],
    ["that a tool wrote relative", ["new Orders (lib/orders.ts:18:5)"], "lib/orders.ts:18"],
    [
      "after frames of libraries",
      [
        "...new Function2 in aws-cdk-lib...",
        "new RestApi (/repo/app/node_modules/aws-cdk-lib/aws-apigateway/lib/restapi.js:1:12345)",
        "new Rest (/repo/app/node_modules/@acme/constructs/rest.js:4:9)",
        "node:internal/modules/cjs/loader:1105:14",
        "Module._compile (internal/modules/cjs/loader.js:999:30)",
        "new Api (/repo/app/.yarn/cache/acme/api.js:2:1)",
        "make (/repo/app/lib/make.ts:7:23)",
        "new Orders (/repo/app/lib/orders.ts:11:15)",
      ],
      "lib/make.ts:7",
    ],
    [
      "of no frame that runs another language's app",
      ["Kernel.create (/tmp/jsii-kernel-x1/lib/kernel.js:3:4)", "KernelHost.run (/tmp/tmpx1/lib/program.js:8432:36)", "create (/venv/site-packages/aws_cdk/core.py:3)"],
      undefined,
    ],
    ["where there is none", ["...aws-cdk-lib...", "(no user code in 10 frames, use --stack-trace-limit to capture more)"], undefined],
    ["of what is no frame", ["", ":", ":1", "a.js", "(:)", "a (b", "Promise.all (index 0)", "file://[:3:1", "eval (eval at f (/repo/app/a.js:3:4), <anonymous>:1:1)"], undefined],
    ["where there are no frames", [], undefined],
  ])("%s", (_, frames, expected) => {
    const source = sourceLines({ cwd: CWD, disk: REAL_DISK })(frames);
    expect(source && `${source.file}:${source.line}`).toBe(expected);
  });

  test("is relative to the working directory by whatever name that is reached", () => {
    const folder = realpathSync(folderOf({ "real/app.js": "" }));
    symlinkSync(path.join(folder, "real"), path.join(folder, "link"));
    const frames = [`new Orders (${path.join(folder, "real/app.js")}:3:1)`];
    expect(sourceLines({ cwd: path.join(folder, "link"), disk: REAL_DISK })(frames)).toEqual({ file: "app.js", line: 3 });
  });

  test("is found in long frames at once", () => {
    expect(sourceLines({ cwd: CWD, disk: REAL_DISK })([" (".repeat(200_000), `${":1".repeat(200_000)} (`, `${"(".repeat(200_000)}:1:1)`])).toBeUndefined();
  });
});
