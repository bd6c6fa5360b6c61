import type { Fault } from '../src/ground/errors.ts';

/** What a promise that must fail fails with. */
export function faultOf(promise: Promise<unknown>): Promise<Fault> {
  return promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: Fault) => error,
  );
}
