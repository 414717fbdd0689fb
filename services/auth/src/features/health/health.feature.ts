import type { Parts } from '../../parts.js';
import { healthCalls } from './health.calls.js';

/** How the service is, for whoever asks for all of them. */
export function createHealth({ checks }: Parts) {
  return { calls: healthCalls(checks) };
}
