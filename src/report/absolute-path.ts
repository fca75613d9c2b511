const ABSOLUTE = /^(?:\/|\\\\|[A-Za-z]:[\\/])/;

/** Whether a path begins at the root of a disk, here or on a machine of another kind: a line of an app's code keeps the path that it was built under. */
export function isAbsolutePath(file: string): boolean {
  return ABSOLUTE.test(file);
}
