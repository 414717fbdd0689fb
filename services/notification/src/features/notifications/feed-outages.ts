import { isUnreachable } from '../../mongo/errors.js';
import { FeedUnavailable } from './notifications.errors.js';

/** @throws FeedUnavailable when the reason is that MongoDB cannot be reached or does not answer. */
export async function whileReachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error)) throw new FeedUnavailable(error);
    throw error;
  }
}
