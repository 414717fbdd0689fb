import { mongo } from 'mongoose';
import { FeedUnavailable } from './notifications.errors.js';

const DUPLICATE_KEY = 11000;

/** Waits for an unordered insert; what is there already does not count as a failure. */
export async function ignoringDuplicates(insert: Promise<unknown>): Promise<void> {
  try {
    await insert;
  } catch (error) {
    if (!isOnlyDuplicates(error)) throw error;
  }
}

function isOnlyDuplicates(error: unknown): boolean {
  if (!(error instanceof mongo.MongoBulkWriteError)) return false;
  const failures = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  return (
    failures.length > 0 &&
    failures.every(({ code }) => code === DUPLICATE_KEY) &&
    error.result.getWriteConcernError() === undefined
  );
}

/** @throws FeedUnavailable when the reason is that MongoDB cannot be reached or does not answer. */
export async function whileReachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error)) throw new FeedUnavailable(error);
    throw error;
  }
}

function isUnreachable(error: unknown): boolean {
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoWriteConcernError ||
    // The driver does not export this one.
    (error instanceof mongo.MongoDriverError && error.name === 'MongoWaitQueueTimeoutError') ||
    // What a server says while it stops, starts or waits for an election.
    (error instanceof mongo.MongoError && error.hasErrorLabel('RetryableWriteError'))
  );
}
