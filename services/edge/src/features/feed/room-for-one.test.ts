import { expect } from 'chai';
import { whoGivesWay } from './room-for-one.js';

describe('who gives way to a socket too many', () => {
  const held = (...sessionIds: string[]) =>
    sessionIds.map((sessionId, number) => ({ number, isOpen: true, token: { sessionId } }));
  const gives = (sessionIds: string[], newcomer: string) =>
    whoGivesWay(held(...sessionIds), { sessionId: newcomer })?.number;

  it('the oldest of the sign-in that has the most', () => {
    expect(gives(['phone', 'thief', 'thief', 'thief'], 'tablet')).to.equal(1);
    expect(gives(['phone', 'thief', 'tablet', 'thief'], 'phone')).to.equal(1);
  });

  it('the newcomer, when its own sign-in has the most', () => {
    expect(gives(['phone', 'thief', 'thief', 'thief'], 'thief')).to.equal(undefined);
    expect(gives(['phone', 'tablet'], 'phone')).to.equal(undefined);
    expect(gives([], 'phone')).to.equal(undefined);
  });

  it('the oldest of all, when each has one', () => {
    expect(gives(['phone', 'tablet', 'desk'], 'watch')).to.equal(0);
  });

  it('none that is not open yet', () => {
    const sockets = held('thief', 'thief', 'phone');
    const opening = sockets.map((each, at) => ({ ...each, isOpen: at !== 0 }));
    expect(whoGivesWay(opening, { sessionId: 'tablet' })?.number).to.equal(1);
  });
});
