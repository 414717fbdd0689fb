import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { UnitsService } from '../units/units.feature.js';
import type { Housemate, HousematesStore } from './housemates.store.js';
import { residentAdded } from './residencies.events.js';
import { isCurrent, type Place, type Span } from './residencies.types.js';
import type { ToldHousematesStore } from './told-housemates.store.js';

/** Who moved in longer ago is no news: only what was laid aside or played back comes so late. */
const newsForMs = 7 * 24 * 60 * 60_000;

/** Somebody with an account, by the name that the community knows. */
export interface Newcomer {
  communityId: string;
  accountId: string;
  name: string;
}

export interface HouseholdDependencies {
  housemates: Pick<HousematesStore, 'findHousemates'>;
  told: Pick<ToldHousematesStore, 'toldOf' | 'note' | 'dropOld'>;
  units: Pick<UnitsService, 'findUnits'>;
  now: () => Date;
}

/**
 * Tells who lives in a home that somebody has moved in, each once. The units must be locked, so that of two who
 * move in at once the later finds the earlier.
 *
 * @param begun stays of the person that there were not before
 */
export type TellHousehold = (
  tx: Transaction,
  person: Newcomer,
  begun: readonly (Span & { unitId: string })[],
) => Promise<void>;

export function createTellHousehold(deps: HouseholdDependencies): TellHousehold {
  const { housemates, units, now } = deps;

  const tell = async (
    tx: Transaction,
    person: Newcomer,
    { unitId, validFrom }: { unitId: string; validFrom: Date },
  ): Promise<void> => {
    const { communityId, accountId, name } = person;
    const mates = await housemates.findHousemates(tx, { communityId, unitId }, accountId, now());
    const newsFrom = new Date(now().getTime() - newsForMs);
    const all = tellingsOf({ accountId, name, since: validFrom }, mates);
    const place = { communityId, unitId };
    const fresh = all.filter(({ since }) => since > newsFrom);
    const tellings = await notToldYet(deps.told, tx, place, fresh);
    if (tellings.length === 0) return;
    await deps.told.dropOld(tx, place, newsFrom);
    const [unit] = await units.findUnits(communityId, [unitId], tx);
    if (unit === undefined) return;
    const events = tellings.map(({ resident, since, toldIds }) =>
      residentAdded({ communityId, unit, resident, addedAt: since.toISOString(), toldIds }),
    );
    await appendEvents(tx, events);
  };

  return async (tx, person, begun) => {
    for (const stay of begun) if (isCurrent(stay, now())) await tell(tx, person, stay);
  };
}

/** Leaves out who has heard of it: who left and came back finds again whom they were told of meanwhile. */
async function notToldYet(
  told: Pick<ToldHousematesStore, 'toldOf' | 'note'>,
  tx: Transaction,
  place: Place,
  tellings: readonly Telling[],
): Promise<Telling[]> {
  const left: Telling[] = [];
  for (const telling of tellings) {
    const moved = { accountId: telling.resident.accountId, since: telling.since };
    const heard = await told.toldOf(tx, place, moved);
    const toldIds = telling.toldIds.filter((id) => !heard.has(id));
    if (toldIds.length === 0) continue;
    await told.note(tx, place, { ...moved, toldIds });
    left.push({ ...telling, toldIds });
  }
  return left;
}

/** Of whom is told, since when they live there, and who hears of it. */
interface Telling {
  resident: { accountId: string; name: string };
  since: Date;
  toldIds: string[];
}

/**
 * Each hears of those who came after them. Events come in any order: of whom somebody came before
 * without our knowing, they are told now.
 */
function tellingsOf(newcomer: Housemate, mates: readonly Housemate[]): Telling[] {
  const { accountId, name, since } = newcomer;
  const before = mates.filter((mate) => mate.since <= since);
  const after = mates.filter((mate) => mate.since > since);
  const told = { resident: { accountId, name }, since };
  return [
    ...(before.length === 0 ? [] : [{ ...told, toldIds: before.map((mate) => mate.accountId) }]),
    ...after.map((mate) => ({
      resident: { accountId: mate.accountId, name: mate.name },
      since: mate.since,
      toldIds: [accountId],
    })),
  ];
}
