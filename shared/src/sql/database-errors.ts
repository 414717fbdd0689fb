import { ConnectionError } from 'sequelize';
import { AppError, OutageError } from '../errors/app-error.js';

/** Server error numbers that callers react to. */
export const MysqlErrno = {
  duplicateKey: 1062,
  lockWaitTimeout: 1205,
  deadlock: 1213,
} as const;

/** The server is going away or was told to drop this session: 1053, 1077, 1079, 1927, 4031. */
const SESSION_ENDED = new Set([1053, 1077, 1079, 1927, 4031]);

interface DriverError {
  errno?: number;
  code?: string;
  /** mysql2 sets it when the connection cannot be used any more. */
  fatal?: boolean;
}

/** The server's number for a failed statement, wherever Sequelize wrapped it. */
export function mysqlErrno(error: unknown): number | undefined {
  return driverErrorOf(error).errno;
}

/**
 * Translates "the database does not answer" (refused, lost, killed, or no free connection in time)
 * into OutageError('database_unavailable'); every other error comes back as it was.
 */
export function toUnavailable(error: unknown): unknown {
  if (error instanceof AppError || !isConnectionFailure(error)) return error;
  return new OutageError('database_unavailable', 'The database does not answer', {
    cause: error,
    info: {
      reason: driverErrorOf(error).code ?? (error instanceof Error ? error.name : undefined),
    },
  });
}

function isConnectionFailure(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  const { errno, fatal } = driverErrorOf(error);
  return fatal === true || (errno !== undefined && SESSION_ENDED.has(errno));
}

function driverErrorOf(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  if ('parent' in error && typeof error.parent === 'object' && error.parent !== null) {
    return error.parent;
  }
  return error;
}
