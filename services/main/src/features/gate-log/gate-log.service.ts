import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { GatesService } from '../gates/gates.feature.js';
import { sealPerson } from './entry-people.js';
import type { GateConflictsStore } from './gate-conflicts.store.js';
import type { GateEntriesStore } from './gate-entries.store.js';
import { GateEntryNotFound } from './gate-log.errors.js';
import { logRead, type ShownPart } from './gate-log.events.js';
import type { EntrySearch, EntryView, GateEntry, Happening } from './gate-log.types.js';
import type { KeepNames } from './keep-names.js';

const DAY_MS = 24 * 60 * 60_000;

export interface GateLogDependencies {
  store: GateEntriesStore;
  conflicts: Pick<GateConflictsStore, 'kindsOf'>;
  gates: Pick<GatesService, 'assertKnown'>;
  keptUntil: KeepNames;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Who looks: guards see a day, who manages gates sees all, and that they did is written down. */
export interface Looking extends Acting {
  seesAll: boolean;
}

/** Which part of the log is looked at. */
export type EntryListing = Omit<EntrySearch, 'communityId' | 'from'> & { from?: Date | undefined };

export type GateLogService = ReturnType<typeof createGateLogService>;

/** What came and went at the gates. */
export function createGateLogService(deps: GateLogDependencies) {
  const { store, conflicts, writing, now } = deps;

  const viewsOf = async (entries: readonly GateEntry[]): Promise<EntryView[]> => {
    const people = await store.peopleOf(entries);
    const kinds = await conflicts.kindsOf(entries);
    return entries.map((entry) => {
      const person = people.get(entry.id);
      return { entry, ...(person && { person }), conflicts: kinds.get(entry.id) ?? [] };
    });
  };

  /** Writes down that somebody looks at what is older than a day. */
  const noteReading = async (looking: Looking, part: ShownPart, dayAgo: Date): Promise<void> => {
    if (part.from >= dayAgo) return;
    const event = logRead(looking, part, now());
    await writing.inTransaction((tx) => writing.appendEvents(tx, [event]));
  };

  return {
    /** The latest first, at most `limit`; of the last day where nothing earlier is wanted. */
    async list(looking: Looking, listing: EntryListing): Promise<EntryView[]> {
      const dayAgo = new Date(now().getTime() - DAY_MS);
      const wanted = listing.from ?? dayAgo;
      const from = looking.seesAll || wanted > dayAgo ? wanted : dayAgo;
      const { to, gateId } = listing;
      await noteReading(looking, { from, to, gateId }, dayAgo);
      return viewsOf(await store.list({ ...listing, communityId: looking.communityId, from }));
    },

    /** @throws GateEntryNotFound */
    async get(looking: Looking, id: string): Promise<EntryView> {
      const entry = await store.find(looking.communityId, id);
      const dayAgo = new Date(now().getTime() - DAY_MS);
      if (entry === undefined || (entry.at < dayAgo && !looking.seesAll))
        throw new GateEntryNotFound(id);
      await noteReading(looking, { from: entry.at, entryId: id }, dayAgo);
      const [view] = await viewsOf([entry]);
      if (view === undefined) throw new GateEntryNotFound(id);
      return view;
    },

    record: recording(deps),
  };
}

/** What a guard writes down, now. */
export interface Recorded extends Happening {
  corrects?: string;
}

/** @returns writes it down; throws GateNotFound, GateEntryNotFound */
function recording({ store, gates, keptUntil, writing, now }: GateLogDependencies) {
  return async (
    { communityId, accountId }: Acting,
    recorded: Recorded,
    remember: Remember<EntryView>,
  ): Promise<EntryView> => {
    const at = now();
    const person = sealPerson(recorded.person);
    const entry: GateEntry = {
      ...entryOf(recorded, communityId),
      ...{ deviceId: null, nonce: null, content: null, seq: null, clockGen: null, deviceAt: null },
      ...{ guardAccountId: accountId, at, timeQuality: 'exact', receivedAt: at, offline: false },
      ...{ corrects: recorded.corrects ?? null, peopleDigest: person?.digest ?? null },
    };
    const said = recorded.person;
    const view: EntryView = { entry, ...(person && said && { person: said }), conflicts: [] };
    await writing.inTransaction(async (tx) => {
      await gates.assertKnown(tx, communityId, [{ gateId: entry.gateId, path: 'body.gateId' }]);
      const { corrects } = entry;
      if (corrects !== null && !(await store.find(communityId, corrects, tx)))
        throw new GateEntryNotFound(corrects, 'body.corrects');
      await store.add(tx, [{ entry, person }], await keptUntil(tx, communityId, at));
      await remember(tx, view);
    });
    return view;
  };
}

/** What happened, as the log has it. */
export function entryOf(
  { direction, subject, people = 1, gateId, reason }: Happening,
  communityId: string,
) {
  const { type: subjectType, id: subjectId = null, maxUses = null } = subject;
  return {
    ...{ id: newId(), communityId, direction, subjectType, subjectId, maxUses, people, gateId },
    reason: reason ?? null,
  };
}
