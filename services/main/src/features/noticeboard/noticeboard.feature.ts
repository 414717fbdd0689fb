import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Jobs } from '../jobs/jobs.feature.js';
import type { People } from '../people/people.feature.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import { noticeData } from './notice-data.js';
import { createNoticeExport, NOTICE_EXPORT, noticeExportThrough } from './notice-export.js';
import { createNoticeboardHandlers } from './noticeboard.handlers.js';
import { createNoticeboardService } from './noticeboard.service.js';
import { createNoticeboardStore } from './noticeboard.store.js';

interface Asked {
  communities: Communities;
  jobs: Jobs;
  people: People;
  residencies: Residencies;
}

/** What the management tells everybody. */
export function createNoticeboard({ sequelize, writing, now }: Parts, asked: Asked) {
  const store = createNoticeboardStore(sequelize);
  const communities = asked.communities.service;
  const service = createNoticeboardService({
    store,
    communities,
    people: asked.people.service,
    residencies: asked.residencies.service,
    writing,
    now,
  });
  return {
    handlers: createNoticeboardHandlers(service, noticeExportThrough(asked.jobs.service)),
    personal: noticeData(sequelize),
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'noticeboard', tables: ['notice_readers', 'notices'] },
      }),
    },
    jobs: { [NOTICE_EXPORT]: createNoticeExport({ store, communities, now }) },
  };
}
