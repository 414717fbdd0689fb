import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import { createPeopleConsumer, type PeopleEvent } from './people.consumer.js';
import { createPeopleDirectory } from './people-directory.service.js';
import { createPeopleHandlers } from './people.handlers.js';
import { createPeopleMovesService } from './people-moves.service.js';
import { createPeopleMovesStore } from './people-moves.store.js';
import { createPeopleResidenciesStore } from './people-residencies.store.js';
import { createPeopleService } from './people.service.js';
import { createPeopleStore } from './people.store.js';

export type { Doer, PeopleService } from './people.service.js';

export type People = ReturnType<typeof createPeople>;

interface Asked {
  communities: Communities;
  residencies: Residencies;
}

/** People by the names that their community knows, and what auth tells of where they live. */
export function createPeople(parts: Parts, { communities, residencies }: Asked) {
  const { sequelize, metrics, rpc } = parts;
  const store = createPeopleStore(sequelize);
  const directory = createPeopleDirectory({
    residencies: residencies.service,
    communities: communities.service,
    callPeopleList: (wanted) => rpc.call('auth.people.list', wanted),
  });
  return {
    service: createPeopleService({ store, onLookup: metrics.lookupsOf('person') }),
    handlers: createPeopleHandlers(directory),
    consumers: [movesConsumer(parts, communities)],
  };
}

/** What auth tells of accounts and changes who lives where. */
function movesConsumer({ sequelize, writing, now }: Parts, communities: Communities) {
  const moves = createPeopleMovesService({
    store: createPeopleMovesStore(sequelize),
    residencies: createPeopleResidenciesStore(sequelize),
    communities: communities.service,
    now,
  });
  const handle = createPeopleConsumer({ moves, inTransaction: writing.inTransaction });
  return consumerOf<PeopleEvent>({ concern: 'people', prefetch: 50, handle });
}
