import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { People } from '../people/people.feature.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import { createNoticeboardHandlers } from './noticeboard.handlers.js';
import { createNoticeboardService } from './noticeboard.service.js';
import { createNoticeboardStore } from './noticeboard.store.js';

interface Asked {
  communities: Communities;
  people: People;
  residencies: Residencies;
}

/** What the management tells everybody. */
export function createNoticeboard({ sequelize, writing, now }: Parts, asked: Asked) {
  const service = createNoticeboardService({
    store: createNoticeboardStore(sequelize),
    communities: asked.communities.service,
    people: asked.people.service,
    residencies: asked.residencies.service,
    writing,
    now,
  });
  return { handlers: createNoticeboardHandlers(service) };
}
