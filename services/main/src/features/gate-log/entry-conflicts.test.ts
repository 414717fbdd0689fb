import { expect } from 'chai';
import { conflictsIn, type Passage } from './entry-conflicts.js';

const at = (time: string): Date => new Date(`2026-12-10T${time}:00.000Z`);
const passage = (id: string, time: string, more: Partial<Passage> = {}): Passage => ({
  ...{ id, at: at(time), seq: null, direction: 'in', people: 1, subjectType: 'person' },
  ...{ maxUses: null, isCorrected: 0, gateId: 'gate', guardAccountId: null, deviceId: null },
  ...more,
});
const pass = { subjectType: 'pass' as const };
const out = { direction: 'out' as const };
const found = (...passages: Passage[]) => Object.fromEntries(conflictsIn(passages));

describe('what does not fit in the gate log', () => {
  it('gate 12: a pass for one that is used at a second gate', () => {
    const once = { ...pass, maxUses: 1 };
    const [a, b] = [passage('a', '15:00', once), passage('b', '15:04', once)];
    expect(found(a, b)).to.deep.equal({ b: ['used_twice'] });
    expect(found(b, a)).to.deep.equal({ b: ['used_twice'] });
    expect(found(a)).to.deep.equal({});
  });

  it('a pass for many of which more come than it says', () => {
    const many = { ...pass, maxUses: 30 };
    const first = passage('a', '15:00', { ...many, people: 28 });
    const [second, third] = ['15:01', '15:02'].map((time) =>
      passage(time, time, { ...many, people: 2 }),
    );
    if (second === undefined || third === undefined) throw new Error('there are two');
    expect(found(first, second, third)).to.deep.equal({ '15:02': ['overused'] });
  });

  it('gate 13: who goes out alone did not come in, until their coming in is known', () => {
    const leaving = passage('out', '16:00', out);
    expect(found(leaving)).to.deep.equal({ out: ['no_entry'] });
    expect(found(leaving, passage('in', '15:00'))).to.deep.equal({});
    expect(found(leaving, passage('late', '17:00'))).to.deep.equal({ out: ['no_entry'] });
  });

  it('who comes in twice, but not those who come each alone by one visit', () => {
    const twice = (subjectType: Passage['subjectType']) =>
      found(passage('a', '09:00', { subjectType }), passage('b', '10:00', { subjectType }));
    expect(twice('vehicle')).to.deep.equal({ b: ['already_inside'] });
    for (const group of ['visit', 'pass'] as const) expect(twice(group)).to.deep.equal({});
    const back = [passage('a', '09:00'), passage('o', '09:30', out), passage('b', '10:00')];
    expect(found(...back)).to.deep.equal({});
  });

  it('what happened at one moment is in the order in which the device wrote it down', () => {
    const [first, second] = [
      passage('z', '09:00', { seq: 1 }),
      passage('a', '09:00', { seq: 2, ...out }),
    ];
    expect(found(second, first)).to.deep.equal({});
  });

  it('not who was refused, and not what was corrected', () => {
    const refused = passage('r', '09:00', { direction: 'refused' });
    expect(found(refused, passage('a', '09:01'))).to.deep.equal({});
    const wrong = passage('wrong', '09:00', { ...out, isCorrected: 1 });
    const right = passage('right', '09:05');
    expect(found(wrong, right)).to.deep.equal({});
  });
});
