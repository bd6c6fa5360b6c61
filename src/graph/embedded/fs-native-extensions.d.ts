declare module 'fs-native-extensions' {
  /** Locks an open file until it is closed; false when another descriptor, of this process or of another, holds its lock. */
  export function tryLock(fd: number): boolean;
}
