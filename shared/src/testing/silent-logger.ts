import type { AppLogger } from '../logger/logger.js';

const silence = (): void => undefined;

/** A logger for tests that have nothing to say about the log. */
export const silentLogger: AppLogger = {
  error: silence,
  warn: silence,
  info: silence,
  debug: silence,
  child: () => silentLogger,
};
