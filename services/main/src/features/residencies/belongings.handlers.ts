import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { HouseholdContact, Pet } from './belongings.types.js';
import type { HouseholdContactsService } from './household-contacts.service.js';
import type { PetsService } from './pets.service.js';

type Schemas = components['schemas'];

type ContactsOperations = Pick<operations, 'getHouseholdContacts' | 'putHouseholdContacts'>;
type PetsOperations = Pick<
  operations,
  'listPets' | 'addPet' | 'getPet' | 'updatePet' | 'removePet'
>;

/** The operations of what belongs to a household. */
export function createBelongingsHandlers(
  contacts: HouseholdContactsService,
  pets: PetsService,
): Handlers<ContactsOperations & PetsOperations> {
  return { ...contactsHandlers(contacts), ...petsHandlers(pets) };
}

function contactsHandlers(service: HouseholdContactsService): Handlers<ContactsOperations> {
  return {
    getHouseholdContacts: async (request) => {
      const { unitId } = request.params;
      const contacts = await service.get(actingFor(request), unitId);
      return { status: 200, body: toContacts(unitId, contacts) };
    },

    putHouseholdContacts: async (request) => {
      const { unitId } = request.params;
      const decide = (before: HouseholdContact[]) =>
        request.assertIfMatch(toContacts(unitId, before));
      const change = { contacts: request.body.contacts, decide };
      const contacts = await service.put(actingFor(request), unitId, change);
      return { status: 200, body: toContacts(unitId, contacts) };
    },
  };
}

const toContacts = (
  unitId: string,
  contacts: HouseholdContact[],
): Schemas['HouseholdContacts'] => ({ unitId, contacts });

function petsHandlers(pets: PetsService): Handlers<PetsOperations> {
  return {
    listPets: async (request) => {
      const { cursor, unitId, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const found = await pets.list(actingFor(request), { unitId, beforeId, limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toPet, ({ id }) => [id]) };
    },

    addPet: async (request) => {
      const remember = rememberAs(201, request.idempotency, toPet);
      const pet = await pets.add(actingFor(request), request.body, remember);
      return { status: 201, body: toPet(pet) };
    },

    getPet: async (request) => {
      const pet = await pets.get(actingFor(request), request.params.petId);
      return { status: 200, body: toPet(pet) };
    },

    updatePet: async (request) => {
      const decide = (before: Pet) => request.assertIfMatch(toPet(before));
      const change = { patch: request.body, decide };
      const pet = await pets.update(actingFor(request), request.params.petId, change);
      return { status: 200, body: toPet(pet) };
    },

    removePet: async (request) => {
      await pets.remove(actingFor(request), request.params.petId);
      return { status: 204 };
    },
  };
}

const toPet = (pet: Pet): Schemas['Pet'] => pet;
