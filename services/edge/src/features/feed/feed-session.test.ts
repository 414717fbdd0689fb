import type { AccessClaims } from '@gatehouse/shared/auth/claims';
import { expect } from 'chai';
import { mock } from 'node:test';
import type { EdgeSocket, FeedReplay } from './feed.types.js';
import { FeedSession } from './feed-session.js';

/** As much of a socket as a session without news touches. */
const socket = {
  conn: { writeBuffer: [], transport: { socket: { bufferedAmount: 0 } } },
  emit: () => true,
  connected: true,
  disconnect: () => undefined,
} as unknown as EdgeSocket;
const claims = {
  ...{ sub: 'account', sid: 'session', jti: 'token', iat: 0, exp: 2 ** 31 },
  tenants: [],
} as unknown as AccessClaims;
const place = { epoch: 'epoch-1', seq: 0 };
const reply: FeedReplay = { ...place, unread: 0, recovered: true, missed: [] };

describe('a session of the feed while notification is away', () => {
  let away: boolean;
  let asked: number;
  let session: FeedSession;

  beforeEach(async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    [away, asked] = [false, 0];
    session = new FeedSession(socket, claims, place, {
      firstReplay: () => Promise.resolve(reply),
      laterReplay: () => {
        asked += 1;
        return away ? Promise.reject(new Error('away')) : Promise.resolve(reply);
      },
      onSlow: () => undefined,
    });
    await session.prepare();
    session.begin();
  });
  afterEach(() => {
    session.end();
    mock.timers.reset();
  });

  /** Lets so much time pass, and whatever it brings about come to its end. */
  async function pass(ms: number): Promise<void> {
    mock.timers.tick(ms);
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** So often that the next wait is about ten seconds. */
  async function failForLong(): Promise<void> {
    away = true;
    session.resync(0);
    for (let passed = 0; passed < 20_000; passed += 100) await pass(100);
    const before = asked;
    while (asked === before) await pass(100);
  }

  it('asks as soon as it hears that what was away is back, however long it was to wait', async () => {
    await failForLong();
    away = false;
    const before = asked;
    session.resync(0);
    await pass(1);
    expect(asked).to.equal(before + 1);
    await pass(60_000);
    expect(asked, 'and the old wait is over').to.equal(before + 1);
  });

  it('waits as after a first failure when that came too early', async () => {
    await failForLong();
    session.resync(0);
    await pass(1);
    const before = asked;
    await pass(700);
    expect(asked).to.equal(before + 1);
  });

  it('waits as after a first failure also when it hears of it while it is asking', async () => {
    await failForLong();
    session.resync(0);
    mock.timers.tick(1);
    // The question is out, its failure has not come yet.
    session.resync(0);
    await pass(0);
    const before = asked;
    await pass(700);
    expect(asked).to.equal(before + 1);
  });

  it('asks no sooner than it would anyway', async () => {
    await failForLong();
    session.resync(Number.MAX_SAFE_INTEGER);
    const before = asked;
    await pass(13_000);
    expect(asked).to.equal(before + 1);
  });

  it('is not hurried by what comes live meanwhile', async () => {
    await failForLong();
    const before = asked;
    session.receiveChange({ ...place, accountId: 'account', unread: 0, read: {}, seq: 7 });
    await pass(2000);
    expect(asked).to.equal(before);
  });
});
