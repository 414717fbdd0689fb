import type { VisitRow } from '../src/features/visits/visits.model.js';
import { visitOfThen } from './residencies.js';

export const FIRST_NAMES = ['Ravi', 'Asha', 'Bilal', 'Chitra', 'Dev', 'Esha', 'Farid'];
const LAST_NAMES = ['Kumar', 'Shah', 'Rao', 'Khan', 'Menon'];

/** As ids go, the nth tour of a community. */
export const nthTour = (n: number): string =>
  `0192f3a4-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Every seventh is called Ravi, every twentieth is denied. */
export function nthVisit(
  communityId: string,
  { unitIds, at }: { unitIds: readonly string[]; at: Date },
  n: number,
): VisitRow {
  const unit = n % unitIds.length;
  return {
    ...visitOfThen(communityId, unitIds[unit] ?? '', at),
    unitName: `A-${101 + unit}`,
    tourId: n % 10 < 3 ? nthTour(Math.floor(n / 10)) : null,
    kind: n % 4 === 0 ? 'delivery' : 'guest',
    visitorName: `${FIRST_NAMES[n % 7] ?? ''} ${LAST_NAMES[n % 5] ?? ''}`,
    visitorPhone: `+9198${String((n % 300) * 76_543).padStart(8, '0')}`,
    visitorCompany: ['Swift Parcels', 'Slow Mail', null, null][n % 4] ?? null,
    visitorVehicle: n % 3 === 0 ? `MH12AB${1000 + (n % 50)}` : null,
    state: n % 20 === 0 ? 'denied' : 'left',
    answeredAt: new Date(at.getTime() + 1000 + (n % 300) * 100),
  };
}
