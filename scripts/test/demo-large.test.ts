import { seededRandom } from '@gatehouse/shared/testing/seeded-random';
import { expect } from 'chai';
import { planEstate } from '../src/demo-large/estate.js';
import { planMonth } from '../src/demo-large/month.js';

describe('the large demo', () => {
  const today = new Date('2026-11-29T09:30:00.000Z');
  const estate = planEstate(seededRandom(500), today);
  const visits = planMonth(estate, seededRandom(501), today);

  it('has five towers, and every home once', () => {
    expect(estate.buildings.map(({ name }) => name)).to.deep.equal(
      ['A', 'B', 'C', 'D', 'E'].map((letter) => `Tower ${letter}`),
    );
    const names = new Set(estate.homes.map(({ name }) => name));
    expect(names.size).to.equal(498);
    expect(names).to.include('E-2504').and.not.include('A-101');
  });

  it('is the same on every machine', () => {
    expect(planEstate(seededRandom(500), today)).to.deep.equal(estate);
    expect(planMonth(estate, seededRandom(501), today)).to.deep.equal(visits);
  });

  it('has one contact in each home that is lived in, who lives there and is grown up', () => {
    const contacts = estate.dwellers.filter(({ isPrimary }) => isPrimary);
    const lived = new Set(
      estate.dwellers.filter(({ livesHere }) => livesHere).map(({ unitId }) => unitId),
    );
    expect(new Set(contacts.map(({ unitId }) => unitId))).to.deep.equal(lived);
    expect(contacts).to.have.length(lived.size);
    expect(contacts.every(({ livesHere, isMinor }) => livesHere && !isMinor)).to.equal(true);
  });

  it('gives nobody the address or the id of another, and children no account', () => {
    for (const key of ['personId', 'residencyId', 'email'] as const)
      expect(new Set(estate.dwellers.map((one) => one[key])).size, key).to.equal(
        estate.dwellers.length,
      );
    expect(estate.dwellers.filter(({ isMinor, accountId }) => isMinor && accountId)).to.deep.equal(
      [],
    );
  });

  it('has a month of visits in their order, about one a day for each home, none still to come', () => {
    expect(visits.length).to.be.within(10_000, 16_000);
    const ids = visits.map(({ id }) => id);
    expect(ids).to.deep.equal([...ids].sort());
    const last = visits.at(-1)?.requestedAt.getTime() ?? 0;
    expect(last).to.be.below(today.getTime());
    const moments = visits.flatMap((visit) => [visit.checkedInAt, visit.checkedOutAt]);
    expect(moments.filter((at) => at !== null && at > today)).to.deep.equal([]);
    expect(visits.some(({ state }) => state === 'inside')).to.equal(true);
  });

  it('is answered by those alone who live in the home and have joined', () => {
    for (const { home, answeredBy } of visits)
      if (answeredBy !== null) {
        expect(answeredBy.unitId).to.equal(home.id);
        expect(answeredBy.livesHere && answeredBy.accountId !== undefined).to.equal(true);
      }
  });
});
