import { fileURLToPath } from 'node:url';
import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { QueryTypes, type Sequelize } from 'sequelize';
import {
  createPeopleConsumer,
  type HandlePeopleEvent,
  type PeopleEvent,
} from '../src/features/people/people.consumer.js';
import { createPeopleMovesService } from '../src/features/people/people-moves.service.js';
import { createPeopleMovesStore } from '../src/features/people/people-moves.store.js';
import { createTellHousehold } from '../src/features/residencies/household.js';
import { createHousematesStore } from '../src/features/residencies/housemates.store.js';
import { createResidencyChangesStore } from '../src/features/residencies/residency-changes.store.js';
import { createResidencyKeeping } from '../src/features/residencies/residency-keeping.js';
import { createTakingEffect } from '../src/features/residencies/taking-effect.js';
import { createToldHousematesStore } from '../src/features/residencies/told-housemates.store.js';
import { createUnitsService } from '../src/features/units/units.service.js';
import { createUnitSearchStore } from '../src/features/units/unit-search.store.js';
import { createUnitsStore } from '../src/features/units/units.store.js';

type AddedType = 'gatehouse.resident.added.v1';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

/** An event with names where its ids will be, and a number where its time will be. */
export interface WrittenEvent {
  type: PeopleEvent['type'];
  data: Record<string, unknown> & { at: number };
}

/** Two processes of main on one database, as far as they take events about people. */
export interface PeopleFixture {
  sequelize: Sequelize;
  processes: [HandlePeopleEvent, HandlePeopleEvent];
  stop(): Promise<void>;
}

export async function startPeople(): Promise<PeopleFixture> {
  const database = await createMigratedDatabase('people', migrations);
  const connect = () => connectDatabase(database.url, { logger: silentLogger, poolMax: 5 });
  const pools = [await connect(), await connect()] as const;
  return {
    sequelize: pools[0],
    processes: [consumerOn(pools[0]), consumerOn(pools[1])],
    async stop() {
      for (const pool of pools) await pool.close();
      await database.drop();
    },
  };
}

function consumerOn(sequelize: Sequelize): HandlePeopleEvent {
  const units = createUnitsService({
    store: createUnitsStore(sequelize),
    search: createUnitSearchStore(sequelize),
    onLookup: () => undefined,
  });
  // Nothing of this fixture publishes what is recorded.
  checkOutbox(sequelize, () => undefined);
  const now = () => new Date(BEGAN + LONGEST_MS);
  const [store, housemates] = [createResidencyChangesStore(), createHousematesStore()];
  const common = { store, housemates, units, now };
  const tellHousehold = createTellHousehold({ ...common, told: createToldHousematesStore() });
  const takeEffect = createTakingEffect({ ...common, writing: { appendEvents }, endings: [] });
  const moves = createPeopleMovesService({
    store: createPeopleMovesStore(sequelize),
    residencies: createResidencyKeeping({ ...common, takeEffect, tellHousehold, endings: [] }),
    ...{ units, accountEndings: [], personEndings: [] },
  });
  return createPeopleConsumer({
    ...{ moves, isErased: () => Promise.resolve(false) },
    inTransaction: (work) => inTransaction(sequelize, work),
  });
}

/** Whatever has a name in a story: its own each time the story is told. */
const NAMED = ['accountId', 'actorId', 'communityId', 'unitId', 'invitationId'];

/** When the first event of a story happened. */
const BEGAN = Date.parse('2026-03-01T09:00:00.000Z');

/** By then all of a story has happened, and still is news. */
const LONGEST_MS = 24 * 60 * 60_000;

/** One telling of a story: people, communities and units that no other telling knows. */
export class Telling {
  readonly events: PeopleEvent[];
  readonly #sequelize: Sequelize;
  readonly #ids = new Map<string, string>();

