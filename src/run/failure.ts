import { PLUGIN_FAULT } from "../lint/plugin-fault.ts";

/** A command line that asks for what we cannot do. Its message is all that the user is told. */
export class UsageError extends Error {}

const INTERNAL = "internal error: ";

/** What we say of a mistake of our own: one line, no stack, no blame on the template. */
export function internalError(error: unknown): string {
  const [message] = messageOf(error).split("\n");
  return `${INTERNAL}${message}; this is a fault of cfn-latency-lint, not of your template (https://github.com/cfn-latency-lint/cfn-latency-lint/issues)`;
}

export function isInternalError(message: string): boolean {
  return message.startsWith(INTERNAL);
}

/** What fails in somebody else's code is missing in the report, wherever it came up. */
export function isPluginFault(message: string): boolean {
  return message.endsWith(PLUGIN_FAULT);
}

/** The rule of a plugin that failed, of an error's message that tells of one: a run tells of each once. */
export function failedRule(message: string): string | undefined {
  return isPluginFault(message) ? /^plugin `[^`]*`: rule `([^`]*)` failed on /.exec(message)?.[1] : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "a file is in its way",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a file is in its way",
  ENOSPC: "no space is left",
  EPERM: "permission denied",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
  ERR_STRING_TOO_LONG: "it is too large",
};

/** The reason in words for the system's usual error codes; the rest of such a message would only repeat the path. */
export function systemReason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? messageOf(error);
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
