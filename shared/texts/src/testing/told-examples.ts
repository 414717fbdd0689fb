import type { Words } from '../telling.js';

/** A notification as it is kept: its kind, what it carries, and its words for those that have none. */
export interface ToldExample extends Words {
  kind: string;
  data: Readonly<Record<string, unknown>>;
}

const visitId = '0198d0a0-0000-7000-8000-0000000000a1';
const unit = { id: '0198d0a0-0000-7000-8000-0000000000b1', name: 'A-101', building: 'Tower A' };
const asha = { accountId: '0198d0a0-0000-7000-8000-0000000000c1', name: 'Asha Rao' };
const meera = { accountId: '0198d0a0-0000-7000-8000-0000000000c2', name: 'Meera Iyer' };
const gopal = { accountId: '0198d0a0-0000-7000-8000-0000000000c3', name: 'Gopal' };
const about = { visitId, unit, visitorName: 'Ravi Kumar', kind: 'delivery' };
const times = { requestedAt: '2026-11-21T08:30:00.000Z', answerBy: '2026-11-21T08:30:55.000Z' };
const answeredAt = '2026-11-21T08:30:20.000Z';
const lapsedAt = '2026-11-21T09:30:00.000Z';

/** Each kind of notification in each of the ways in which it speaks. */
export const toldExamples: readonly ToldExample[] = [
  {
    kind: 'visit-requested',
    data: { ...about, ...times },
    title: 'Ravi Kumar is at the gate',
    body: 'Delivery for A-101. Let them in?',
  },
  {
    kind: 'visit-requested',
    data: { ...about, company: 'Fleet Foods', ...times },
    title: 'Ravi Kumar is at the gate',
    body: 'Delivery from Fleet Foods for A-101. Let them in?',
  },
  {
    kind: 'visit-answered',
    data: { ...about, outcome: 'approved', answeredBy: asha, answeredAt },
    title: 'Ravi Kumar may come in',
    body: 'Asha Rao said yes for A-101.',
  },
  {
    kind: 'visit-answered',
    data: { ...about, outcome: 'approved', answeredBy: asha, answeredByActor: meera, answeredAt },
    title: 'Ravi Kumar may come in',
    body: 'Meera Iyer, in the name of Asha Rao, said yes for A-101.',
  },
  {
    kind: 'visit-answered',
    data: { ...about, outcome: 'denied', answeredBy: asha, answeredAt },
    title: 'Ravi Kumar may not come in',
    body: 'Asha Rao said no for A-101.',
  },
  {
    kind: 'visit-answered',
    data: { ...about, outcome: 'denied', answeredBy: asha, answeredByActor: meera, answeredAt },
    title: 'Ravi Kumar may not come in',
    body: 'Meera Iyer, in the name of Asha Rao, said no for A-101.',
  },
  {
    kind: 'visit-answered',
    data: { ...about, outcome: 'expired', answeredAt },
    title: 'No answer for Ravi Kumar',
    body: 'Nobody of A-101 answered in time.',
  },
  {
    kind: 'visit-lapsed',
    data: { ...about, lapsedAt },
    title: 'Ravi Kumar did not come in',
    body: 'The approval of A-101 has ended.',
  },
  {
    kind: 'visit-lapsed',
    data: { ...about, lapsedAt, lapsedBy: gopal },
    title: 'Ravi Kumar did not come in',
    body: 'Gopal said so; the approval of A-101 has ended.',
  },
  {
    kind: 'resident-added',
    data: { unit, resident: meera, addedAt: answeredAt },
    title: 'Meera Iyer was added to A-101',
    body: 'They can let visitors in. If you do not know them, tell the management.',
  },
  {
    kind: 'notice',
    data: { noticeId: visitId, title: 'Water is off', author: meera, publishedAt: answeredAt },
    title: 'New notice: Water is off',
    body: 'Meera Iyer put it up on the notice board.',
  },
];
