import type { Words } from '../telling.js';

/** A notification as it is kept: its kind, what it carries, and its words for those that have none. */
export interface ToldExample extends Words {
  kind: string;
  data: Readonly<Record<string, unknown>>;
}

/** What examples of notifications speak of. */
export const visitId = '0198d0a0-0000-7000-8000-0000000000a1';
export const unit = {
  id: '0198d0a0-0000-7000-8000-0000000000b1',
  name: 'A-101',
  building: 'Tower A',
};
export const asha = { accountId: '0198d0a0-0000-7000-8000-0000000000c1', name: 'Asha Rao' };
export const meera = { accountId: '0198d0a0-0000-7000-8000-0000000000c2', name: 'Meera Iyer' };
export const gopal = { accountId: '0198d0a0-0000-7000-8000-0000000000c3', name: 'Gopal' };
export const about = { visitId, unit, visitorName: 'Ravi Kumar', kind: 'delivery' };
export const times = {
  requestedAt: '2026-11-21T08:30:00.000Z',
  answerBy: '2026-11-21T08:30:55.000Z',
};
export const answeredAt = '2026-11-21T08:30:20.000Z';
export const lapsedAt = '2026-11-21T09:30:00.000Z';
