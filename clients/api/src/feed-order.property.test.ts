import { expect } from 'chai';
import fc from 'fast-check';
import { FeedOrder, type FeedItem } from './feed-order.js';

/** Few, so that runs meet the end of what is replayed. */
const replayLimit = 5;

/**
 * A feed as notification keeps it, an edge that pushes from it, and a network between it and the
 * client that loses, doubles and shuffles.
 */
class World {
  readonly client = new FeedOrder({ epoch: 'e', seq: 0 });
  /** What the client showed, in order. */
  readonly shown: number[] = [];
  /** Places at which the edge said that too much was missed, and the page read the feed again. */
  readonly restarts: number[] = [];
  #length = 0;
  #underway: FeedItem[] = [];

  append(fate: 'sent' | 'lost' | 'doubled'): void {
    this.#length += 1;
    const item = itemAt(this.#length);
    if (fate !== 'lost') this.#underway.push(item);
    if (fate === 'doubled') this.#underway.push(item);
  }

  /** One of the pushes that are on their way arrives, not always the first. */
  arrive(which: number): void {
    const [item] = this.#underway.splice(which % Math.max(1, this.#underway.length), 1);
    if (item !== undefined) this.#take(item);
  }

  /** Pushes that are on their way die with the connection. */
  reconnect(): void {
    this.#underway = [];
    this.recover();
  }

  /** Notification's answer to "what follows my place?", as the edge hands it on. */
  recover(): void {
    const place = this.client.place ?? { epoch: 'e', seq: 0 };
    const missed = this.#length - place.seq;
    if (missed > replayLimit) {
      this.restarts.push(this.#length);
      this.#show(this.client.restartAt({ epoch: 'e', seq: this.#length }));
    }
    this.client.recovered();
    if (missed <= replayLimit)
      for (let seq = place.seq + 1; seq <= this.#length; seq += 1) this.#take(itemAt(seq));
  }

  get length(): number {
    return this.#length;
  }

  #take(item: FeedItem): void {
    const taken = this.client.take(item);
    if (taken.kind === 'shown') this.#show(taken.items);
  }

  #show(items: FeedItem[]): void {
    this.shown.push(...items.map(({ seq }) => seq));
  }
}

function itemAt(seq: number): FeedItem {
  return { accountId: 'a', epoch: 'e', seq, unread: seq, notification: { id: String(seq), seq } } as
    // The order looks at no more of a notification than this.
    unknown as FeedItem;
}

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('sent', 'lost', 'doubled').map((f) => (w: World) => w.append(f)),
  },
  { weight: 4, arbitrary: fc.nat(20).map((which) => (w: World) => w.arrive(which)) },
  { weight: 1, arbitrary: fc.constant((w: World) => w.reconnect()) },
  { weight: 1, arbitrary: fc.constant((w: World) => w.recover()) },
);

/** What each shown number must follow on: the one before, or the end of what was read again. */
function expectWhole({ shown, restarts }: World): void {
  let before = 0;
  for (const seq of shown) {
    const isNext = seq === before + 1 || restarts.includes(seq - 1);
    expect(isNext && seq > before, `${seq} after ${before}`).to.equal(true);
    before = seq;
  }
}

describe('recovery by sequence numbers, whatever the network does', () => {
  it('shows each once and in order, and says when too much was missed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const world = new World();
        for (const run of steps) {
          run(world);
          expectWhole(world);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('knows of every gap that it has seen, and is whole once it has asked', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const world = new World();
        for (const run of steps) run(world);
        world.recover();
        expectWhole(world);
        expect(world.client.place?.seq).to.equal(world.length);
        expect(world.client.hasGap).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });
});
