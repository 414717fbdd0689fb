import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { residentAdded } from './people.events.js';
import type { PersonRow } from './people.model.js';
import type { Housemate, PeopleResidenciesStore } from './people-residencies.store.js';
import type { Stay } from './stays.js';

/** Who moved in longer ago is no news: only what was laid aside or played back comes so late. */
const newsForMs = 7 * 24 * 60 * 60_000;

export interface HouseholdDependencies {
  residencies: Pick<PeopleResidenciesStore, 'findHousemates'>;
  communities: Pick<CommunitiesService, 'findUnits'>;
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
  person: PersonRow,
  begun: readonly Stay[],
) => Promise<void>;

export function createTellHousehold(deps: HouseholdDependencies): TellHousehold {
  const { residencies, communities, now } = deps;

  const tell = async (tx: Transaction, person: PersonRow, stay: Stay): Promise<void> => {
    const { communityId, accountId, name } = person;
    const place = { communityId, unitId: stay.unitId };
    const mates = await residencies.findHousemates(tx, place, accountId);
    const isNews = ({ since }: Telling) => now().getTime() - since.getTime() < newsForMs;
    const tellings = tellingsOf({ accountId, name, since: stay.validFrom }, mates).filter(isNews);
    if (tellings.length === 0) return;
    const [unit] = await communities.findUnits(communityId, [stay.unitId], tx);
    if (unit === undefined) return;
    const events = tellings.map(({ resident, since, toldIds }) =>
      residentAdded({ communityId, unit, resident, addedAt: since.toISOString(), toldIds }),
    );
    await appendEvents(tx, events);
  };

  return async (tx, person, begun) => {
    for (const stay of begun) if (stay.validTo === null) await tell(tx, person, stay);
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
