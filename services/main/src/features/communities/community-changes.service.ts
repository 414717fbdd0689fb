import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { onceCommitted, type Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import {
  CommunityNotFound,
  CommunityNotReady,
  CommunityStateWrong,
  CommunitySuspended,
  CurrencyInUse,
  ZoneInUse,
  type Missing,
} from './communities.errors.js';
import { communityChanged, communityCreated, communityStepped } from './communities.events.js';
import type { Asker, Community, CommunitySettings, WholeCommunity } from './communities.types.js';
import type { CommunityChangesStore } from './community-changes.store.js';
import { shown } from './community-row.js';
import { assertKnown } from './community-settings.js';
import { afterStep, isOpen, type CommunityStep } from './community-state.js';
import type { Ties } from './community-ties.js';

/** A community to open. */
export type NewCommunity = Pick<CommunitySettings, 'name' | 'timeZone' | 'currency' | 'locale'> & {
  /** The id of a community that it begins like. */
  template?: string | undefined;
};

export interface CommunityChangesDependencies {
  store: CommunityChangesStore;
  ties: Pick<Ties, 'begin' | 'zoneBlockers' | 'currencyBlockers'>;
  findCommunity: (communityId: string) => Promise<Community | undefined>;
  /** Whether the community has a home. */
  hasUnit: (communityId: string) => Promise<boolean>;
  /** Whether somebody is its admin. @throws UnavailableError when that cannot be known now */
  hasAdmin: (communityId: string) => Promise<boolean>;
  /** Called once the community is in another state. */
  onStepped: (communityId: string) => void;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type CommunityChangesService = ReturnType<typeof createCommunityChangesService>;

/** Opening communities, and what becomes of them. */
export function createCommunityChangesService(deps: CommunityChangesDependencies) {
  const { store, ties, findCommunity, writing, now } = deps;
  return {
    /**
     * A new community, to be set up.
     * @throws TimeZoneUnknown, CurrencyUnknown, LocaleUnknown, CommunityNotFound (the template)
     */
    async create(
      by: Asker,
      { template: templateId, ...draft }: NewCommunity,
      remember: Remember<Community>,
    ): Promise<Community> {
      assertKnown(draft);
      const template = templateId === undefined ? undefined : await findCommunity(templateId);
      if (templateId !== undefined && template === undefined)
        throw new CommunityNotFound(templateId, 'body.template');
      const at = now();
      const community: WholeCommunity = {
        ...{ id: newId(), ...draft, state: 'setup', createdAt: at, revision: 1 },
        weekStart: template?.weekStart ?? 1,
        areaUnit: template?.areaUnit ?? 'square-metre',
      };
      await writing.inTransaction(async (tx) => {
        await store.add(tx, community);
        if (template)
          await ties.begin(tx, { community: shown(community), templateId: template.id, by, at });
        await writing.appendEvents(tx, [communityCreated(community, { by, at })]);
        await remember(tx, shown(community));
      });
      return shown(community);
    },

    update: createEdit(deps),
    ...createSteps(deps),
  };
}

/** Nobody else changes what is found here before the transaction ends. */
async function locked(
  store: CommunityChangesStore,
  tx: Transaction,
  communityId: string,
): Promise<WholeCommunity> {
  const community = await store.lock(tx, communityId);
  if (!community) throw new CommunityNotFound(communityId);
  return community;
}

function createEdit({ store, ties, writing, now }: CommunityChangesDependencies) {
  const assertFree = async (tx: Transaction, before: Community, after: Community) => {
    if (after.timeZone !== before.timeZone) {
      const blockers = await ties.zoneBlockers(tx, before.id);
      if (blockers.length > 0) throw new ZoneInUse(blockers);
    }
    if (after.currency !== before.currency) {
      const blockers = await ties.currencyBlockers(tx, before.id);
      if (blockers.length > 0) throw new CurrencyInUse(blockers);
    }
  };

  /**
   * Changes what is named and leaves the rest.
   * @param decide sees the community as it is; throws when it must not be changed
   * @throws CommunityNotFound, CommunitySuspended, TimeZoneUnknown, CurrencyUnknown, LocaleUnknown,
   *   ZoneInUse, CurrencyInUse
   */
  return async (
    by: Asker,
    communityId: string,
    { change, decide }: { change: Partial<CommunitySettings>; decide: (before: Community) => void },
  ): Promise<Community> => {
    assertKnown(change);
    return writing.inTransaction(async (tx) => {
      const before = await locked(store, tx, communityId);
      // It may have been suspended since the request was let in.
      if (!isOpen(before.state)) throw new CommunitySuspended(before.state);
      decide(shown(before));
      const after = { ...before, ...change, revision: before.revision + 1 };
      if (!differs(before, change)) return shown(before);
      await assertFree(tx, before, after);
      await store.save(tx, after);
      await writing.appendEvents(tx, [communityChanged(after, { by, at: now() })]);
      return shown(after);
    });
  };
}

function differs(before: CommunitySettings, change: Partial<CommunitySettings>): boolean {
  const names = Object.keys(change) as (keyof CommunitySettings)[];
  return names.some((name) => change[name] !== before[name]);
}

function createSteps(deps: CommunityChangesDependencies) {
  const { store, findCommunity, hasUnit, hasAdmin, onStepped, writing, now } = deps;

  const assertReady = async (communityId: string): Promise<void> => {
    const [unit, admin] = await Promise.all([hasUnit(communityId), hasAdmin(communityId)]);
    const missing: Missing[] = [];
    if (!unit) missing.push('unit');
    if (!admin) missing.push('admin');
    if (missing.length > 0) throw new CommunityNotReady(missing);
  };

  const step = (
    name: CommunityStep,
    { by, communityId, remember }: StepAsked,
  ): Promise<Community> =>
    writing.inTransaction(async (tx) => {
      const before = await locked(store, tx, communityId);
      const at = now();
      const after = { ...afterStep(name, before, at), revision: before.revision + 1 };
      await store.save(tx, after);
      await writing.appendEvents(tx, [communityStepped(name, after, { by, at })]);
      await remember(tx, shown(after));
      onceCommitted(tx, () => onStepped(communityId));
      return shown(after);
    });

  return {
    /** @throws CommunityNotFound, CommunityStateWrong */
    step: (name: Exclude<CommunityStep, 'activate'>, asked: StepAsked): Promise<Community> =>
      step(name, asked),

    /** @throws CommunityNotFound, CommunityStateWrong, CommunityNotReady, UnavailableError */
    async activate(asked: StepAsked): Promise<Community> {
      const { communityId } = asked;
      const community = await findCommunity(communityId);
      if (!community) throw new CommunityNotFound(communityId);
      if (community.state !== 'setup') throw new CommunityStateWrong(community.state);
      // Another service is asked, which no lock waits for.
      await assertReady(communityId);
      return step('activate', asked);
    },
  };
}

interface StepAsked {
  by: Asker;
  communityId: string;
  remember: Remember<Community>;
}
