import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc-server';
import type { HealthChecks } from '@gatehouse/shared/service/health-report';
import type { AccountDirectory } from '../features/accounts/account-directory.service.js';
import { administrationCalls } from '../features/administration/administration.calls.js';
import { healthCalls } from '../features/health/health.calls.js';
import { keysCalls } from '../features/keys/keys.calls.js';
import type { KeysService } from '../features/keys/keys.service.js';
import type { SecondFactorLoginService } from '../features/second-factors/second-factor-login.service.js';
import { secondFactorsCalls } from '../features/second-factors/second-factors.calls.js';
import { sessionsCalls } from '../features/sessions/sessions.calls.js';
import type { SessionsService } from '../features/sessions/sessions.service.js';
import type { ServedCalls } from '../generated/messages.js';

/** A function for every call that auth answers. */
export type Calls = RpcHandlers<ServedCalls>;

export interface Callees {
  directory: AccountDirectory;
  sessions: SessionsService;
  secondFactorLogin: SecondFactorLoginService;
  keys: KeysService;
  health: HealthChecks;
}

/** Every call of openapi/messages.yaml that names auth as its callee. */
export function createCalls({
  directory,
  sessions,
  secondFactorLogin,
  keys,
  health,
}: Callees): Calls {
  return {
    ...administrationCalls(directory),
    ...sessionsCalls(sessions),
    ...secondFactorsCalls(secondFactorLogin),
    ...keysCalls(keys),
    ...healthCalls(health),
  };
}
