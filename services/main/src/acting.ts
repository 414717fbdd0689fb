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
  /** Whether they may know who lives in any home, and look for it. */
  knowsResidents: boolean;
  /** Whether they enter people, and see the papers of everybody. */
  seesPapers: boolean;
}

/** Who is nothing more sees what concerns their own units; others see the whole community's. */
const seesOwnUnits = 'resident';

/** Whoever enters people looks at their papers. */
const SEES_PAPERS = 'people:onboard';

/** Whoever may see who is online in any home sees who lives there. */
const SEES_RESIDENTS = 'presence:read';

export function actingFor(request: { caller: Caller | undefined }): Acting {
  const caller = callerOf(request);
  // A machine has permissions and no role.
  const ownUnitsOnly =
    caller.roles.length > 0 && caller.roles.every((role) => role === seesOwnUnits);
  return {
    communityId: caller.tenantId,
    accountId: caller.accountId,
    ...(caller.actorId !== undefined && { actorId: caller.actorId }),
    ownUnitsOnly,
    knowsResidents: !ownUnitsOnly && caller.permissions.includes(SEES_RESIDENTS),
    seesPapers: caller.permissions.includes(SEES_PAPERS),
  };
}
