import { expect } from 'chai';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import type { FeedItem, Place } from '../src/feed-order.js';
import { FeedSocket, type FeedSocketOptions } from '../src/feed-socket.js';

type Auth = Partial<Place> & { token?: string };

describe('FeedSocket', () => {
  const http = createServer();
  const edge = new Server(http);
  let gatewayUrl = '';
  let feed: FeedSocket | undefined;
  /** What the edge does with a handshake; replaced by tests. */
  let admit: (auth: Auth, attempt: number) => Error | undefined;
  let attempts: Auth[] = [];

  before(async () => {
    edge.use((socket, next) => {
      attempts.push(socket.handshake.auth);
      next(admit(socket.handshake.auth, attempts.length));
    });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    gatewayUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    attempts = [];
    admit = () => undefined;
  });
  afterEach(() => {
    feed?.close();
    edge.removeAllListeners('connection');
  });
  after(() => edge.close());

  function open(options: Partial<FeedSocketOptions> = {}) {
    const seen: number[] = [];
    const onNotification = (item: FeedItem) => void seen.push(item.seq);
    const accessToken = () => 'token';
    feed = new FeedSocket({ gatewayUrl, accessToken, onNotification, ...options });
    return seen;
  }

  const nextSocket = async (): Promise<Socket> => ((await once(edge, 'connection')) as [Socket])[0];
  const sawUnread = () => {
    let told: (unread: number) => void = () => undefined;
    return {
      onUnread: (unread: number) => told(unread),
      unread: (wanted: number) =>
        new Promise<void>((resolve) => {
          told = (unread) => {
            if (unread === wanted) resolve();
          };
        }),
    };
  };

  it('shows what is missed and shuffled once and in order, and says where it stands', async () => {
    const { onUnread, unread } = sawUnread();
    const seen = open({ place: { epoch: 'e', seq: 2 }, onUnread });
    const socket = await nextSocket();
    expect(attempts[0]).to.deep.equal({ token: 'token', epoch: 'e', seq: 2 });
    const last = unread(6);
    socket.emit('ready', ready(4));
    for (const seq of [3, 4, 6, 3, 5, 6]) socket.emit('notification', item(seq));
    await last;
    expect(seen).to.deep.equal([3, 4, 5, 6]);

    socket.conn.close();
    await nextSocket();
    expect(attempts[1]).to.deep.equal({ token: 'token', epoch: 'e', seq: 6 });
  });

  it('passes on how far a job is', async () => {
    const told = new Promise((resolve) => open({ onJob: resolve }));
    const progress = {
      ...{ jobId: 'j', communityId: 'c', kind: 'report.visits', state: 'running' },
      ...{ done: 500, total: 4200 },
    };
    (await nextSocket()).emit('job', progress);
    expect(await told).to.deep.equal(progress);
  });

  it('asks for what stays missing, also behind a gap that was filled', async () => {
    const { onUnread, unread } = sawUnread();
    const seen = open({ place: { epoch: 'e', seq: 0 }, onUnread });
    const socket = await nextSocket();
    socket.emit('ready', ready(0));
    const second = unread(2);
    // 2 overtakes 1; 4 comes while the client still waits because of 2.
    for (const seq of [2, 1, 4]) socket.emit('notification', item(seq));
    await second;
    const [place] = (await once(socket, 'recover')) as [Place];
    expect(place).to.deep.equal({ epoch: 'e', seq: 2 });
    const fourth = unread(4);
    socket.emit('ready', ready(4));
    for (const seq of [3, 4]) socket.emit('notification', item(seq));
    await fourth;
    expect(seen).to.deep.equal([1, 2, 3, 4]);
  });

  it('starts over where the edge says when too much was missed', async () => {
    const { onUnread, unread } = sawUnread();
    const seen = open({ place: { epoch: 'old', seq: 900 }, onUnread });
    const socket = await nextSocket();
    const eighth = unread(8);
    socket.emit('ready', { ...ready(7), recovered: false });
    socket.emit('notification', item(8));
    await eighth;
    expect(seen).to.deep.equal([8]);
    expect(feed?.place).to.deep.equal({ epoch: 'e', seq: 8 });
  });

  it('comes back with a growing delay while the edge is unavailable', async () => {
    const began = performance.now();
    admit = (_auth, attempt) => (attempt < 4 ? refusal('unavailable') : undefined);
    let refused = 0;
    open({ onRefused: () => (refused += 1) });
    await nextSocket();
    expect(attempts).to.have.length(4);
    // Half of 100 + 200 + 400 ms, the shortest that chance allows.
    expect(performance.now() - began).to.be.at.least(345);
    expect(refused).to.equal(0);
  });

  it('stops when its token is refused, until it is told to try again', async () => {
    let token = 'old';
    admit = (auth) => (auth.token === 'old' ? refusal('token_expired') : undefined);
    const error = await new Promise<Error & { data?: { code: string } }>((resolve) => {
      open({ accessToken: () => token, onRefused: resolve });
    });
    expect(error.data?.code).to.equal('token_expired');
    token = 'new';
    const connected = nextSocket();
    feed?.reconnect();
    await connected;
    expect(attempts.map((auth) => auth.token)).to.deep.equal(['old', 'new']);
  });

  it('after a sleep asks the edge, and connects anew only when no answer comes', async () => {
    const { onUnread, unread } = sawUnread();
    let losses = 0;
    open({ place: { epoch: 'e', seq: 3 }, onUnread, onDisconnect: () => (losses += 1) });
    const socket = await nextSocket();
    const connected = unread(3);
    socket.emit('ready', ready(3));
    await connected;
    feed?.wake();
    await once(socket, 'recover');
    const proven = unread(4);
    socket.emit('ready', ready(4));
    await proven;
    feed?.wake();
    await once(socket, 'recover');
    // This time the edge is silent, as it is when the connection is dead.
    await nextSocket();
    expect(losses).to.equal(1);
    expect(attempts).to.have.length(2);
    expect(attempts[1]).to.include({ epoch: 'e', seq: 3 });
  });

  it('after the edge ended its socket tries once more, and stops when refused', async () => {
    const refused = new Promise<void>((resolve) => open({ onRefused: () => resolve() }));
    const socket = await nextSocket();
    admit = () => refusal('token_revoked');
    const ended = performance.now();
    socket.disconnect(true);
    await refused;
    expect(performance.now() - ended).to.be.at.least(45);
    expect(attempts).to.have.length(2);
  });

  it('renews its token by itself when the edge says that it expires', async () => {
    let asked = 0;
    open({ accessToken: () => 'old', renewToken: () => Promise.resolve(`new ${(asked += 1)}`) });
    const socket = await nextSocket();
    socket.emit('expiring', { seconds: 60 });
    expect(await once(socket, 'renew')).to.deep.equal([{ token: 'new 1' }]);
    // The edge does not like that one: another is fetched after a while.
    socket.emit('unrenewed', { code: 'unavailable', title: 'Later' });
    expect(await once(socket, 'renew')).to.deep.equal([{ token: 'new 2' }]);
    socket.emit('renewed', { expiresAt: new Date().toISOString() });
    socket.conn.close();
    await nextSocket();
    expect(attempts.at(-1)?.token, 'reconnects with the renewed one').to.equal('new 2');
    expect(asked).to.equal(2);
  });

  it('goes on trying to renew while there is no token to be had', async () => {
    let asked = 0;
    const renewToken = () => {
      asked += 1;
      if (asked === 1) return Promise.reject(new TypeError('fetch failed'));
      return Promise.resolve('new');
    };
    open({ accessToken: () => 'old', renewToken });
    const socket = await nextSocket();
    socket.emit('expiring', { seconds: 60 });
    expect(await once(socket, 'renew')).to.deep.equal([{ token: 'new' }]);
    expect(asked).to.equal(2);
  });

  it('renews when it is refused because its token has expired, and gives up with the session', async () => {
    let session = true;
    admit = (auth) => (auth.token === 'new' ? undefined : refusal('token_expired'));
    const refused = new Promise<void>((resolve) => {
      open({
        accessToken: () => 'old',
        renewToken: () => Promise.resolve(session ? 'new' : undefined),
        onRefused: () => resolve(),
      });
    });
    const socket = await nextSocket();
    expect(attempts.map((auth) => auth.token)).to.deep.equal(['old', 'new']);
    session = false;
    admit = () => refusal('token_expired');
    socket.conn.close();
    await refused;
  });

  it('steps back when it is pushed out or finds no room, until it is woken', async () => {
    let crowded = 0;
    let noRoom: () => void = () => undefined;
    const onCrowded = (): void => {
      crowded += 1;
      noRoom();
    };
    open({ onCrowded, place: { epoch: 'e', seq: 0 } });
    const socket = await nextSocket();
    socket.emit('ready', ready(0));
    socket.emit('ended', { code: 'too_many_sockets_of_account', title: 'Too many' });
    socket.disconnect(true);
    // Whoever is not crowded is back within a tenth of a second: this one comes and goes meanwhile.
    const other = new FeedSocket({
      gatewayUrl,
      accessToken: () => 'other',
      onNotification: () => undefined,
    });
    (await nextSocket()).disconnect(true);
    await nextSocket();
    other.close();
    expect(attempts.map(({ token }) => token)).to.deep.equal(['token', 'other', 'other']);
    expect(crowded).to.equal(1);

    admit = () => refusal('too_many_sockets_of_account');
    const refused = new Promise<void>((resolve) => (noRoom = resolve));
    feed?.wake();
    await refused;
    admit = () => undefined;
    const back = nextSocket();
    feed?.wake();
    await back;
    expect(attempts.map(({ token }) => token).slice(3)).to.deep.equal(['token', 'token']);
  });

  it('tells why the edge ended it', async () => {
    const told = new Promise<{ code: string }>((resolve) => open({ onEnded: resolve }));
    const socket = await nextSocket();
    socket.emit('ended', { code: 'session_ended', title: 'The session has ended' });
    socket.disconnect(true);
    expect((await told).code).to.equal('session_ended');
  });
});

function refusal(code: string): Error {
  return Object.assign(new Error(code), { data: { code, title: code } });
}

function ready(seq: number) {
  return { epoch: 'e', seq, unread: seq, recovered: true };
}

function item(seq: number) {
  return { accountId: 'a', epoch: 'e', seq, unread: seq, notification: { id: String(seq), seq } };
}
