import { newId } from '@gatehouse/shared/ids/ids';
import { now } from '@gatehouse/shared/time/clock';
import type { Sequelize } from 'sequelize';
import { defineNoticeboardModels } from './noticeboard.model.js';
import { DEMO_COMMUNITY, DEMO_PEOPLE } from '../../demo.js';

const DAY_MS = 24 * 60 * 60_000;

/** Oldest first, because lists are in the order of ids. */
const NOTICES = [
  {
    daysAgo: 9,
    title: 'The lift of Tower A is serviced on Tuesday',
    body: 'It stands still from nine to eleven. Please use the stairs or the lift of Tower B.',
  },
  {
    daysAgo: 4,
    title: 'New opening hours of the gym',
    body: 'From Monday on it is open from five in the morning to eleven at night.',
  },
  {
    daysAgo: 1,
    title: 'Water is off on Friday',
    body: 'The tank is cleaned from ten to noon.\n\nPlease store some water the evening before.',
    pinnedForDays: 5,
  },
];

/** A few notices for whoever looks around, unless the community has any. */
export async function loadDemo(sequelize: Sequelize, today = now()): Promise<void> {
  const { notices } = defineNoticeboardModels(sequelize);
  if ((await notices.count({ where: { communityId: DEMO_COMMUNITY } })) > 0) return;
  const { accountId, name } = DEMO_PEOPLE.manager;
  await notices.bulkCreate(
    NOTICES.map(({ daysAgo, pinnedForDays, ...words }) => ({
      ...{ communityId: DEMO_COMMUNITY, id: newId(), ...words },
      ...{ authorId: accountId, authorName: name, readers: 0 },
      pinnedUntil: pinnedForDays === undefined ? null : dayIn(today, pinnedForDays),
      publishedAt: new Date(today.getTime() - daysAgo * DAY_MS),
      ...{ editedAt: null, withdrawnAt: null },
    })),
  );
}

/** In UTC: for a demonstration it is near enough. */
const dayIn = (today: Date, days: number): string =>
  new Date(today.getTime() + days * DAY_MS).toISOString().slice(0, 10);