  private constructor(sequelize: Sequelize, story: readonly WrittenEvent[]) {
    this.#sequelize = sequelize;
    // From the last to the first: ids must not be what puts them in order.
    this.events = [...story]
      .reverse()
      .map((event) => this.#eventOf(event))
      .reverse();
  }

  /** @param story in the order in which it happened */
  static async of(sequelize: Sequelize, story: readonly WrittenEvent[]): Promise<Telling> {
    const telling = new Telling(sequelize, story);
    for (const { data } of story)
      if (typeof data['unitId'] === 'string')
        await telling.#build(String(data['communityId']), data['unitId']);
    return telling;
  }

  /** Makes the unit, in the one tower there is. */
  async #build(communityId: string, unitId: string): Promise<void> {
    const [community, tower] = [this.id(communityId), this.id('Tower A')];
    await this.#sequelize.query(
      'INSERT IGNORE INTO buildings (id, community_id, name) VALUES (?, ?, ?)',
      { replacements: [tower, community, 'Tower A'] },
    );
    await this.#sequelize.query(
      'INSERT IGNORE INTO units (id, community_id, building_id, name) VALUES (?, ?, ?, ?)',
      { replacements: [this.id(unitId), community, tower, this.id(unitId)] },
    );
  }

  id(name: string): string {
    const id = this.#ids.get(name) ?? newId();
    this.#ids.set(name, id);
    return id;
  }

  /** As if all had been handled longer ago than anybody remembers messages. */
  async forgetMessages(): Promise<void> {
    const ids = this.events.map(({ id }) => id);
    await this.#sequelize.query('DELETE FROM inbox WHERE message_id IN (?)', {
      replacements: [ids],
    });
  }

  /** All that main knows of these people, by their names in the story. */
  async tables(): Promise<Record<string, Record<string, unknown>[]>> {
    const accounts = [...this.#ids.values()];
    const rows = (sql: string) =>
      this.#sequelize.query<Record<string, unknown>>(sql, {
        replacements: { accounts },
        type: QueryTypes.SELECT,
      });
    const tables = {
      accounts: await rows(ACCOUNTS),
      people: await rows(PEOPLE),
      residencies: await rows(RESIDENCIES),
    };
    const names = [...this.#ids].map(([name, id]) => [id, name] as const);
    const told = this.events.map(({ id }, index) => [id, `event ${index + 1}`] as const);
    const text = [...names, ...told].reduce(
      (all, [id, name]) => all.replaceAll(id, name),
      JSON.stringify(tables),
    );
    return JSON.parse(text, sorted) as typeof tables;
  }

  /** Who was told of whom, and since when they live there: once for each time it was told. */
  async told(): Promise<string[]> {
    const units = [...this.#ids.values()].map((id) => `unit/${id}`);
    const rows = await this.#sequelize.query<{ envelope: string }>(
      'SELECT envelope FROM outbox WHERE aggregate_key IN (?) ORDER BY id',
      { replacements: [units], type: QueryTypes.SELECT },
    );
    const names = new Map([...this.#ids].map(([name, id]) => [id, name]));
    return rows.flatMap(({ envelope }) => {
      const { data } = JSON.parse(envelope) as { data: ProducedEvents[AddedType] };
      const { resident, unit, addedAt, toldIds } = data;
      const of = `${names.get(resident.accountId) ?? ''} in ${names.get(unit.id) ?? ''}`;
      return toldIds.map((id) => `${names.get(id) ?? ''} of ${of} since ${addedAt}`);
    });
  }

  /** Who is the contact of a unit now. */
  async contacts(): Promise<string[]> {
    const found = await this.#sequelize.query<{ account: string }>(
      `SELECT account_id AS account FROM residencies JOIN people ON people.id = person_id
       WHERE account_id IN (?) AND is_primary = 1`,
      { replacements: [[...this.#ids.values()]], type: QueryTypes.SELECT },
    );
    const names = new Map([...this.#ids].map(([name, id]) => [id, name]));
    return found.map(({ account }) => names.get(account) ?? account);
  }

  #idsIn(key: string, value: unknown): unknown {
    if (key !== 'communityIds' || !Array.isArray(value)) return value;
    return value.map((name) => this.id(String(name)));
  }

  #eventOf({ type, data }: WrittenEvent): PeopleEvent {
    const entries = Object.entries(data).map(([key, value]) =>
      NAMED.includes(key) ? [key, this.id(String(value))] : [key, this.#idsIn(key, value)],
    );
    const named = {
      ...(Object.fromEntries(entries) as PeopleEvent['data']),
      at: new Date(BEGAN + data.at * 1000).toISOString(),
    };
    const subject = named.accountId ?? newId();
    return createEnvelope({ type, source: 'gatehouse/auth', subject, data: named }) as PeopleEvent;
  }
}

/** The ids of one telling sort otherwise than those of another. */
function sorted(_key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row) => JSON.stringify(row)).sort();
}

const ACCOUNTS = `
  SELECT account_id AS account, forgotten_at AS forgottenAt
  FROM known_accounts WHERE account_id IN (:accounts)`;

const PEOPLE = `
  SELECT community_id AS community, account_id AS account, name, named_at AS namedAt, state,
         email, email_at AS emailAt, phone, phone_at AS phoneAt
  FROM people WHERE account_id IN (:accounts)`;

const RESIDENCIES = `
  SELECT residencies.id, account_id AS account, residencies.community_id AS community,
         unit_id AS unit, is_primary AS isPrimary, valid_from AS validFrom, valid_to AS validTo
  FROM residencies JOIN people ON people.id = person_id WHERE account_id IN (:accounts)`;
