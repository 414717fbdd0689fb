import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { UnitsService } from '../units/units.feature.js';
import type { Housemate, HousematesStore } from './housemates.store.js';
import { residentAdded } from './residencies.events.js';
import { isCurrent, type Span } from './residencies.types.js';

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
  units: Pick<UnitsService, 'findUnits'>;
  now: () => Date;
}

/**
 * Tells who lives in a home that somebody has moved in. The units must be locked, so that of two who
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
    const isNews = ({ since }: Telling) => now().getTime() - since.getTime() < newsForMs;
    const tellings = tellingsOf({ accountId, name, since: validFrom }, mates).filter(isNews);
    if (tellings.length === 0) return;
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
