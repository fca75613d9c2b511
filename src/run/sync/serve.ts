import { workerData } from "node:worker_threads";
import { internalError } from "../failure.ts";
import { type Line, STATE } from "./line.ts";
import type { Answer, Request } from "./request.ts";

/** Answers, in a thread of its own, whoever started the thread by `askIn`. */
export function serve(answer: (request: Request) => Promise<Answer>): void {
  const { port, signal } = workerData as Line;
  port.on("message", (request: Request) => {
    void answer(request).then((given) => {
      send(port, given);
      Atomics.store(signal, 0, STATE.answered);
      Atomics.notify(signal, 0);
    });
  });
}

function send(port: Line["port"], answer: Answer): void {
  try {
    port.postMessage(answer);
  } catch (error) {
    port.postMessage({ kind: "failed", message: internalError(error) } satisfies Answer);
  }
}
