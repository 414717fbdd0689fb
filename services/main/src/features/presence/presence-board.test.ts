import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import fc from 'fast-check';
import { PresenceBoard } from './presence-board.js';

const validSeconds = 25;
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 8, minute)).toISOString();
const names = ['asha', 'bilal', 'chitra', 'dev'];
const edges = ['north', 'south', 'west'];

describe('PresenceBoard', () => {
  let nowMs = 0;
  let board: PresenceBoard;
  beforeEach(() => {
    nowMs = 0;
    board = new PresenceBoard(() => nowMs);
  });
  const come = (edgeId: string, accountId: string, minute = 0): void =>
    board.change({
      ...{ edgeId, validSeconds },
      online: [{ accountId, since: at(minute) }],
      offline: [],
    });
  const go = (edgeId: string, ...offline: string[]): void =>
    board.change({ edgeId, validSeconds, online: [], offline });
  const state = (edgeId: string, accountIds: string[], part = 1, parts = 1): void => {
    const online = accountIds.map((accountId) => ({ accountId, since: at(0) }));
    board.state({ edgeId, validSeconds, part, parts, online });
  };
  const isOnline = (accountId: string): boolean => board.since(accountId) !== undefined;

  it('counts an account at two edges once, since it came first, until it has left both', () => {
    come('north', 'asha', 7);
    come('south', 'asha', 3);
    expect(board.count()).to.equal(1);
    expect(board.since('asha')?.toISOString()).to.equal(at(3));
    go('south', 'asha');
    expect(board.since('asha')?.toISOString()).to.equal(at(7));
    go('north', 'asha');
    expect(board.since('asha')).to.equal(undefined);
    expect(board.count()).to.equal(0);
  });

  it('forgets what an edge has said when it says nothing for the time it gave, and only that', () => {
    come('north', 'asha');
    nowMs = 10_000;
    come('south', 'bilal');
    nowMs = 24_999;
    expect(isOnline('asha')).to.equal(true);
    nowMs = 25_000;
    expect(isOnline('asha')).to.equal(false);
    expect(isOnline('bilal')).to.equal(true);
    come('north', 'chitra');
    expect(isOnline('asha'), 'the dead edge is not raised with its accounts').to.equal(false);
  });

  it('puts a statement in the place of what the edge said before, once it is complete', () => {
    come('north', 'asha');
    state('north', ['bilal'], 1, 2);
    expect([isOnline('asha'), isOnline('bilal')]).to.deep.equal([true, false]);
    state('north', ['chitra'], 2, 2);
    expect(names.map(isOnline)).to.deep.equal([false, true, true, false]);
  });

  it('does not take a statement with a missing part for the whole', () => {
    come('north', 'asha');
    state('north', ['bilal'], 1, 3);
    state('north', ['chitra'], 3, 3);
    expect(names.map(isOnline)).to.deep.equal([true, false, false, false]);
    state('south', ['dev'], 2, 2);
    expect(isOnline('dev')).to.equal(false);
  });

  it('agrees with the edges after their statements, whatever got lost before', () => {
    const step = fc.record({
      edge: fc.constantFrom(...edges),
      account: fc.constantFrom(...names),
      what: fc.constantFrom('comes', 'goes', 'all', 'half of all', 'dies'),
      lost: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        nowMs = 0;
        board = new PresenceBoard(() => nowMs);
        const real = new Map(edges.map((edge) => [edge, new Set<string>()]));
        const ids = new Map(edges.map((edge) => [edge, newId()]));
        const of = (edge: string) => real.get(edge) ?? new Set<string>();
        const idOf = (edge: string) => ids.get(edge) ?? '';
        const stateAll = (edge: string): void => {
          const [first, ...others] = of(edge);
          state(idOf(edge), first === undefined ? [] : [first], 1, 2);
          state(idOf(edge), others, 2, 2);
        };
        for (const { edge, account, what, lost } of steps) {
          nowMs += 1000;
          if (what === 'comes') of(edge).add(account);
          if (what === 'goes') of(edge).delete(account);
          // kill -9, and another process in its place that nobody is connected to yet.
          if (what === 'dies') real.set(edge, new Set());
          if (what === 'dies') ids.set(edge, newId());
          if (lost) continue;
          if (what === 'comes') come(idOf(edge), account);
          if (what === 'goes') go(idOf(edge), account);
          if (what === 'all') stateAll(edge);
          if (what === 'half of all') state(idOf(edge), [...of(edge)], 1, 2);
        }
        // Those who died have been silent for long enough; who lives has stated all meanwhile.
        nowMs += validSeconds * 1000;
        edges.forEach(stateAll);
        const present = new Set([...real.values()].flatMap((accounts) => [...accounts]));
        expect(names.filter(isOnline)).to.have.members([...present]);
        expect(board.count()).to.equal(present.size);
      }),
    );
  });

  it('agrees with the edges at every moment when nothing gets lost', () => {
    const step = fc.record({
      edge: fc.constantFrom(...edges),
      account: fc.constantFrom(...names),
      comes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        board = new PresenceBoard(() => 0);
        const connected = new Set<string>();
        for (const { edge, account, comes } of steps) {
          if (comes) connected.add(`${edge} ${account}`);
          else connected.delete(`${edge} ${account}`);
          if (comes) come(edge, account);
          else go(edge, account);
          const present = names.filter((name) =>
            edges.some((one) => connected.has(`${one} ${name}`)),
          );
          expect(names.filter(isOnline)).to.deep.equal(present);
        }
      }),
    );
  });
});
