import { fstatSync, statSync, writeSync } from "node:fs";
import type { Output } from "./io.ts";

const STREAMS = { 1: "stdout", 2: "stderr" } as const;

/**
 * Standard output or standard error, by its descriptor. What is no terminal is written to without the process's own stream, which loads
 * all of networking first. What cannot be written is told to `failed`; that nobody reads on is no failure.
 */
export function outputOn(descriptor: 1 | 2, failed: (error: unknown) => void): Output & { readonly mayBeBusy: boolean } {
  let stream: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    stream ??= process[STREAMS[descriptor]].on("error", check);
    return stream;
  };
  const check = (error: unknown): void => {
    // A reader that has seen enough (`| head`) closes the pipe.
    if (codeOf(error) !== "EPIPE") failed(error);
  };
  return {
    /** Whether something may still be on its way. */
    get mayBeBusy() { return stream !== undefined; },
    get isTTY() { return isTerminal(descriptor) && opened().isTTY; },
    get columns() { return isTerminal(descriptor) ? opened().columns : undefined; },
    write: (text) => {
      if (stream || isTerminal(descriptor)) return opened().write(text);
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      } catch (error) {
        // Somebody else made the pipe one that does not wait; the stream does.
        if (codeOf(error) === "EAGAIN") return opened().write(bytes.subarray(written));
        check(error);
      }
      return true;
    },
  };
}

/** Whether it may be one: no terminal is anything but a device, nor the one that takes everything. */
function isTerminal(descriptor: number): boolean {
  try {
    const device = fstatSync(descriptor);
    return device.isCharacterDevice() && device.rdev !== nullDevice();
  } catch {
    return false;
  }
}

/** What takes everything, where it is a device. */
function nullDevice(): number | undefined {
  try {
    return statSync("/dev/null").rdev;
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
