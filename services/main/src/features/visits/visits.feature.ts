import { staffWith } from '../../accounts-with.js';
import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Blocks } from '../blocks/blocks.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { People } from '../people/people.feature.js';
import type { PoliciesFeature } from '../policies/policies.feature.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import type { StandingAnswers } from '../standing-answers/standing-answers.feature.js';
import type { Units } from '../units/units.feature.js';
import { createVisitAccess } from './visit-access.js';
import { createVisitChangesStore } from './visit-changes.store.js';
import { createVisitCountsStore } from './visit-counts.store.js';
import { createVisitsByEntries } from './visits-by-entries.js';
import { createVisitsByPass } from './visit-by-pass.js';
import { visitData } from './visit-data.js';
import { createVisitAnswersService } from './visit-answers.service.js';
import { createVisitDue } from './visit-due.js';
import { createVisitDueStore } from './visit-due.store.js';
import { visitPhotoFiles } from './visit-photo-files.js';
import { createVisitPhotosService } from './visit-photos.service.js';
import { createVisitPhotosStore, visitPhotoLeftovers } from './visit-photos.store.js';
import { visitPushesThrough } from './visit-pushes.js';
import { createFindRules, type FindRules } from './visit-rules.js';
import { createVisitStepsService } from './visit-steps.service.js';
import { createTake } from './visit-taking.js';
import { createVisitToursStore } from './visit-tours.store.js';
import { createVisitSuggestionsStore } from './visit-suggestions.store.js';
import { createVisitWording } from './visit-wording.js';
import { createVisitWordsStore } from './visit-words.store.js';
import { createVisitsHandlers } from './visits.handlers.js';
import { createVisitsInsideStore, type InsideSearch } from './visits-inside.store.js';
import { createVisitsService } from './visits.service.js';
import { createVisitsStore } from './visits.store.js';

export type { EntryByPass, VisitsByPass } from './visit-by-pass.js';
export { toBody as visitBody } from './visit-body.js';
export { insideOf, lastInside, sizeOf } from './visit-party.js';
export type { VisitInside } from './visits-inside.store.js';
export type { VisitsService } from './visits.service.js';
export type { Visit, VisitKind } from './visits.types.js';

export type Visits = ReturnType<typeof createVisits>;

interface Asked {
  blocks: Blocks;
  communities: Communities;
  people: People;
  policies: PoliciesFeature;
  residencies: Residencies;
  standingAnswers: StandingAnswers;
  units: Units;
}

/** Visitors: asking for them, answering, seeing them in and out. */
export function createVisits(parts: Parts, asked: Asked) {
  const { sequelize, reader, writing, broker, now } = parts;
  const residencies = asked.residencies.service;
  const people = asked.people.service;
  const store = createVisitsStore(sequelize);
  const access = createVisitAccess({ store, residencies });
  const pushes = visitPushesThrough(broker.pusher);
  const rulesOf = createFindRules({
    policies: asked.policies.service,
    communities: asked.communities.service,
  });
  const common = { store, access, people, residencies, writing, now, rulesOf };
  const take = createTake({
    ...common,
    tell: pushes.moved,
    tours: createVisitToursStore(sequelize),
  });
  const service = createVisitsService({
    ...common,
    units: asked.units.service,
    standing: asked.standingAnswers.service,
    blocks: asked.blocks.checks,
    past: createVisitsStore(reader),
    counts: createVisitCountsStore(sequelize, { reader }),
    suggestions: createVisitSuggestionsStore(reader),
    changes: createVisitChangesStore(sequelize),
  });
  const answers = createVisitAnswersService({ ...common, take });
  const steps = createVisitStepsService({ rulesOf, take });
  const inside = createVisitsInsideStore(sequelize);
  const photos = createVisitPhotosService({
    ...common,
    photos: createVisitPhotosStore(sequelize),
    tell: pushes.photographed,
  });
  return {
    service,
    handlers: createVisitsHandlers({ visits: service, answers, steps, photos }),
    timers: visitTimers(parts, { residencies, rulesOf }),
    listInside: (search: InsideSearch) => inside.list(search),
    byPass: createVisitsByPass({ store, writing, tell: pushes.moved }),
    byEntries: createVisitsByEntries({ store, writing, tell: pushes.moved, now }),
    leftovers: [visitPhotoLeftovers(sequelize)],
    personal: [visitData(sequelize)],
    endings: { community: visitsEnding(sequelize) },
    console: {
      lastActivity: (ids: readonly string[]) => createVisitChangesStore(reader).lastIn(ids),
    },
  };
}

/** What is made of visits goes before them. */
function visitsEnding(sequelize: Parts['sequelize']) {
  const made = ['visit_words', 'visit_word_parts', 'visit_day_counts'];
  return erasesRows(sequelize, {
    ...{ folder: 'visits', tables: [...made, 'visit_photos', 'visits'] },
    leftOut: {
      ...Object.fromEntries(made.map((table) => [table, 'derived'] as const)),
      'visit_photos.bytes': 'beside',
    },
    files: visitPhotoFiles(sequelize),
  });
}

/** What happens to visits by itself. */
function visitTimers(
  { config, sequelize, writing, logger, metrics, now, rpc }: Parts,
  { residencies, rulesOf }: { residencies: Residencies['service']; rulesOf: FindRules },
) {
  const everyMs = config.VISIT_EXPIRY_EVERY;
  const working = { writing, logger, now };
  const findStaff = staffWith((wanted) => rpc.call('auth.people.list', wanted));
  return [
    createVisitDue({
      ...working,
      store: createVisitDueStore(sequelize),
      residencies,
      rulesOf,
      findStaff,
      meter: metrics.dueOf('visits'),
      everyMs,
    }),
    createVisitWording({
      ...working,
      store: createVisitWordsStore(sequelize),
      everyMs: config.VISIT_WORDING_EVERY,
    }),
  ];
}
