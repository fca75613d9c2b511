import type { Disk } from "../project/disk.ts";

/** What a run touches outside itself, given by its host. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string;
  readonly disk: Disk;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** What follows a run over so many files. */
  readonly progressOver: (total: number) => Progress;
}

/** Told of each file that is through, and of the end. */
export interface Progress {
  step(): void;
  end(): void;
}

/** For hosts where nobody looks on. */
export const UNSEEN: Progress = { step: () => undefined, end: () => undefined };
