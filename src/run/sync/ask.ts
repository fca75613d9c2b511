import { pathToFileURL } from "node:url";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { internalError } from "../failure.ts";
import { type Line, STATE } from "./line.ts";
import type { Answer, Ask, Request } from "./request.ts";

interface Open extends Pick<Line, "port" | "signal"> {
  readonly worker: Worker;
}

/**
 * Asks a thread that runs `file` and waits for its answer, for as many seconds at most. The thread is started when it is first asked
 * and again when it is gone, and keeps no process alive.
 */
export function askIn(file: string, seconds: number): Ask {
  let open: Open | undefined;
  const hangUp = (): void => {
    void open?.worker.terminate();
    open = undefined;
  };
  return (request) => {
    try {
      if (open && Atomics.load(open.signal, 0) === STATE.dead) hangUp();
      open ??= start(file);
      const answer = exchange(open, request, seconds);
      if (typeof answer !== "string") return answer;
      hangUp();
      return failed(answer);
    } catch (error) {
      hangUp();
      return failed(error);
    }
  };
}

function failed(error: unknown): Answer {
  return { kind: "failed", message: internalError(error) };
}

// A caller that waits hears of no event: the thread itself has to tell of its end, also where the module cannot be loaded.
const BEGINNING = `
const { workerData: { module, signal } } = require("node:worker_threads");
process.on("exit", () => {
  Atomics.store(signal, 0, ${STATE.dead});
  Atomics.notify(signal, 0);
});
import(module);
`;

function start(file: string): Open {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(BEGINNING, {
    eval: true,
    workerData: { module: pathToFileURL(file).href, port: port2, signal } satisfies Line,
    transferList: [port2],
    // What the host's own process preloads (ts-node, an inspector, a loader) is not for this thread.
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  // Without a listener such an event would end the host; whoever asks is told. The last means to kill a thread let it say nothing.
  for (const event of ["error", "exit"]) worker.on(event, () => Atomics.store(signal, 0, STATE.dead));
  worker.unref();
  return { worker, port: port1, signal };
}

/** The answer, or why there is none. */
function exchange({ port, signal }: Open, request: Request, seconds: number): Answer | string {
  // A thread that died in this moment stays dead.
  Atomics.compareExchange(signal, 0, STATE.answered, STATE.waiting);
  port.postMessage(request);
  if (Atomics.wait(signal, 0, STATE.waiting, seconds * 1000) === "timed-out") return `there was no answer within ${seconds} seconds`;
  const received = receiveMessageOnPort(port);
  return received ? (received.message as Answer) : "the thread that lints ended without an answer";
}
