import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import type { PeopleDirectory } from './people-directory.service.js';
import type { KnownPerson } from './people.types.js';
import type { PersonsService } from './persons.service.js';

type DirectoryOperations = Pick<operations, 'listPeople'>;
type PersonsOperations = Pick<
  operations,
  'addPerson' | 'getPerson' | 'updatePerson' | 'listPersons'
>;

/** The operations tagged `people` in openapi/main.yaml. */
export function createPeopleHandlers(
  directory: PeopleDirectory,
  persons: PersonsService,
): Handlers<DirectoryOperations & PersonsOperations> {
  return { ...directoryHandlers(directory), ...personsHandlers(persons) };
}

/** Those who have an account and a role. */
function directoryHandlers(directory: PeopleDirectory): Handlers<DirectoryOperations> {
  return {
    listPeople: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const found = await directory.list({
        communityId: callerOf(request).tenantId,
        ...filter,
        ...afterMember(cursor),
        limit: limit + 1,
      });
      const body = toPage(
        found,
        limit,
        (person) => person,
        ({ familyName, givenName, accountId }) => [familyName, givenName, accountId],
      );
      return { status: 200, body };
    },
  };
}

function afterMember(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [familyName, givenName, accountId] = readCursor(cursor, ['', '', '']);
  return { after: { familyName, givenName, accountId } };
}

/** Everybody as their community knows them. */
function personsHandlers(persons: PersonsService): Handlers<PersonsOperations> {
  return {
    addPerson: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const { isMinor = false, ...facts } = request.body;
      const { tenantId } = callerOf(request);
      const person = await persons.add(tenantId, { ...facts, isMinor }, remember);
      return { status: 201, body: toBody(person) };
    },

    getPerson: async (request) => {
      const person = await persons.get({
        communityId: callerOf(request).tenantId,
        personId: request.params.personId,
      });
      return { status: 200, body: toBody(person) };
    },

    updatePerson: async (request) => {
      const one = {
        communityId: callerOf(request).tenantId,
        personId: request.params.personId,
      };
      const decide = (before: KnownPerson) => request.assertIfMatch(toBody(before));
      const person = await persons.update(one, { patch: request.body, decide });
      return { status: 200, body: toBody(person) };
    },

    listPersons: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const found = await persons.list({
        communityId: callerOf(request).tenantId,
        ...filter,
        ...afterOf(cursor),
        limit: limit + 1,
      });
      return { status: 200, body: toPage(found, limit, toBody, ({ name, id }) => [name, id]) };
    },
  };
}

function afterOf(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [name, id] = readCursor(cursor, ['name', 'id']);
  return { after: { name, id } };
}

function toBody(person: KnownPerson): components['schemas']['KnownPerson'] {
  const { id, accountId, name, givenName, familyName, email, phone } = person;
  const { isMinor, state, directory } = person;
  return {
    id,
    ...(accountId !== undefined && { accountId }),
    name,
    ...(givenName !== undefined && { givenName }),
    ...(familyName !== undefined && { familyName }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...{ isMinor, state, directory },
  };
}
