import { leftoverRows } from '@gatehouse/shared/sql/purge';
import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Devices } from '../devices/devices.feature.js';
import type { Gates } from '../gates/gates.feature.js';
import type { Help } from '../help/help.feature.js';
import type { Units } from '../units/units.feature.js';
import type { Visits } from '../visits/visits.feature.js';
import type { People } from '../people/people.feature.js';
import type { Passes } from '../passes/passes.feature.js';
import type { PoliciesFeature } from '../policies/policies.feature.js';
import { createBehindEntries } from './behind-entries.js';
import { createConflictSearch } from './conflict-search.js';
import { doersBy } from './entry-doers.js';
import { prepareFold } from './entry-fold.js';
import { createEntryVisitsStore } from './entry-visits.store.js';
import { createGateChain } from './gate-chain.js';
import { createGateConflictsService } from './gate-conflicts.service.js';
import { createGateConflictsStore } from './gate-conflicts.store.js';
import { createGateEntriesStore } from './gate-entries.store.js';
import { createGateLinksStore } from './gate-links.store.js';
import { gateLogData } from './gate-log-data.js';
import { createGateLogHandlers } from './gate-log.handlers.js';
import { createGateLogService } from './gate-log.service.js';
import { createGateSync } from './gate-sync.service.js';
import { verifyGateLog } from './gate-verification.js';
import { createInsideService } from './inside.service.js';
import { keepNamesAs } from './keep-names.js';

interface Asked {
  communities: Communities;
  devices: Devices;
  gates: Gates;
  help: Help;
  passes: Passes;
  people: People;
  policies: PoliciesFeature;
  units: Units;
  visits: Visits;
}

/** What came and went at the gates, kept so that nobody can change it unseen. */
export function createGateLog(parts: Parts, asked: Asked) {
  const { config, sequelize, writing, logger, now } = parts;
  const conflictsStore = createGateConflictsStore(sequelize);
  const links = createGateLinksStore(sequelize);
  const chain = createGateChain(config.AUDIT_CHAIN_SECRET);
  const common = {
    ...{ store: createGateEntriesStore(sequelize), gates: asked.gates.service, writing, now },
    keptUntil: keepNamesAs(asked.policies.service),
  };
  return {
    handlers: createGateLogHandlers({
      log: createGateLogService({ ...common, conflicts: conflictsStore }),
      sync: createGateSync({ ...common, hear: asked.devices.hear }),
      conflicts: createGateConflictsService({
        ...{ store: conflictsStore, people: asked.people.service, writing, now },
      }),
      inside: createInsideService({
        ...{ visits: asked.visits, help: asked.help, units: asked.units.service, now },
        communities: asked.communities.service,
      }),
      verify: (communityId) => verifyGateLog(links, chain, communityId),
    }),
    personal: gateLogData(sequelize),
    timers: [
      createBehindEntries({
        ...{ store: links, chain, writing, logger, everyMs: config.GATE_LOG_EVERY },
        tell: asked.visits.byEntries.tell,
        lookForConflicts: createConflictSearch({
          ...{ store: conflictsStore, writing, now },
          prepareFold: foldsOf(asked, now),
        }),
      }),
    ],
    leftovers: [
      leftoverRows(sequelize, {
        ...{ what: 'names in the gate log', table: 'gate_entry_people' },
        ...{ column: 'erase_at', keepDays: 0 },
      }),
    ],
    endings: {
      community: erasesRows(sequelize, {
        folder: 'gate-log',
        tables: [
          ...['gate_entries_waiting', 'gate_conflicts', 'gate_entry_visits', 'gate_entry_people'],
          ...['gate_entry_links', 'gate_log_heads', 'gate_entries'],
        ],
        // What proves the log proves it here, by a key that stays.
        leftOut: {
          gate_entries_waiting: 'work',
          gate_entry_visits: 'work',
          gate_entry_links: 'derived',
          gate_log_heads: 'derived',
          'gate_entries.content': 'derived',
          'gate_entry_people.salt': 'derived',
        },
      }),
    },
  };
}

/** How what devices have seen is told to visits and passes. */
const foldsOf = (asked: Asked, now: () => Date) =>
  prepareFold({
    ...{ store: createEntryVisitsStore(), now, doerOf: doersBy(asked) },
    ...{ passes: asked.passes.byEntries, visits: asked.visits.byEntries },
  });
