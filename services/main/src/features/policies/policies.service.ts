import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Asker, Beginning, Communities } from '../communities/communities.feature.js';
import { QuietHoursEmpty, ValidFromFar, ValidFromPast } from './policies.errors.js';
import { policiesChanged } from './policies.events.js';
import type { PoliciesStore } from './policies.store.js';
import type {
  HistorySearch,
  Policies,
  PolicyVersion,
  Section,
  SetPolicies,
} from './policies.types.js';
import { differences, inOneForm, SECTIONS } from './policy-sections.js';

/** How many days ahead may be said how things are to be done. */
const DAYS_AHEAD = 3 * 366;
/** Another process may have changed them this long ago; this one has them forgotten. */
const mayBeOld = { ttlMs: 1000, size: 5000 };
const DAY_MS = 24 * 60 * 60_000;

export interface PoliciesDependencies {
  store: PoliciesStore;
  /** What holds where a community has said nothing. */
  first: Readonly<Policies>;
  communities: Pick<Communities['service'], 'lock'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** What is to hold, and from when on: at once, if that is not said. */
export interface WantedPolicies {
  policies: SetPolicies;
  validFrom?: Date | undefined;
  /** Sees what holds now; throws when it must not be changed. */
  decide: (current: Policies) => void;
}

export type PoliciesService = ReturnType<typeof createPoliciesService>;

/** How each community does things, now and at any other moment. */
export function createPoliciesService(deps: PoliciesDependencies) {
  const { store, now } = deps;
  const recently = shortMemory(
    (section: Section, communityId: string) => store.at(communityId, section, now()),
    (section, communityId) => `${section} ${communityId}`,
    mayBeOld,
  );
  const put = createPut(deps);
  return {
    /** What the section says in the community at that moment; within a transaction if there is one. */
    at: <S extends Section>(
      section: S,
      { communityId, at, tx }: { communityId: string; at: Date; tx?: Transaction },
    ): Promise<Policies[S]> => store.at(communityId, section, at, tx),

    /** What the section says now, or said a second ago: for what is asked all the time. */
    recently: <S extends Section>(section: S, communityId: string): Promise<Policies[S]> =>
      recently(section, communityId) as Promise<Policies[S]>,

    current: (communityId: string): Promise<Policies> => store.all(communityId, now()),

    /** What was set last comes first. */
    history: (search: HistorySearch): Promise<PolicyVersion[]> => store.list(search),

    /** @see createPut */
    async put(by: Asker, communityId: string, wanted: WantedPolicies): Promise<Policies> {
      const current = await put(by, communityId, wanted);
      for (const section of SECTIONS) recently.forget(section, communityId);
      return current;
    },

    /** Lets a new community do things as its template does them now. */
    async begin(tx: Transaction, { community, templateId, by, at }: Beginning): Promise<void> {
      const policies = await store.all(templateId, at, tx);
      const sections = differences(deps.first, policies);
      const draft = { communityId: community.id, by, at, validFrom: at, after: 0 };
      await addVersions(deps, tx, { ...draft, policies, sections });
    },
  };
}

function createPut(deps: PoliciesDependencies) {
  const { store, communities, writing, now } = deps;
  /**
   * Makes a new version of each section that differs from what would hold at that moment.
   * @returns what holds now
   * @throws CommunityUnknown, ValidFromPast, ValidFromFar, QuietHoursEmpty
   */
  return (by: Asker, communityId: string, wanted: WantedPolicies): Promise<Policies> => {
    assertHours(wanted.policies);
    return writing.inTransaction(async (tx) => {
      await communities.lock(tx, communityId);
      const last = await store.last(tx, communityId);
      // Who comes second sets what holds later, also by a clock that is a little behind.
      const at = latest(now(), last?.setAt);
      const current = await store.all(communityId, at, tx);
      wanted.decide(current);
      const validFrom = wanted.validFrom ?? at;
      assertAhead(validFrom, at);
      const before = validFrom === at ? current : await store.all(communityId, validFrom, tx);
      // Who does not know a section leaves it as it is.
      const { moves, gate, passes } = before;
      const policies = inOneForm({ moves, gate, passes, ...wanted.policies });
      const sections = differences(before, policies);
      const after = last?.version ?? 0;
      await addVersions(deps, tx, { communityId, by, at, validFrom, policies, sections, after });
      return store.all(communityId, at, tx);
    });
  };
}

interface Additions {
  communityId: string;
  by: Asker;
  at: Date;
  validFrom: Date;
  policies: Policies;
  sections: readonly Section[];
  /** The version that was set last. */
  after: number;
}

/** Of a community that this transaction has locked, or made. */
async function addVersions(
  { store, writing }: Pick<PoliciesDependencies, 'store' | 'writing'>,
  tx: Transaction,
  { policies, sections, after, ...change }: Additions,
): Promise<void> {
  if (sections.length === 0) return;
  const { communityId, by, at: setAt, validFrom } = change;
  const versions = sections.map((section, n) => ({
    ...{ communityId, version: after + 1 + n, section, validFrom, setAt },
    ...{ setBy: by.accountId, actedBy: by.actorId, body: policies[section] },
  }));
  for (const version of versions) await store.add(tx, version);
  await writing.appendEvents(tx, [policiesChanged({ ...change, versions })]);
}

const latest = (at: Date, other: Date | undefined): Date =>
  other !== undefined && other > at ? other : at;

function assertAhead(validFrom: Date, at: Date): void {
  if (validFrom < at) throw new ValidFromPast();
  if (validFrom.getTime() > at.getTime() + DAYS_AHEAD * DAY_MS) throw new ValidFromFar(DAYS_AHEAD);
}

function assertHours({ quietHours: { enabled, from, to } }: SetPolicies): void {
  if (enabled && from === to) throw new QuietHoursEmpty();
}
