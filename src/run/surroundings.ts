import type { Disk } from "../project/disk.ts";
import type { Where } from "../project/where.ts";

/** What a run touches outside itself, given by its host. */
export interface Surroundings extends Where {
  /** Where configuration is read, if not from the same disk: what is compared is held to one configuration. */
  readonly configDisk?: Disk;
  /** The day in UTC, "2026-11-22", on which suppressions are judged; today, if not given. */
  readonly today?: string;
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
