import { expect } from 'chai';
import { mayBecome, statesBefore, type VisitState } from './visit-state.js';

const allowed = new Set([
  'requested→approved',
  'requested→denied',
  'requested→expired',
  'approved→inside',
  'approved→expired',
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

  it('names the states before each', () => {
    expect(statesBefore('approved')).to.deep.equal(['requested']);
    expect(statesBefore('expired')).to.deep.equal(['requested', 'approved']);
    expect(statesBefore('left')).to.deep.equal(['inside']);
    expect(statesBefore('requested')).to.deep.equal([]);
  });
});
