import type { components } from '@gatehouse/contracts/main';

/** The base path and path of the operation that is measured: `requestVisit` of openapi/main.yaml. */
export const visitsPath = '/api/v1/visits';

/** What a guard sends: every field of the schema that a real one would fill in. */
export const visitRequest: components['schemas']['VisitRequest'] = {
  unitId: '0192f3a4-0000-7000-8000-000000000011',
  kind: 'delivery',
  visitor: { name: 'Ravi Kumar', phone: '+919800000001', company: 'Parcels & Co' },
  note: 'Two boxes, one of them heavy',
};

/** What every contestant answers, without doing anything for it. */
export const fixedVisit: components['schemas']['Visit'] = {
  id: '0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a',
  communityId: '0192f3a4-0000-7000-8000-000000000001',
  unit: { id: visitRequest.unitId, name: 'A-101', building: 'Tower A' },
  visitor: visitRequest.visitor,
  kind: visitRequest.kind,
  note: 'Two boxes, one of them heavy',
  state: 'requested',
  requestedBy: { accountId: '0192f3a4-0000-7000-8000-0000000000a4', name: 'Gopal Singh' },
  requestedAt: '2026-11-21T08:30:00.000Z',
  answerBy: '2026-11-21T08:30:55.000Z',
};
