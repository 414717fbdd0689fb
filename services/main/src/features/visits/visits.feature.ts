import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { People } from '../people/people.feature.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { createVisitAccess } from './visit-access.js';
import { createVisitChangesStore } from './visit-changes.store.js';
import { createVisitCountsStore } from './visit-counts.store.js';
import { visitData } from './visit-data.js';
import { createVisitExpiry } from './visit-expiry.js';
import { createVisitExpiryStore } from './visit-expiry.store.js';
import { createVisitLapse } from './visit-lapse.js';
import { createVisitLapseStore } from './visit-lapse.store.js';
import { visitPhotoFiles } from './visit-photo-files.js';
import { createVisitPhotosService } from './visit-photos.service.js';
import { createVisitPhotosStore, visitPhotoLeftovers } from './visit-photos.store.js';
import { visitPushesThrough } from './visit-pushes.js';
import { createVisitStepsService } from './visit-steps.service.js';
import { createVisitSuggestionsStore } from './visit-suggestions.store.js';
import { createVisitWording } from './visit-wording.js';
import { createVisitWordsStore } from './visit-words.store.js';
import { createVisitsHandlers } from './visits.handlers.js';
import { createVisitsService } from './visits.service.js';
import { createVisitsStore } from './visits.store.js';

export type { VisitsService } from './visits.service.js';
export type { Visit, VisitKind } from './visits.types.js';

export type Visits = ReturnType<typeof createVisits>;

interface Asked {
  people: People;
  residencies: Residencies;
  units: Units;
}

/** Visitors: asking for them, answering, seeing them in and out. */
export function createVisits(parts: Parts, asked: Asked) {
  const { config, sequelize, reader, writing, broker, now } = parts;
  const residencies = asked.residencies.service;
  const people = asked.people.service;
  const store = createVisitsStore(sequelize);
  const access = createVisitAccess({ store, residencies });
  const common = { store, access, people, residencies, writing, now };
  const pushes = visitPushesThrough(broker.pusher);
  const service = createVisitsService({
    ...common,
    units: asked.units.service,
    past: createVisitsStore(reader),
    counts: createVisitCountsStore(sequelize, { reader }),
    suggestions: createVisitSuggestionsStore(reader),
    changes: createVisitChangesStore(sequelize),
    ringSeconds: config.VISIT_RING_SECONDS,
  });
  const approvalMs = config.VISIT_APPROVAL_MINUTES * 60_000;
  const steps = createVisitStepsService({ ...common, approvalMs, tell: pushes.moved });
  const photos = createVisitPhotosService({
    ...common,
    photos: createVisitPhotosStore(sequelize),
    tell: pushes.photographed,
  });
  return {
    service,
    handlers: createVisitsHandlers(service, steps, photos),
    timers: visitTimers(parts, { residencies, approvalMs }),
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
  { config, sequelize, writing, logger, metrics, now }: Parts,
  { residencies, approvalMs }: { residencies: Residencies['service']; approvalMs: number },
) {
  const everyMs = config.VISIT_EXPIRY_EVERY;
  const working = { writing, logger, now };
  return [
    createVisitExpiry({
      ...working,
      store: createVisitExpiryStore(sequelize),
      residencies,
      meter: metrics.dueOf('visit expiry'),
      everyMs,
    }),
    createVisitLapse({
      ...working,
      store: createVisitLapseStore(sequelize),
      meter: metrics.dueOf('visit lapse'),
      everyMs,
      approvalMs,
    }),
    createVisitWording({
      ...working,
      store: createVisitWordsStore(sequelize),
      everyMs: config.VISIT_WORDING_EVERY,
    }),
  ];
}
