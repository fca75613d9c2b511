import type { MessagePort } from "node:worker_threads";

/** What a caller and the thread that answers it share. A request that gets no answer ends the line. */
export interface Line {
  /** The URL of the module that answers. */
  readonly module: string;
  readonly port: MessagePort;
  /** One number, by which the caller is woken: what `STATE` says. */
  readonly signal: Int32Array<SharedArrayBuffer>;
}

export const STATE = { waiting: 0, answered: 1, dead: 2 } as const;
