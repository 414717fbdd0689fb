import {
  asha,
  meera,
  gopal,
  about,
  times,
  answeredAt,
  lapsedAt,
  unit,
  visitId,
  type ToldExample,
} from './told-facts.js';

/** What is told of visits, in each of the ways in which it is. */
export const visitsTold: readonly ToldExample[] = [
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
    kind: 'visit-answered',
    data: {
      ...about,
      ...{ outcome: 'approved', answeredBy: gopal, via: 'guard', reason: 'Known here' },
      answeredAt,
    },
    title: 'Ravi Kumar may come in',
    body: 'At the gate, Gopal said yes for A-101. Reason: Known here',
  },
  {
    kind: 'visit-answered',
    data: {
      ...about,
      ...{ outcome: 'denied', answeredBy: gopal, via: 'guard', reason: 'Nobody answers' },
      answeredAt,
    },
    title: 'Ravi Kumar may not come in',
    body: 'At the gate, Gopal said no for A-101. Reason: Nobody answers',
  },
  ...(['approved', 'denied'] as const).map((outcome) => ({
    kind: 'visit-answered',
    data: { ...about, outcome, answeredBy: asha, via: 'standing', answeredAt },
    title: outcome === 'approved' ? 'Ravi Kumar may come in' : 'Ravi Kumar may not come in',
    body: `Asha Rao said ${outcome === 'approved' ? 'yes' : 'no'} for A-101 before.`,
  })),
  {
    kind: 'visit-answered',
    data: { ...about, outcome: 'withdrawn', answeredBy: asha, answeredAt },
    title: 'Ravi Kumar may not come in after all',
    body: 'Asha Rao took back the yes for A-101.',
  },
  ...(['contacts', 'guard', 'manager'] as const).map((rung) => ({
    kind: 'visit-escalated',
    data: { ...about, rung, answerBy: times.answerBy },
    title: 'No answer yet for Ravi Kumar',
    body: {
      contacts: 'The contacts of A-101 are to be called now.',
      guard: 'The guard may decide for A-101 now.',
      manager: 'The management may decide for A-101 now.',
    }[rung],
  })),
  {
    kind: 'blocked-attempt',
    data: {
      ...{ blockId: visitId, unit, visitorName: 'Ravi Kumar' },
      ...{ reason: 'Threatened a guard', at: answeredAt },
    },
    title: 'Ravi Kumar was refused at the gate',
    body: 'For A-101. Reason: Threatened a guard',
  },
  {
    kind: 'overstay',
    data: { ...about, checkedInAt: answeredAt, at: lapsedAt },
    title: 'Ravi Kumar is still inside',
    body: 'Longer than usual, for A-101.',
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
];
