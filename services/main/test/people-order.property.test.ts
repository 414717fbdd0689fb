import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import fc from 'fast-check';
import type { HandlePeopleEvent, PeopleEvent } from '../src/features/people/people.consumer.js';
import { anyOrderOf, anyStory, written } from './people-steps.js';
import { startPeople, Telling, type PeopleFixture, type WrittenEvent } from './people-world.js';

/** What auth really tells of people; a test of auth holds that it does. */
const storiesFile = fileURLToPath(
  new URL('../../../../openapi/people-stories.json', import.meta.url),
);
const stories = JSON.parse(await readFile(storiesFile, 'utf8')) as Record<string, WrittenEvent[]>;

/** All orders of so many events are tried; of more, some. */
const FEW = 5;

/** Tellings have nothing in common, so several go on at once. */
const AT_ONCE = 4;

describe('what main knows of people, in whatever order it is told', function () {
  this.timeout(240_000);
  let fixture: PeopleFixture;
  before(async () => (fixture = await startPeople()));
  after(() => fixture.stop());

  const begin = (story: readonly WrittenEvent[]) => Telling.of(fixture.sequelize, story);

  const take = async (consume: HandlePeopleEvent, events: readonly PeopleEvent[]) => {
    for (const event of events) await consume(event);
  };

  const inOrder = async (story: readonly WrittenEvent[]) => {
    const telling = await begin(story);
    await take(fixture.processes[0], telling.events);
    return telling.tables();
  };

  /** Each twice: at once, and then all again when nobody remembers the messages. */
  const inThisOrder = async (story: readonly WrittenEvent[], order: readonly number[]) => {
    const telling = await begin(story);
    const events = order.flatMap((index) => telling.events[index] ?? []);
    await take(
      fixture.processes[0],
      events.flatMap((event) => [event, event]),
    );
    const once = await telling.tables();
    const told = await telling.told();
    expect(told, 'nobody is told twice').to.deep.equal([...new Set(told)]);
    for (const each of told) expect(each, 'nor of themselves').to.not.match(/^(\w+) of \1 /);
    await telling.forgetMessages();
    await take(fixture.processes[1], events);
    expect(await telling.told(), 'nor when all comes again').to.deep.equal(told);
    return { once, again: await telling.tables() };
  };

  const inTheseOrders = async (story: readonly WrittenEvent[], orders: number[][]) => {
    const tables = await inOrder(story);
    const expected = { once: tables, again: tables };
    for (let next = 0; next < orders.length; next += AT_ONCE) {
      const some = orders.slice(next, next + AT_ONCE);
      const found = await Promise.all(some.map((order) => inThisOrder(story, order)));
      found.forEach((each, index) =>
        expect(each, `order ${some[index]?.join(' ') ?? ''}`).to.deep.equal(expected),
      );
    }
  };

  for (const [name, story] of Object.entries(stories).filter(([, { length }]) => length <= FEW))
    it(`is the same after all orders of: ${name}`, () =>
      inTheseOrders(story, ordersOf(story.map((_event, index) => index))));

  for (const [name, story] of Object.entries(stories).filter(([, { length }]) => length > FEW))
    it(`is the same after many orders of: ${name}`, () =>
      fc.assert(
        fc.asyncProperty(anyOrderOf(story), (order) => inTheseOrders(story, [order])),
        { numRuns: 15 },
      ));

  it('is the same for whatever may happen to three people and two units', () =>
    fc.assert(
      fc.asyncProperty(
        anyStory.chain((story) => fc.tuple(fc.constant(story), anyOrderOf(story))),
        ([story, order]) => inTheseOrders(story, [order]),
      ),
      { numRuns: 40 },
    ));

  it('is the same when two processes take all of it at once', () =>
    fc.assert(
      fc.asyncProperty(
        anyStory.chain((story) => fc.tuple(fc.constant(story), anyOrderOf(story))),
        async ([story, order]) => {
          const telling = await begin(story);
          const events = order.flatMap((index) => telling.events[index] ?? []);
          const [one, other] = fixture.processes;
          await Promise.all([...events.map(one), ...[...events].reverse().map(other)]);
          expect(await telling.tables()).to.deep.equal(await inOrder(story));
        },
      ),
      { numRuns: 25 },
    ));

  it('tells whoever left and came back once of who came since, though the leaving is told between', () => {
    const steps = [
      { who: 'Chitra', called: 'Usha' },
      { who: 'Chitra', moves: 'A-101' },
      { who: 'Chitra', leaves: true },
      { who: 'Asha', moves: 'A-101' },
      { who: 'Bilal', moves: 'A-102' },
      { who: 'Chitra', moves: 'A-101' },
      { who: 'Asha', leaves: true },
      { who: 'Asha', moves: 'A-102' },
      { who: 'Bilal', moves: 'A-101' },
    ];
    return inTheseOrders(steps.map(written), [[0, 6, 8, 4, 1, 2, 7, 5, 3]]);
  });

  it('makes who has lived in a unit for the longest its contact, and the next when they leave', async () => {
    const names = ['Asha', 'Bilal', 'Chitra'] as const;
    const telling = await begin([
      ...names.map((each, index) => written({ who: each, moves: 'A-101' }, index)),
      written({ who: 'Asha', leaves: true }, 3),
      written({ who: 'Bilal', deleted: true }, 4),
    ]);
    const [asha, bilal, chitra, ashaLeaves, bilalGone] = telling.events;
    const contacts: string[] = [];
    for (const event of [chitra, bilal, asha, ashaLeaves, bilalGone]) {
      if (event === undefined) throw new Error('An event is missing');
      await fixture.processes[0](event);
      contacts.push(...(await telling.contacts()));
    }
    expect(contacts).to.deep.equal(['Chitra', 'Bilal', 'Asha', 'Bilal', 'Chitra']);
  });

  it('tells each household of whoever came later, the same in all orders', async () => {
    const names = ['Asha', 'Bilal', 'Chitra', 'Dev'] as const;
    const story = names.map((who, index) => written({ who, moves: 'A-101' }, index));
    const tellings: string[][] = [];
    for (const order of ordersOf([0, 1, 2, 3])) {
      const telling = await begin(story);
      const events = order.flatMap((index) => telling.events[index] ?? []);
      await take(fixture.processes[0], events);
      tellings.push((await telling.told()).sort());
    }
    expect(tellings[0]).to.have.length(6);
    for (const told of tellings) expect(told).to.deep.equal(tellings[0]);
  });

  it('never has a stay that ends before it began, nor two contacts of a unit', async () => {
    const [backwards] = await fixture.sequelize.query(
      'SELECT id FROM residencies WHERE valid_to < valid_from',
    );
    const [contacts] = await fixture.sequelize.query(
      `SELECT unit_id, COUNT(*) AS living, SUM(is_primary) AS contacts FROM residencies
       WHERE valid_to IS NULL GROUP BY unit_id`,
    );
    expect(backwards).to.deep.equal([]);
    expect(contacts).to.not.deep.equal([]);
    for (const each of contacts as { living: number; contacts: string }[])
      expect(Number(each.contacts)).to.equal(1);
  });
});

function ordersOf(indexes: number[]): number[][] {
  if (indexes.length <= 1) return [indexes];
  return indexes.flatMap((first) =>
    ordersOf(indexes.filter((index) => index !== first)).map((rest) => [first, ...rest]),
  );
}
