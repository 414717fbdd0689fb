import { describe, expect, it } from 'vitest';
import { draftOf, isLiftHalf } from './move-draft';

const unit = { id: 'u', name: 'A-101', building: 'Tower A' };

describe('what is sent of a move that is asked for', () => {
  it('is the day and the home alone where nothing else was entered', () => {
    const empty = { time: '', note: ' ', kind: '', 'lift.from': '', 'lift.to': '' };
    const draft = draftOf({ direction: 'out', day: '2027-01-31', ...empty }, unit);
    expect(draft).toEqual({ direction: 'out', unitId: 'u', day: '2027-01-31' });
  });

  it('says as what somebody moves in, and not as what they moved in who move out', () => {
    const answers = { day: '2027-01-31', kind: 'tenant' };
    expect(draftOf({ ...answers, direction: 'in' }, unit, 'p')).toMatchObject({
      ...{ personId: 'p', kind: 'tenant' },
    });
    expect(draftOf({ ...answers, direction: 'out' }, unit, 'p')).not.toHaveProperty('kind');
  });

  it('gives the lift back at the end of the day where midnight is entered', () => {
    const lift = { 'lift.from': '21:00', 'lift.to': '00:00' };
    const draft = draftOf({ direction: 'out', day: '2027-01-31', ...lift }, unit);
    expect(draft.lift).toEqual({ from: '21:00', to: '24:00' });
  });

  it('is not complete with half of the hours of the lift', () => {
    expect(isLiftHalf({ 'lift.from': '09:00', 'lift.to': '' })).toBe(true);
    expect(isLiftHalf({ 'lift.to': '09:00' })).toBe(true);
    expect(isLiftHalf({ 'lift.from': '', 'lift.to': '' })).toBe(false);
    expect(isLiftHalf({ 'lift.from': '09:00', 'lift.to': '10:00' })).toBe(false);
  });
});
