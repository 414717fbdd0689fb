import { expect } from 'chai';
import { placedBy, type Clocks, type Neighbour, type Placed, type Stamp } from './entry-time.js';

const at = (time: string): Date => new Date(`2026-12-10T${time}.000Z`);
const clocks = (receivedAt: string, offsets: [gen: number, offsetMs: number][]): Clocks => ({
  ...{ receivedAt: at(receivedAt), offsets: new Map(offsets) },
});
const stamp = (seq: number, clockGen: number, deviceAt: string): Stamp => ({
  ...{ seq, clockGen, deviceAt: at(deviceAt) },
});
const placed = (time: string, timeQuality: Placed['timeQuality']): Placed => ({
  ...{ at: at(time), timeQuality },
});

describe('when something happened that a device brings', () => {
  it('gate 9: a clock that is seven minutes ahead is corrected', () => {
    const [found] = placedBy(clocks('11:00:00', [[1, -420_000]]), [stamp(1, 1, '10:12:00')]);
    expect(found).to.deep.equal(placed('10:05:00', 'corrected'));
  });

  it('gate 10: each clock of a device is corrected by how wrong it was', () => {
    const both = placedBy(
      clocks('10:00:00', [
        [1, 0],
        [2, 3_600_000],
      ]),
      [stamp(5, 1, '09:00:00'), stamp(6, 2, '08:10:00')],
    );
    expect(both).to.deep.equal([placed('09:00:00', 'exact'), placed('09:10:00', 'corrected')]);
  });

  it('is that of the clock where that is right to two seconds', () => {
    const of = (offsetMs: number) =>
      placedBy(clocks('12:00:00', [[1, offsetMs]]), [stamp(1, 1, '10:00:00')])[0];
    for (const offset of [0, 2_000, -2_000])
      expect(of(offset)).to.deep.equal(placed('10:00:00', 'exact'));
    expect(of(2_001)?.timeQuality).to.equal('corrected');
    expect(of(-2_001)?.at).to.deep.equal(new Date(at('10:00:00').getTime() - 2_001));
  });

  it('is never after it came', () => {
    const ahead = placedBy(clocks('10:00:00', [[1, -1_500]]), [stamp(1, 1, '10:00:01')]);
    expect(ahead).to.deep.equal([placed('10:00:00', 'exact')]);
    const wrong = placedBy(clocks('10:00:00', [[1, 60_000]]), [stamp(1, 1, '09:59:30')]);
    expect(wrong).to.deep.equal([placed('10:00:00', 'corrected')]);
    const unknown = placedBy(clocks('10:00:00', []), [stamp(1, 7, '23:00:00')]);
    expect(unknown).to.deep.equal([placed('10:00:00', 'uncertain')]);
  });

  it('is none before there were devices, however wrong a clock is', () => {
    const years = 365 * 24 * 3_600_000;
    const found = placedBy(clocks('10:00:00', [[1, -8_000 * years]]), [
      stamp(1, 1, '09:00:00'),
      { seq: 2, clockGen: 7, deviceAt: new Date('1000-01-01T00:00:00.000Z') },
    ]);
    expect(found).to.deep.equal([
      placed('09:00:00', 'uncertain'),
      { at: new Date(0), timeQuality: 'uncertain' },
    ]);
  });

  it('lies between what happened before and after where nothing is known of the clock', () => {
    const around: Neighbour[] = [
      { seq: 1, at: at('08:00:00') },
      { seq: 9, at: at('09:00:00') },
    ];
    const of = (deviceAt: string, others: readonly Stamp[] = []) =>
      placedBy(clocks('12:00:00', [[1, 0]]), [stamp(5, 3, deviceAt), ...others], around)[0];
    expect(of('08:30:00')).to.deep.equal(placed('08:30:00', 'uncertain'));
    expect(of('03:00:00')).to.deep.equal(placed('08:00:00', 'uncertain'));
    expect(of('22:00:00')).to.deep.equal(placed('09:00:00', 'uncertain'));
    expect(of('22:00:00', [stamp(6, 1, '08:45:00')])?.at).to.deep.equal(at('08:45:00'));
    expect(of('03:00:00', [stamp(4, 1, '08:15:00')])?.at).to.deep.equal(at('08:15:00'));
  });

  it('is answered in the order of the question', () => {
    const stamps = [stamp(3, 1, '09:03:00'), stamp(1, 1, '09:01:00'), stamp(2, 1, '09:02:00')];
    const found = placedBy(clocks('10:00:00', [[1, 0]]), stamps);
    expect(found.map((one) => one.at)).to.deep.equal(stamps.map(({ deviceAt }) => deviceAt));
  });
});
