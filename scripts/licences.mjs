import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** The licences of all that is bundled and not ours, by the files that are bundled. */
export function licences(inputs) {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(path.join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} is bundled but has no licence file`);
    // The Apache licence wants a notice to go with it, where there is one.
    const notice = readdirSync(path.join(root, folder)).filter((each) => /^notice/i.test(each));
    const texts = [file, ...notice].map((each) => readFileSync(path.join(root, folder, each), "utf8").replaceAll("\r\n", "\n").trim());
    return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`;
  });
  return notices.join(`\n${"-".repeat(72)}\n\n`);
}
