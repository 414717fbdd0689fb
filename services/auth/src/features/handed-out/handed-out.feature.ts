import type { ApiKeys } from '../api-keys/api-keys.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createHandedOutService } from './handed-out.service.js';

export type { HandedOutService } from './handed-out.service.js';

export type HandedOut = ReturnType<typeof createHandedOut>;

/** What is in other hands by somebody's rights, and ends with them. */
export function createHandedOut({ apiKeys, sessions }: { apiKeys: ApiKeys; sessions: Sessions }) {
  const { ender } = sessions.service;
  return { service: createHandedOutService({ sessions: ender, apiKeys: apiKeys.service }) };
}
