import type { SentPushes } from '@gatehouse/contracts/messages/edge';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { PresenceAnnouncer } from './presence-announcer.js';

type Statement = SentPushes['gatehouse.presence.stated.v1'];
type Change = SentPushes['gatehouse.presence.changed.v1'];

describe('PresenceAnnouncer', () => {
  let pushed: Envelope[];
  let takes: boolean;
  let refused: number;
  let announcer: PresenceAnnouncer;
  beforeEach(() => {
    pushed = [];
    takes = true;
    refused = 0;
    const push = (_key: string, envelope: Envelope): boolean => {
      if (takes) pushed.push(envelope);
      else refused += 1;
      return takes;
    };
    announcer = new PresenceAnnouncer({
      pusher: { push, onMissed: () => undefined },
      logger: silentLogger,
      everyMs: 3_600_000,
    });
  });
  const crowd = Array.from({ length: 1201 }, () => newId());
  const dataOf = <Data>(type: keyof SentPushes): Data[] =>
    pushed.filter((envelope) => envelope.type === type).map(({ data }) => data as Data);
  const statements = (): Statement[] => dataOf('gatehouse.presence.stated.v1');
  const changes = (): Change[] => dataOf('gatehouse.presence.changed.v1');

  it('states a crowd in parts of 500 that follow each other, each account once', async () => {
    for (const accountId of crowd) announcer.came(accountId);
    announcer.stateSoon();
    announcer.stateSoon();
    await eventually(() => expect(statements().at(-1)?.part).to.equal(3));
    const said = statements().slice(-3);
    expect(said.map(({ part, parts }) => `${part}/${parts}`)).to.deep.equal(['1/3', '2/3', '3/3']);
    expect(said.map(({ online }) => online.length)).to.deep.equal([500, 500, 201]);
    const all = said.flatMap(({ online }) => online.map(({ accountId }) => accountId));
    expect(all).to.deep.equal(crowd);
    expect(new Set(said.map(({ validSeconds }) => validSeconds))).to.deep.equal(new Set([9000]));
  });

  it('gathers changes of one moment, in messages of 500 at the most', async () => {
    for (const accountId of crowd) announcer.came(accountId);
    await eventually(() => expect(changes()).to.have.length(3));
    expect(changes().map(({ online }) => online.length)).to.deep.equal([500, 500, 201]);
    const [first = ''] = crowd;
    announcer.left(first);
    await eventually(() => expect(changes()).to.have.length(4));
    expect(changes().at(-1)).to.deep.include({ online: [], offline: [first] });
  });

  it('keeps nothing that could not be sent: the next statement says how it is then', async () => {
    const [gone = '', here = ''] = crowd;
    takes = false;
    announcer.came(gone);
    announcer.came(here);
    announcer.left(gone);
    await eventually(() => expect(refused).to.equal(1));
    takes = true;
    announcer.stateSoon();
    await eventually(() => expect(statements()).to.have.length(1));
    expect(pushed).to.have.length(1);
    expect(statements()[0]?.online.map(({ accountId }) => accountId)).to.deep.equal([here]);
  });
});
