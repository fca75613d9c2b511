import type { Disk } from "./disk.ts";

/** Where a run stands and what it reads from. */
export interface Where {
  /** Absolute. */
  readonly cwd: string;
  readonly disk: Disk;
}
