import type { ToldExample } from './told-facts.js';

const at = '2026-11-21T08:30:20.000Z';
const asha = { accountId: '0198d0a0-0000-7000-8000-0000000000c1', name: 'Asha Rao' };
const gopal = { accountId: '0198d0a0-0000-7000-8000-0000000000c3', name: 'Gopal' };
const unit = { id: '0198d0a0-0000-7000-8000-0000000000b1', name: 'A-101', building: 'Tower A' };
const nowhere = {
  ...{ alertId: '0198d0a0-0000-7000-8000-0000000000a1', kind: 'medical', silent: false },
  ...{ raisedBy: asha, raisedAt: at },
};
const there = { ...nowhere, unit, place: 'By the lift' };

export const alertsTold: readonly ToldExample[] = [
  {
    kind: 'alert-raised',
    data: there,
    title: 'Alarm: Medical emergency',
    body: 'Asha Rao needs help: A-101, By the lift.',
  },
  {
    kind: 'alert-raised',
    data: { ...nowhere, kind: 'intrusion', silent: true },
    title: 'Alarm: Intruder',
    body: 'Asha Rao needs help. Nobody there must notice.',
  },
  {
    kind: 'alert-escalated',
    data: { ...there, rung: 'household', at },
    title: 'Alarm: Medical emergency',
    body: 'Asha Rao needs help: A-101, By the lift.',
  },
  {
    kind: 'alert-escalated',
    data: { ...there, kind: 'fire', rung: 'managers', at },
    title: 'Nobody is on the way yet: Fire',
    body: 'Asha Rao needs help: A-101, By the lift.',
  },
  {
    kind: 'alert-escalated',
    data: { ...there, kind: 'lift', rung: 'contacts', at },
    title: 'Nobody is on the way yet: Stuck in the lift',
    body: 'Asha Rao needs help: A-101, By the lift. Call the emergency contacts; the alarm shows their numbers.',
  },
  {
    kind: 'alert-answered',
    data: { ...there, answeredBy: gopal, at },
    title: 'Gopal is on the way',
    body: 'Medical emergency: A-101, By the lift.',
  },
  {
    kind: 'alert-closed',
    data: { ...nowhere, kind: 'other', closedBy: gopal, at },
    title: 'The alarm is over: Other emergency',
    body: 'Gopal has closed it.',
  },
];

const shift = { day: '2027-01-31', starts: '22:00', ends: '06:00', shiftId: nowhere.alertId };

export const shiftsTold: readonly ToldExample[] = [
  {
    kind: 'shift-changed',
    data: { ...shift, change: 'assigned' },
    title: 'You have a shift on 2027-01-31',
    body: 'From 22:00 to 06:00.',
  },
  {
    kind: 'shift-changed',
    data: { ...shift, change: 'changed' },
    title: 'Your shift on 2027-01-31 has changed',
    body: 'From 22:00 to 06:00.',
  },
  {
    kind: 'shift-changed',
    data: { ...shift, change: 'cancelled' },
    title: 'Your shift on 2027-01-31 is off',
    body: 'From 22:00 to 06:00.',
  },
];
