import { visitId, unit, asha, meera, answeredAt, type ToldExample } from './told-facts.js';
import { parcelsTold } from './told-parcels.js';
import { visitsTold } from './told-visits.js';
import { alertsTold, shiftsTold } from './told-watch.js';

export type { ToldExample } from './told-facts.js';

const moving = {
  ...{ moveId: visitId, unit, day: '2027-01-31' },
  person: { id: '0198d0a0-0000-7000-8000-0000000000d1', name: asha.name },
};

const movesTold: readonly ToldExample[] = [
  {
    kind: 'move-requested',
    data: { ...moving, direction: 'out', at: answeredAt },
    title: 'Asha Rao wants to move out of A-101',
    body: 'The day is 2027-01-31. Approve the move or refuse it.',
  },
  {
    kind: 'move-requested',
    data: { ...moving, direction: 'in', at: answeredAt },
    title: 'Asha Rao wants to move into A-101',
    body: 'The day is 2027-01-31. Approve the move or refuse it.',
  },
  {
    kind: 'move-failed',
    data: { ...moving, direction: 'out', at: answeredAt },
    title: 'Asha Rao could not be moved out of A-101',
    body: 'The day was 2027-01-31. It is tried again; look at the move to see what keeps it.',
  },
  {
    kind: 'move-failed',
    data: { ...moving, direction: 'in', at: answeredAt },
    title: 'Asha Rao could not be moved into A-101',
    body: 'The day was 2027-01-31. It is tried again; look at the move to see what keeps it.',
  },
  {
    kind: 'move-decided',
    data: { ...moving, direction: 'out', outcome: 'approved', at: answeredAt },
    title: 'The move of Asha Rao out of A-101 was approved',
    body: 'The day is 2027-01-31.',
  },
  {
    kind: 'move-decided',
    data: { ...moving, direction: 'out', outcome: 'refused', at: answeredAt },
    title: 'The move of Asha Rao out of A-101 was refused',
    body: 'If this is a mistake, ask the management.',
  },
  {
    kind: 'move-decided',
    data: { ...moving, direction: 'out', outcome: 'cancelled', at: answeredAt },
    title: 'The move of Asha Rao out of A-101 was cancelled',
    body: 'It was planned for 2027-01-31.',
  },
  {
    kind: 'move-decided',
    data: { ...moving, direction: 'out', outcome: 'done', at: answeredAt },
    title: 'Asha Rao has moved out of A-101',
    body: 'It was planned for 2027-01-31.',
  },
  {
    kind: 'move-decided',
    data: { ...moving, direction: 'in', outcome: 'approved', at: answeredAt },
    title: 'The move of Asha Rao into A-101 was approved',
    body: 'The day is 2027-01-31.',
  },
  {
    kind: 'move-decided',
    data: { ...moving, direction: 'in', outcome: 'refused', at: answeredAt },
    title: 'The move of Asha Rao into A-101 was refused',
    body: 'If this is a mistake, ask the management.',
  },
  {
    kind: 'move-decided',
    data: { ...moving, direction: 'in', outcome: 'cancelled', at: answeredAt },
    title: 'The move of Asha Rao into A-101 was cancelled',
    body: 'It was planned for 2027-01-31.',
  },
  {
    kind: 'move-decided',
    data: { ...moving, direction: 'in', outcome: 'done', at: answeredAt },
    title: 'Asha Rao has moved into A-101',
    body: 'It was planned for 2027-01-31.',
  },
  {
    kind: 'move-decided',
    data: {
      ...moving,
      direction: 'out',
      outcome: 'refused',
      reason: 'The lift is out of order',
      at: answeredAt,
    },
    title: 'The move of Asha Rao out of A-101 was refused',
    body: 'Reason: The lift is out of order',
  },
];

