import { erasesRows, type Endings, type ResidencyEnding } from '../../endings.js';
import { dayAt, daysBetween } from '@gatehouse/shared/time/local-time';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { People } from '../people/people.feature.js';
import type { Homes, Residencies, ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { createEngagementsService } from './engagements.service.js';
import { createEngagementsStore, type EngagementsStore } from './engagements.store.js';
import { createHelpAhead } from './help-ahead.js';
import { helpData } from './help-data.js';
import { createHelpDaysService } from './help-days.service.js';
import { engagementEnded } from './help.events.js';
import { createHelpGateHandlers, createHelpHandlers } from './help.handlers.js';
import { createHelpGateService } from './help-gate.service.js';
import { createHelpLeavesStore } from './help-leaves.store.js';
import { createHelpStaysStore } from './help-stays.store.js';
import { createHelpViews } from './help-views.js';
import { createHelpsStore, type HelpsStore } from './helps.store.js';

export type Help = ReturnType<typeof createHelp>;
export type { HelpAhead, HelpInside } from './help-ahead.js';

interface Asked {
  communities: Communities;
  people: People;
  residencies: Residencies;
  residencyChanges: ResidencyChanges;
  units: Units;
}

/** Daily help: who works for which homes, when they are awaited, and when they came. */
export function createHelp(parts: Parts, asked: Asked) {
  const { sequelize, writing, now } = parts;
  const [helps, engagements] = [createHelpsStore(sequelize), createEngagementsStore(sequelize)];
  const [leaves, stays] = [createHelpLeavesStore(sequelize), createHelpStaysStore(sequelize)];
  const { homes } = asked.residencyChanges;
  const units = asked.units.service;
  const communities = asked.communities.service;
  const common = { helps, engagements, leaves, stays, homes, units, communities, writing, now };
  const views = createHelpViews(common);
  const gate = createHelpGateService({
    ...{ ...common, people: asked.people.service, residencies: asked.residencies.service },
  });
  const endings: Endings = {
    residency: helpEnding({ helps, engagements, homes, units, writing }),
    community: erasesRows(sequelize, {
      ...{ folder: 'help', tables: ['help_leaves', 'help_stays', 'engagements', 'help_profiles'] },
    }),
  };
  return {
    handlers: {
      ...createHelpHandlers({
        views,
        engagements: createEngagementsService({ ...common, views, people: asked.people }),
        days: createHelpDaysService({ ...common, views }),
      }),
      ...createHelpGateHandlers(gate),
    },
    /** For gates that have no network for a while. */
    ahead: createHelpAhead(common),
    personal: helpData(sequelize),
    endings,
  };
}

interface EndingDependencies {
  helps: HelpsStore;
  engagements: EngagementsStore;
  homes: Homes;
  units: Units['service'];
  writing: Parts['writing'];
}

/** Where nobody lives any more, nobody is awaited; a helper who turns out to be another goes with them. */
function helpEnding(deps: EndingDependencies): ResidencyEnding {
  const { helps, engagements, homes, units, writing } = deps;
  return {
    tables: ['help_profiles', 'engagements'],
    end: async (tx, ended) => {
      if (!(await homes.isLeftEmpty(tx, ended))) return;
      const { communityId, unitId, at } = ended;
      const open = await engagements.lockOpenOf(tx, ended);
      const [unit] = await units.findUnits(communityId, [unitId], tx);
      for (const { engagement, timeZone } of open) {
        const today = dayAt(at, timeZone);
        const lastDay = daysBetween(today, engagement.firstDay) > 0 ? engagement.firstDay : today;
        await engagements.end(tx, engagement, lastDay);
        if (unit)
          await writing.appendEvents(tx, [engagementEnded({ engagement, unit, at }, lastDay)]);
      }
    },
    giveTo: (tx, from, toId) => helps.giveTo(tx, from, toId),
  };
}
