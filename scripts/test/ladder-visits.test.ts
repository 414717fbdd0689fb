import { expect } from 'chai';
import { lateness, rungsToTell, type LadderVisit } from '../src/faults/ladder-visits.js';

describe('what a trial wants to be told of ladders', () => {
  const rungs = [
    { key: 'v contacts', from: 8_000, to: 16_000 },
    { key: 'v guard', from: 16_000, to: 24_000 },
  ];
  const visit = (more: Partial<LadderVisit> = {}): LadderVisit => ({
    ...{ id: 'v', state: 'expired', answeredAt: undefined, answerBy: 24_000, changedAt: 24_100 },
    ...{ rungs, ...more },
  });

  it('each rung of a visit that nobody answered', () => {
    expect(rungsToTell(visit(), [])).to.deep.equal({ must: ['v contacts', 'v guard'], may: [] });
  });

  it('none during which nobody was there, and each during which somebody was for a while', () => {
    const slept = rungsToTell(visit(), [{ from: 7_000, to: 17_000 }]);
    expect(slept).to.deep.equal({ must: ['v guard'], may: ['v contacts'] });
    const nearly = rungsToTell(visit(), [{ from: 7_000, to: 15_900 }]);
    expect(nearly).to.deep.equal({ must: ['v contacts', 'v guard'], may: [] });
  });

  it('none after an answer, and perhaps one that began before it', () => {
    const answered = visit({ state: 'approved', answeredAt: 9_000 });
    expect(rungsToTell(answered, [])).to.deep.equal({ must: [], may: ['v contacts'] });
  });

  it('counts how late a question ended from when somebody could have ended it', () => {
    expect(lateness(visit(), [])).to.equal(100);
    const away = [{ from: 20_000, to: 30_000 }];
    expect(lateness(visit({ changedAt: 30_500 }), away)).to.equal(500);
    expect(lateness(visit({ changedAt: 30_500 }), [{ from: 0, to: 5_000 }])).to.equal(6_500);
  });
});