/** Each kind of notification in each of the ways in which it speaks. */
export const toldExamples: readonly ToldExample[] = [
  ...visitsTold,
  {
    kind: 'pass-used',
    data: { passId: visitId, visitId, unit, visitorName: 'Ravi Kumar', people: 1, at: answeredAt },
    title: 'Ravi Kumar has come in',
    body: 'By a pass to A-101.',
  },
  {
    kind: 'pass-used',
    data: { passId: visitId, visitId, unit, visitorName: 'Ravi Kumar', people: 3, at: answeredAt },
    title: 'Ravi Kumar has come in',
    body: 'By a pass to A-101, 3 at once.',
  },
  {
    kind: 'pass-requested',
    data: { passId: visitId, units: [unit], visitorName: 'Ravi Kumar', at: answeredAt },
    title: 'A pass for Ravi Kumar waits to be approved',
    body: 'To A-101. Approve it or refuse it.',
  },
  ...[
    { outcome: 'approved', body: 'To A-101. You can hand on its code now.' },
    { outcome: 'refused', body: 'To A-101.' },
    { outcome: 'refused', reason: 'Too long', body: 'Reason: Too long' },
  ].map(({ body, ...decided }): ToldExample => ({
    kind: 'pass-decided',
    data: { passId: visitId, units: [unit], visitorName: 'Ravi Kumar', at: answeredAt, ...decided },
    title: `The pass for Ravi Kumar was ${decided.outcome}`,
    body,
  })),
  {
    kind: 'resident-added',
    data: { unit, resident: meera, addedAt: answeredAt },
    title: 'Meera Iyer was added to A-101',
    body: 'They can let visitors in. If you do not know them, tell the management.',
  },
  {
    kind: 'join-requested',
    data: { requestId: visitId, unit, applicant: meera, requestedAt: answeredAt },
    title: 'Meera Iyer asks to live in A-101',
    body: 'Approve the request if you know them, or refuse it.',
  },
  {
    kind: 'join-decided',
    data: { requestId: visitId, unit, outcome: 'approved', at: answeredAt },
    title: 'You live in A-101 now',
    body: 'Your request was approved.',
  },
  {
    kind: 'join-decided',
    data: {
      ...{ requestId: visitId, unit, outcome: 'approved', at: answeredAt },
      from: '2026-12-15',
    },
    title: 'Your request to live in A-101 was approved',
    body: 'You live there from 2026-12-15 on.',
  },
  {
    kind: 'join-decided',
    data: { requestId: visitId, unit, outcome: 'refused', reason: 'Not known', at: answeredAt },
    title: 'Your request to live in A-101 was refused',
    body: 'Reason: Not known',
  },
  {
    kind: 'join-decided',
    data: { requestId: visitId, unit, outcome: 'refused', at: answeredAt },
    title: 'Your request to live in A-101 was refused',
    body: 'If this is a mistake, ask the management.',
  },
  {
    kind: 'join-decided',
    data: { requestId: visitId, unit, outcome: 'expired', at: answeredAt },
    title: 'Your request to live in A-101 has expired',
    body: 'Nobody decided within 30 days. You can ask again.',
  },
  ...alertsTold,
  ...shiftsTold,
  ...movesTold,
  ...parcelsTold,
  {
    kind: 'help-came',
    data: { helpId: visitId, name: 'Ravi Kumar', unit, at: answeredAt },
    title: 'Ravi Kumar has come',
    body: 'At the gate, for A-101.',
  },
  {
    kind: 'data-request-done',
    data: { dataRequestId: visitId, request: 'export', at: answeredAt },
    title: 'Your data is ready',
    body: 'You can fetch it for seven days.',
  },
  {
    kind: 'erasure-due',
    data: { dataRequestId: visitId, answerBy: answeredAt },
    title: 'Data has to be erased within a week',
    body: 'Somebody asked for it, and it is not done yet.',
  },
  {
    kind: 'erasure-due',
    data: { dataRequestId: visitId, answerBy: answeredAt, waitsFor: 'another-admin' },
    title: 'Data has to be erased within a week',
    body: 'It is that of an admin. Make somebody else an admin first.',
  },
  {
    kind: 'file-infected',
    data: {
      ...{ fileId: visitId, name: 'bill.pdf', uploader: asha },
      ...{ found: 'Eicar-Test-Signature', foundAt: answeredAt },
    },
    title: 'A virus was found in bill.pdf',
    body: 'Asha Rao uploaded the file. It was deleted. Found: Eicar-Test-Signature.',
  },
  {
    kind: 'notice',
    data: { noticeId: visitId, title: 'Water is off', author: meera, publishedAt: answeredAt },
    title: 'New notice: Water is off',
    body: 'Meera Iyer put it up on the notice board.',
  },
];
