import { expect } from 'chai';
import { FeedOrder, type FeedItem } from './feed-order.js';

const epoch = 'epoch-1';

function item(seq: number, inEpoch = epoch): FeedItem {
  const now = '2026-11-21T08:30:00.000Z';
  return {
    accountId: 'a',
    epoch: inEpoch,
    seq,
    unread: seq,
    notification: {
      id: String(seq),
      seq,
      kind: 'visit-requested',
      communityId: 'c',
      title: '',
      body: '',
      urgency: 'normal',
      data: {},
      createdAt: now,
      timeline: { occurredAt: now, publishedAt: now, storedAt: now },
    },
  };
}

const shown = (order: FeedOrder, seq: number, inEpoch = epoch): number[] => {
  const taken = order.take(item(seq, inEpoch));
  return taken.kind === 'shown' ? taken.items.map((each) => each.seq) : [];
};

describe('FeedOrder', () => {
  it('begins with the first it is given when it has no place', () => {
    const order = new FeedOrder();
    expect(shown(order, 7)).to.deep.equal([7]);
    expect(order.place).to.deep.equal({ epoch, seq: 7 });
  });

  it('holds back what follows a gap and releases it in order', () => {
    const order = new FeedOrder({ epoch, seq: 0 });
    expect(order.take(item(3))).to.deep.equal({ kind: 'gap' });
    expect(shown(order, 1)).to.deep.equal([1]);
    expect(order.hasGap).to.equal(true);
    expect(shown(order, 2)).to.deep.equal([2, 3]);
    expect(order.hasGap).to.equal(false);
    expect(order.take(item(2))).to.deep.equal({ kind: 'known' });
    expect([order.isAhead(item(3)), order.isAhead(item(4))]).to.deep.equal([false, true]);
  });

  it('shows nothing of another epoch until it is told to go on there', () => {
    const order = new FeedOrder({ epoch, seq: 5 });
    expect(shown(order, 6, 'epoch-2')).to.deep.equal([]);
    expect(order.hasGap).to.equal(true);
    expect(order.restartAt({ epoch: 'epoch-2', seq: 6 })).to.deep.equal([]);
    expect(order.hasGap).to.equal(false);
    expect(shown(order, 7)).to.deep.equal([]);
    expect(shown(order, 7, 'epoch-2')).to.deep.equal([7]);
  });

  it('keeps what it holds when it goes on before it, and forgets what lies behind', () => {
    const order = new FeedOrder({ epoch, seq: 0 });
    for (const seq of [3, 6, 7, 9]) order.take(item(seq));
    expect(order.restartAt({ epoch, seq: 5 }).map((each) => each.seq)).to.deep.equal([6, 7]);
    expect(order.hasGap).to.equal(true);
    expect(shown(order, 8)).to.deep.equal([8, 9]);
  });

  it('takes the one that all wait for, however many wait', () => {
    const order = new FeedOrder({ epoch, seq: 0 });
    for (let seq = 2; seq <= 1500; seq++) order.take(item(seq));
    expect(shown(order, 1)).to.have.length(1001);
    // What was beyond the bound is known to be missing, and comes by asking.
    expect(order.hasGap).to.equal(true);
    order.recovered();
    for (let seq = 1002; seq <= 1500; seq++) expect(shown(order, seq)).to.deep.equal([seq]);
    expect(order.hasGap).to.equal(false);
  });

  it('shows each once and in order, whatever the order of delivery', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed);
      const order = new FeedOrder({ epoch, seq: 0 });
      const seen = shuffledDeliveries(random, 60).flatMap((seq) => shown(order, seq));
      const expected = Array.from({ length: 60 }, (_, index) => index + 1);
      expect(seen, `seed ${seed}`).to.deep.equal(expected);
      expect(order.hasGap, `seed ${seed}`).to.equal(false);
    }
  });
});

/** 1 … `count`, each delivered one to three times, in any order. */
function shuffledDeliveries(random: () => number, count: number): number[] {
  const deliveries = Array.from({ length: count }, (_, index) =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => index + 1),
  ).flat();
  return deliveries
    .map((seq) => ({ seq, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ seq }) => seq);
}

/** mulberry32: small, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
