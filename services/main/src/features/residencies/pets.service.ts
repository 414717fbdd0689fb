import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { ResidencyEnding } from '../../endings.js';
import { UnitNotFound } from '../units/units.feature.js';
import type { Pet } from './belongings.types.js';
import { sees, type Homes } from './homes.js';
import type { PetSearch, PetsStore } from './pets.store.js';
import { PetNotFound, PetsTooMany } from './residencies.errors.js';

export interface PetsDependencies {
  store: PetsStore;
  homes: Homes;
  writing: Pick<Writing, 'inTransaction'>;
}

export type PetDraft = Pick<Pet, 'unitId' | 'name' | 'kind'>;

/** A part of the list. */
export type PetListing = Omit<PetSearch, 'communityId' | 'unitIds'> & {
  unitId?: string | undefined;
};

/** What is to be another of a pet; what is undefined stays. */
export interface PetPatch {
  name?: string | undefined;
  kind?: Pet['kind'] | undefined;
}

/** How many a unit has at the most. */
const MOST_PETS = 20;

export type PetsService = ReturnType<typeof createPetsService>;

/** Which pets live where. */
export function createPetsService(deps: PetsDependencies) {
  const { store, homes } = deps;
  return {
    /** The newest entered first, at most `limit`, of the homes that the caller looks after. */
    async list(acting: Acting, { unitId, ...page }: PetListing): Promise<Pet[]> {
      const seen = await homes.seenBy(acting);
      if (unitId !== undefined && !sees(seen, { unitId })) return [];
      const unitIds = unitId === undefined ? seen : [unitId];
      return store.list({ communityId: acting.communityId, unitIds, ...page });
    },

    /** @throws PetNotFound */
    async get(acting: Acting, petId: string): Promise<Pet> {
      const [pet, seen] = await Promise.all([
        store.find(acting.communityId, petId),
        homes.seenBy(acting),
      ]);
      if (pet === undefined || !sees(seen, pet)) throw new PetNotFound(petId);
      return pet;
    },

    ...changes(deps),
  };
}

/** What happens to the pets of a unit: one change after the other. */
function changes({ store, homes, writing }: PetsDependencies) {
  const lock = async (tx: Transaction, acting: Acting, petId: string): Promise<Pet> => {
    const missing = () => new PetNotFound(petId);
    const seen = await store.find(acting.communityId, petId, tx);
    if (seen === undefined) throw missing();
    await homes.lock(tx, acting, seen.unitId, missing);
    const pet = await store.lock(tx, acting.communityId, petId);
    if (pet === undefined) throw missing();
    return pet;
  };

  return {
    /** @throws UnitNotFound, UnitEmpty, PetsTooMany */
    add: (acting: Acting, draft: PetDraft, remember: Remember<Pet>): Promise<Pet> =>
      writing.inTransaction(async (tx) => {
        const { communityId } = acting;
        const place = { communityId, unitId: draft.unitId };
        await homes.lock(tx, acting, draft.unitId, () => new UnitNotFound(draft.unitId));
        await homes.assertLivedIn(tx, place);
        if ((await store.countIn(tx, place)) >= MOST_PETS) throw new PetsTooMany(MOST_PETS);
        const pet = { id: newId(), communityId, ...draft };
        await store.add(tx, pet);
        await remember(tx, pet);
        return pet;
      }),

    /**
     * @param decide sees the pet as it is; throws when it must not be changed
     * @throws PetNotFound
     */
    update: (
      acting: Acting,
      petId: string,
      { patch, decide }: { patch: PetPatch; decide: (before: Pet) => void },
    ): Promise<Pet> =>
      writing.inTransaction(async (tx) => {
        const before = await lock(tx, acting, petId);
        decide(before);
        const { name = before.name, kind = before.kind } = patch;
        const pet = { ...before, name, kind };
        await store.change(tx, pet);
        return pet;
      }),

    /** @throws PetNotFound */
    remove: (acting: Acting, petId: string): Promise<void> =>
      writing.inTransaction(async (tx) => store.remove(tx, await lock(tx, acting, petId))),
  };
}

/** The pets that the last of a household leaves behind are forgotten. */
export function petsEnding(store: PetsStore, homes: Homes): ResidencyEnding {
  return {
    tables: ['pets'],
    end: async (tx, ended) => {
      if (await homes.isLeftEmpty(tx, ended)) await store.removeOf(tx, ended);
    },
  };
}
