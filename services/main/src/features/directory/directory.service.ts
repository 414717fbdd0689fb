import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import { PersonNotFound } from '../people/people.feature.js';
import type { PoliciesService } from '../policies/policies.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { PersonIsMinor } from './directory.errors.js';
import type { DirectoryStore } from './directory.store.js';
import type {
  DirectoryChoice,
  ListedPerson,
  Neighbour,
  NeighbourSearch,
  ShownTo,
} from './directory.types.js';

export interface DirectoryDependencies {
  store: DirectoryStore;
  policies: Pick<PoliciesService, 'at'>;
  residencies: Pick<ResidenciesService, 'homesOf'>;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** A part of the list. */
export type NeighbourListing = Pick<NeighbourSearch, 'search' | 'after' | 'limit'>;

export type DirectoryService = ReturnType<typeof createDirectoryService>;

/** Neighbours who want to be found. */
export function createDirectoryService(deps: DirectoryDependencies) {
  const { store, policies, writing, now } = deps;

  return {
    /** By name, at most `limit`, with what each lets the caller see. */
    async list(acting: Acting, listing: NeighbourListing): Promise<Neighbour[]> {
      const { communityId, accountId, ownUnitsOnly } = acting;
      const at = now();
      const { open } = await policies.at('directory', { communityId, at });
      if (ownUnitsOnly && open === 'none') return [];
      const listed = await store.list({
        ...{ communityId, at, ...listing },
        buildingIds: await store.buildingsOf(communityId, accountId, at),
        nearOnly: ownUnitsOnly && open === 'building',
      });
      return withHomes(deps, communityId, listed);
    },

    /** @throws PersonNotFound */
    async get({ communityId, accountId }: Acting): Promise<DirectoryChoice> {
      return chosen(await store.find(communityId, accountId), accountId);
    },

    /**
     * @param decide sees what was chosen before; throws when it must not be changed
     * @throws PersonNotFound, PersonIsMinor
     */
    put: (
      { communityId, accountId }: Acting,
      { choice, decide }: { choice: DirectoryChoice; decide: (before: DirectoryChoice) => void },
    ): Promise<DirectoryChoice> =>
      writing.inTransaction(async (tx) => {
        const before = await store.lock(tx, communityId, accountId);
        decide(chosen(before, accountId));
        if (choice.listed && before?.isMinor === true) throw new PersonIsMinor();
        await store.choose(tx, communityId, accountId, choice);
        return choice;
      }),
  };
}

function chosen(choice: DirectoryChoice | undefined, accountId: string): DirectoryChoice {
  if (choice === undefined) throw new PersonNotFound(accountId);
  const { listed, phone, email } = choice;
  return { listed, phone, email };
}

async function withHomes(
  { residencies, units }: Pick<DirectoryDependencies, 'residencies' | 'units'>,
  communityId: string,
  listed: readonly ListedPerson[],
): Promise<Neighbour[]> {
  const accountIds = listed.map(({ accountId }) => accountId);
  const homes = await residencies.homesOf(communityId, accountIds);
  const unitIds = [...new Set(homes.map(({ unitId }) => unitId))];
  const known = await units.findUnits(communityId, unitIds);
  return listed.map((person) => {
    const own = homes.filter(({ accountId }) => accountId === person.accountId);
    const lives = new Set(own.map(({ unitId }) => unitId));
    return { ...seenOf(person), units: known.filter(({ id }) => lives.has(id)) };
  });
}

function seenOf(person: ListedPerson): Omit<Neighbour, 'units'> {
  const { id, accountId, name, phone, email, phoneShown, emailShown, isNear } = person;
  const isShown = (to: ShownTo) => to === 'community' || (to === 'building' && isNear);
  return {
    ...{ id, accountId, name },
    ...(phone !== null && isShown(phoneShown) && { phone }),
    ...(email !== null && isShown(emailShown) && { email }),
  };
}
