import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** What somebody may have done about an alert, by the beginning of its columns. */
const DEEDS = ['raised', 'acknowledged', 'on_site', 'closed'] as const;

const didIt = (deed: (typeof DEEDS)[number]): string => `(${deed}_by_id <=> :accountId)`;

/** Alerts that somebody raised, and those that they went to. */
export function alertData(sequelize: Sequelize): PersonalTable[] {
  return [
    personalTable(sequelize, {
      ...{ name: 'alerts', table: 'alerts', key: 'id', whose: DEEDS.map(didIt).join(' OR ') },
      tells: {
        ...{ id: 'id', kind: 'kind', state: 'state', place: 'place', raisedAt: 'raised_at' },
        ...{ acknowledgedAt: 'acknowledged_at', onSiteAt: 'on_site_at', closedAt: 'closed_at' },
        report: `IF(${didIt('raised')} OR ${didIt('closed')}, report, NULL)`,
        ...{ raised: didIt('raised'), acknowledged: didIt('acknowledged') },
        ...{ wasThere: didIt('on_site'), closed: didIt('closed') },
      },
      forgets: {
        columns: {
          ...Object.fromEntries(
            DEEDS.map((deed) => [`${deed}_by_id`, { name: `${deed}_by_name` }]),
          ),
          // What they said of where they were, and what was written of them.
          raised_by_id: { name: 'raised_by_name', blank: ['place', 'report'] },
        },
        stays: { why: 'shared' },
      },
    }),
  ];
}
