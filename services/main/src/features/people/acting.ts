import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller } from '@gatehouse/shared/http/operation.types';

/** Who acts, and in which community. */
export interface Acting {
  communityId: string;
  /** In whose name. */
  accountId: string;
  /** Who really acts, when it is not the account itself. */
  actorId?: string;
  /** Residents see and answer what concerns their own units only. */
  ownUnitsOnly: boolean;
}

/** Who is nothing more sees what concerns their own units; others see the whole community's. */
const seesOwnUnits = 'resident';

export function actingFor(request: { caller: Caller | undefined }): Acting {
  const caller = callerOf(request);
  return {
    communityId: caller.tenantId,
    accountId: caller.accountId,
    ...(caller.actorId !== undefined && { actorId: caller.actorId }),
    // A machine has permissions and no role.
    ownUnitsOnly: caller.roles.length > 0 && caller.roles.every((role) => role === seesOwnUnits),
  };
}
