import { mongo } from 'mongoose';

const DUPLICATE_KEY = 11000;

/**
 * What a server says while it stops, starts, waits for an election or for another server, or has
 * not enough time: 6, 7, 50, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436.
 */
const SERVER_AWAY: ReadonlySet<unknown> = new Set([
  6, 7, 50, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
]);

/** The driver does not export these. */
const UNEXPORTED: ReadonlySet<string> = new Set([
  'MongoWaitQueueTimeoutError',
  'MongoPoolClosedError',
]);

/** Waits for an unordered insert; what is there already does not count as a failure. */
export async function ignoringDuplicates(insert: Promise<unknown>): Promise<void> {
  try {
    await insert;
  } catch (error) {
    if (!isOnlyDuplicates(error)) throw error;
  }
}

/** Whether some document was refused because another one has its key. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.code === DUPLICATE_KEY;
}

function isOnlyDuplicates(error: unknown): boolean {
  if (!(error instanceof mongo.MongoBulkWriteError)) return false;
  const failures = writeErrorsOf(error);
  return (
    failures.length > 0 &&
    failures.every(({ code }) => code === DUPLICATE_KEY) &&
    error.result.getWriteConcernError() === undefined
  );
}

/** Whether the reason is that MongoDB cannot be reached, does not answer or cannot keep a promise. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof mongo.MongoBulkWriteError) return isBulkUnreachable(error);
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoTopologyClosedError ||
    error instanceof mongo.MongoServerClosedError ||
    error instanceof mongo.MongoClientClosedError ||
    error instanceof mongo.MongoOperationTimeoutError ||
    error instanceof mongo.MongoWriteConcernError ||
    (error instanceof mongo.MongoDriverError && UNEXPORTED.has(error.name)) ||
    (error instanceof mongo.MongoError &&
      (SERVER_AWAY.has(error.code) || error.hasErrorLabel('RetryableWriteError')))
  );
}

/** The driver makes a bulk write's error of whatever ended it, and keeps that as `errorResponse`. */
function isBulkUnreachable(error: mongo.MongoBulkWriteError): boolean {
  const cause: unknown = error.errorResponse;
  return (
    (cause !== error && isUnreachable(cause)) ||
    SERVER_AWAY.has(error.code) ||
    error.hasErrorLabel('RetryableWriteError') ||
    error.result.getWriteConcernError() !== undefined ||
    writeErrorsOf(error).some(({ code }) => SERVER_AWAY.has(code))
  );
}

function writeErrorsOf({ writeErrors }: mongo.MongoBulkWriteError): readonly mongo.WriteError[] {
  return 'code' in writeErrors ? [writeErrors] : writeErrors;
}
