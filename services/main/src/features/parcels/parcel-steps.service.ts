import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { PeopleService } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { ParcelAccess } from './parcel-access.js';
import { keptUntil } from './parcel-times.js';
import {
  NoCollector,
  NotAResident,
  ParcelCodeWrong,
  ParcelGone,
  ParcelNotFound,
} from './parcels.errors.js';
import { parcelEnded } from './parcels.events.js';
import type { ParcelsStore } from './parcels.store.js';
import type { By, Claim, Parcel, ParcelEnd, ParcelView, Recipient } from './parcels.types.js';

export interface ParcelStepsDependencies {
  store: Pick<ParcelsStore, 'lock' | 'end' | 'nameCollector'>;
  access: ParcelAccess;
  people: Pick<PeopleService, 'getDoer'>;
  residencies: Pick<ResidenciesService, 'residents' | 'residentsOf'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** What a step makes of a parcel that still waits. */
type Decide = (waiting: Parcel) => Pick<ParcelEnd, 'state' | 'recipient' | 'reason'>;

/** What a step has to know before, of a parcel as it was seen. */
type Prepare = (seen: Parcel) => Promise<Decide>;

export type ParcelStepsService = ReturnType<typeof createParcelStepsService>;

/** How a parcel goes on that waits: handed over, returned, lost. Whoever comes first ends it. */
export function createParcelStepsService(deps: ParcelStepsDependencies) {
  const { store, access, residencies, writing } = deps;
  const end = createEnding(deps);

  return {
    /** @throws ParcelNotFound, ParcelGone, ParcelCodeWrong, NotAResident, NoCollector */
    handOver: (
      acting: Acting,
      parcelId: string,
      claim: Claim,
      remember: Remember<ParcelView>,
    ): Promise<ParcelView> => {
      const prepare: Prepare = async (seen) => {
        const resident = await residentFor(residencies, seen, claim);
        return (waiting) => ({
          state: 'handed-over',
          recipient: recipientOf(waiting, claim, resident),
        });
      };
      return end(acting, parcelId, prepare, remember);
    },

    /** @throws ParcelNotFound, ParcelGone */
    end: (
      acting: Acting,
      parcelId: string,
      said: { state: 'returned' | 'lost'; reason?: string },
      remember: Remember<ParcelView>,
    ): Promise<ParcelView> => end(acting, parcelId, () => Promise.resolve(() => said), remember),

    /**
     * Lets somebody fetch a parcel of a home of theirs, or nobody any more.
     * @throws ParcelNotFound, ParcelGone
     */
    async nameCollector(
      acting: Acting,
      parcelId: string,
      name: string | null,
      remember: Remember<ParcelView>,
    ): Promise<ParcelView> {
      const seen = await access.findOwn(acting, parcelId);
      return writing.inTransaction(async (tx) => {
        const parcel = await lockWaiting(store, tx, seen.parcel);
        await store.nameCollector(tx, parcel, { name, byId: acting.accountId });
        if (name === null) delete parcel.collector;
        else parcel.collector = name;
        const view = { ...seen, parcel };
        await remember(tx, view);
        return view;
      });
    },
  };
}

/** Ends a parcel that waits, by one step with its event. */
function createEnding(deps: ParcelStepsDependencies) {
  const { store, access, people, residencies, writing, now } = deps;
  return async (
    acting: Acting,
    parcelId: string,
    prepare: Prepare,
    remember: Remember<ParcelView>,
  ): Promise<ParcelView> => {
    const at = now();
    const [{ parcel: seen, unit }, doer] = await Promise.all([
      access.find(acting, parcelId),
      people.getDoer(acting),
    ]);
    const { communityId, unitId, receivedAt } = seen;
    const [residentIds, decide] = await Promise.all([
      residencies.residentsOf(communityId, unitId, receivedAt, at),
      prepare(seen),
    ]);
    return writing.inTransaction(async (tx) => {
      const waiting = await lockWaiting(store, tx, seen);
      const ending: ParcelEnd = { ...decide(waiting), at, by: doer.by };
      await store.end(tx, waiting, ending, keptUntil(at));
      const { by: endedBy, at: endedAt, ...rest } = ending;
      const parcel: Parcel = { ...waiting, ...rest, endedAt, endedBy };
      await writing.appendEvents(tx, [parcelEnded({ parcel, unit, residentIds }, ending, doer)]);
      const view = { parcel, unit, showsCode: false };
      await remember(tx, view);
      return view;
    });
  };
}

/** @throws ParcelNotFound, ParcelGone */
async function lockWaiting(
  store: Pick<ParcelsStore, 'lock'>,
  tx: Transaction,
  seen: Parcel,
): Promise<Parcel> {
  const parcel = await store.lock(tx, seen);
  if (parcel === undefined) throw new ParcelNotFound(seen.id);
  if (parcel.state !== 'received') throw new ParcelGone(parcel);
  return parcel;
}

/** Who of the unit is to have it, if that is said. */
async function residentFor(
  residencies: Pick<ResidenciesService, 'residents'>,
  { communityId, unitId }: Parcel,
  { accountId }: Claim,
): Promise<By | undefined> {
  if (accountId === undefined) return undefined;
  const residents = await residencies.residents(communityId, unitId);
  return residents.find((one) => one.accountId === accountId);
}

/** @throws ParcelCodeWrong, NotAResident, NoCollector */
function recipientOf(waiting: Parcel, claim: Claim, resident: By | undefined): Recipient {
  if (claim.code !== undefined) {
    if (claim.code !== waiting.code) throw new ParcelCodeWrong();
    return { kind: 'code' };
  }
  if (claim.accountId !== undefined) {
    if (resident === undefined) throw new NotAResident();
    return { kind: 'resident', accountId: resident.accountId, name: resident.name };
  }
  if (waiting.collector === undefined) throw new NoCollector();
  return { kind: 'collector', name: waiting.collector };
}
