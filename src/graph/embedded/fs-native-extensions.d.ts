declare module 'fs-native-extensions' {
  /** Locks an open file until it is closed. Returns false if another file descriptor, in this or another process, holds the lock. */
  export function tryLock(fd: number): boolean;
}
