import { randomInt } from 'node:crypto';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type {
  Asker,
  CommunitiesService,
  JoinCodesStore,
} from '../communities/communities.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import type { ListedUnit } from '../units/units.types.js';
import {
  AlreadyDecided,
  AlreadyResident,
  JoinCodeNotFound,
  JoinPending,
  JoinRequestNotFound,
} from './join.errors.js';
import { joinCodeChanged, joinDecided, joinRequested } from './join.events.js';
import type { JoinRights } from './join-rights.js';
import type { JoinStore } from './join.store.js';
import type { JoinDraft, JoinRequest, JoinView } from './join.types.js';

/** For how long a request waits, in milliseconds. */
const WAITS_MS = 30 * 24 * 60 * 60_000;

/** Digits and letters but those that look alike; ten of them are 31 to the tenth codes. */
const CHARACTERS = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

export interface JoinDependencies {
  store: JoinStore;
  codes: JoinCodesStore;
  rights: Pick<JoinRights, 'decidersFor'>;
  communities: Pick<CommunitiesService, 'getCommunity' | 'refusalIn'>;
  residencies: Pick<ResidenciesService, 'staysOf'>;
  units: Pick<UnitsService, 'findUnits' | 'getUnit' | 'listUnits'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Which part of a community's units is looked at. */
export type UnitsWanted = Omit<Parameters<UnitsService['listUnits']>[0], 'communityId'>;

export type JoinService = ReturnType<typeof createJoinService>;

/** Joining, for whoever is no member yet: by a code they see the units, and ask to live in one. */
export function createJoinService(deps: JoinDependencies) {
  const { codes, communities, units } = deps;

  const communityOf = async (code: string, path: string): Promise<string> => {
    const communityId = await codes.findByJoinCode(code);
    // Of one that lets nobody in now, nothing is told.
    if (communityId === undefined || (await communities.refusalIn(communityId)))
      throw new JoinCodeNotFound(path);
    return communityId;
  };

  return {
    /** Undefined until the community has one. */
    code: (communityId: string): Promise<string | undefined> => codes.joinCodeOf(communityId),

    ...changesOfCode(deps),

    /** @throws JoinCodeNotFound */
    async look(code: string, wanted: UnitsWanted): Promise<{ name: string; units: ListedUnit[] }> {
      const communityId = await communityOf(code, 'path.code');
      const [{ name }, listed] = await Promise.all([
        communities.getCommunity(communityId),
        units.listUnits({ communityId, ...wanted }),
      ]);
      return { name, units: listed };
    },

    /** @throws JoinCodeNotFound, UnitNotFound, AlreadyResident, JoinPending */
    async ask(
      accountId: string,
      { code, ...draft }: JoinDraft & { code: string },
      remember: Remember<JoinView>,
    ): Promise<JoinView> {
      const communityId = await communityOf(code, 'body.code');
      return ask(deps, { communityId, accountId, ...draft }, remember);
    },

    ...own(deps),
  };
}

/** What an admin does to the code of the community. */
function changesOfCode({ codes, writing, now }: JoinDependencies) {
  return {
    /** Makes a new code; that of before leads nowhere from then on. */
    rotateCode: (communityId: string, by: Asker, remember: Remember<string>): Promise<string> =>
      writing.inTransaction(async (tx) => {
        const code = newCode();
        await codes.setJoinCode(tx, communityId, code);
        const change = { communityId, change: 'made', by, at: now() } as const;
        await writing.appendEvents(tx, [joinCodeChanged(change)]);
        await remember(tx, code);
        return code;
      }),

    /** The code leads nowhere from then on; where there is none, nothing happens. */
    switchOffCode: (communityId: string, by: Asker): Promise<void> =>
      writing.inTransaction(async (tx) => {
        if (!(await codes.removeJoinCode(tx, communityId))) return;
        const change = { communityId, change: 'switched-off', by, at: now() } as const;
        await writing.appendEvents(tx, [joinCodeChanged(change)]);
      }),
  };
}

function newCode(): string {
  const character = () => CHARACTERS[randomInt(CHARACTERS.length)] ?? '';
  return Array.from({ length: CODE_LENGTH }, character).join('');
}

async function ask(
  { store, rights, residencies, units, writing, now }: JoinDependencies,
  draft: JoinDraft & { communityId: string; accountId: string },
  remember: Remember<JoinView>,
): Promise<JoinView> {
  const { communityId, accountId, unitId } = draft;
  const unit = await units.getUnit(communityId, unitId);
  const requestedAt = now();
  const stays = await residencies.staysOf(communityId, accountId);
  if (stays.some(({ unitId: of, to }) => of === unitId && (to === null || to > requestedAt)))
    throw new AlreadyResident();
  const decideIds = await rights.decidersFor({ communityId, unitId });
  const expiresAt = new Date(requestedAt.getTime() + WAITS_MS);
  const request: JoinRequest = { id: newId(), ...draft, state: 'pending', requestedAt, expiresAt };
  const view = { request, unit };
  await writing.inTransaction(async (tx) => {
    if (!(await store.add(tx, request))) throw new JoinPending();
    await writing.appendEvents(tx, [joinRequested(view, decideIds)]);
    await remember(tx, view);
  });
  return view;
}

/** What whoever asked does with the request. */
function own({ store, units, writing, now }: JoinDependencies) {
  const find = async (accountId: string, requestId: string): Promise<JoinView> => {
    const request = await store.findOwn(accountId, requestId);
    if (request === undefined) throw new JoinRequestNotFound(requestId);
    const [unit] = await units.findUnits(request.communityId, [request.unitId]);
    if (unit === undefined) throw new JoinRequestNotFound(requestId);
    return { request, unit };
  };

  return {
    /** @throws JoinRequestNotFound also for a request of somebody else */
    getOwn: find,

    /** @throws JoinRequestNotFound, AlreadyDecided */
    async withdraw(
      accountId: string,
      requestId: string,
      remember: Remember<JoinView>,
    ): Promise<JoinView> {
      const { request: seen, unit } = await find(accountId, requestId);
      return writing.inTransaction(async (tx) => {
        const request = await store.lock(tx, seen.communityId, seen.id);
        if (request === undefined) throw new JoinRequestNotFound(requestId);
        const at = now();
        assertWaits(request, at);
        const decision = { outcome: 'withdrawn', at } as const;
        await store.decide(tx, request, decision);
        const view = { request: { ...request, state: decision.outcome, decidedAt: at }, unit };
        await writing.appendEvents(tx, [joinDecided(view, decision, accountId)]);
        await remember(tx, view);
        return view;
      });
    },
  };
}

/** @throws AlreadyDecided also for one whose time is over and of which that is not written yet */
export function assertWaits({ state, expiresAt, decidedBy }: JoinRequest, at: Date): void {
  if (state !== 'pending') throw new AlreadyDecided(state, decidedBy);
  if (expiresAt <= at) throw new AlreadyDecided('expired');
}
