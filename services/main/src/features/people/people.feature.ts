import { consumerOf } from '@gatehouse/shared/service/feature';
import { erasesRows, type AccountEnding, type PersonEnding } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Residencies, ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { createJoining } from './joining.js';
import { createPeopleConsumer, type PeopleEvent } from './people.consumer.js';
import { createPeopleDirectory } from './people-directory.service.js';
import { createPeopleHandlers } from './people.handlers.js';
import { createPeopleMovesService, type PeopleMovesService } from './people-moves.service.js';
import { createPeopleMovesStore } from './people-moves.store.js';
import { createPeopleService } from './people.service.js';
import { createPeopleStore } from './people.store.js';
import { personData } from './person-data.js';
import { createPersonImports } from './person-imports.store.js';
import { createPersonsService } from './persons.service.js';
import { createPersonsStore } from './persons.store.js';

export { PersonNotFound } from './people.errors.js';
export { nameOf } from './person-names.js';
export type { ImportedPerson, PersonImports } from './person-imports.store.js';
export type { Doer, PeopleService } from './people.service.js';

export type Joining = ReturnType<typeof createJoining>;

export type People = ReturnType<typeof createPeople>;

interface Asked {
  /** What goes with an account; filled once all features are made, and before anything comes in. */
  accountEndings: readonly AccountEnding[];
  /** What goes with a name; likewise. */
  personEndings: readonly PersonEnding[];
  communities: Communities;
  residencies: Residencies;
  units: Units;
  residencyChanges: ResidencyChanges;
}

/** People by the names that their community knows, and what auth tells of where they live. */
export function createPeople(parts: Parts, asked: Asked) {
  const { sequelize, writing, metrics, rpc } = parts;
  const moves = createMoves(parts, asked);
  const store = createPeopleStore(sequelize);
  const directory = createPeopleDirectory({
    residencies: asked.residencies.service,
    units: asked.units.service,
    callPeopleList: (wanted) => rpc.call('auth.people.list', wanted),
  });
  const persons = createPersonsService({
    store: createPersonsStore(sequelize),
    residencies: asked.residencyChanges.service,
    writing,
  });
  return {
    service: createPeopleService({ store, onLookup: metrics.lookupsOf('person') }),
    /** Somebody who has no account yet. */
    addKnown: persons.addKnown,
    personFor: createJoining(createPeopleMovesStore(sequelize)),
    /** Leaves a tombstone of somebody in one community. */
    forget: moves.forgetIn,
    /** Whether the community still knows any of these accounts by a name. */
    knowsAny: (...asked: Parameters<typeof store.knowsAny>) => store.knowsAny(...asked),
    /** Many at once, for whoever brings them in by a file. */
    imports: createPersonImports(sequelize),
    handlers: createPeopleHandlers(directory, persons),
    consumers: [movesConsumer(parts, asked.communities, moves)],
    personal: [personData(sequelize)],
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'people', tables: ['account_moves', 'memberships', 'people'] },
        // Accounts and roles are auth's, which tells of them.
        leftOut: { account_moves: 'elsewhere', memberships: 'elsewhere' },
      }),
    },
    console: { people: (ids: readonly string[]) => store.countIn(ids) },
  };
}

function createMoves({ sequelize }: Parts, asked: Asked) {
  const { units, residencyChanges, accountEndings, personEndings } = asked;
  return createPeopleMovesService({
    store: createPeopleMovesStore(sequelize),
    residencies: residencyChanges.service,
    units: units.service,
    ...{ accountEndings, personEndings },
  });
}

/** What auth tells of accounts and changes who lives where. */
function movesConsumer({ writing }: Parts, communities: Communities, moves: PeopleMovesService) {
  const handle = createPeopleConsumer({
    ...{ moves, inTransaction: writing.inTransaction },
    isErased: communities.service.isErased,
  });
  return consumerOf<PeopleEvent>({ concern: 'people', prefetch: 50, handle });
}
