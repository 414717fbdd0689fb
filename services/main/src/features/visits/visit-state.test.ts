import { expect } from 'chai';
import { mayBecome, type VisitState } from './visit-state.js';

const allowed = new Set([
  'requested→approved',
  'requested→denied',
  'requested→expired',
  'approved→inside',
  'approved→expired',
  'approved→denied',
  'approved→left',
  'inside→left',
]);
const states: VisitState[] = ['requested', 'approved', 'denied', 'expired', 'inside', 'left'];

describe('the states of a visit', () => {
  for (const from of states) {
    for (const to of states) {
      const step = `${from}→${to}`;
      it(`${allowed.has(step) ? 'allows' : 'refuses'} ${step}`, () => {
        expect(mayBecome(from, to)).to.equal(allowed.has(step));
      });
    }
  }
});
