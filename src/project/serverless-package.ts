import path from "node:path";
import { type Disk, kindAt } from "./disk.ts";

// The Serverless Framework's configuration is no template, and it keeps what it makes of it where git usually does not look.
const SERVICE = /serverless\.(?:ya?ml|json|[cm]?[jt]s)$/i;
const ITS_NAME = /^serverless\.\w+$/i;
const FOLDER = ".serverless";
const TEMPLATE = "cloudformation-template-update-stack.json";

/** The templates that `serverless package` has written for the services among the files; paths are relative to the folder. */
export function packagedTemplates(folder: string, files: readonly string[], disk: Disk): string[] {
  const services = files.filter((file) => SERVICE.test(file) && ITS_NAME.test(path.basename(file)) && !file.split(/[\\/]/).includes("node_modules"));
  const templates = services.map((file) => path.join(path.dirname(file), FOLDER, TEMPLATE));
  return templates.filter((file) => kindAt(disk, path.join(folder, file)) === "file");
}

/** Whether a file is one of the others beside such a template: the stack that it begins as, or the framework's own notes. */
export function isPackageRest(file: string): boolean {
  if (!file.includes(FOLDER)) return false;
  const parts = file.split(/[\\/]/);
  return parts.at(-2) === FOLDER && parts.at(-1) !== TEMPLATE;
}
