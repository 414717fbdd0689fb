import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen, stopReading } from './support/listener.js';

describe('edge: a client that does not read', () => {
  let world: EdgeWorld;
  let url: string;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
  });
  after(() => world.close());

  const dropped = async (): Promise<number> => {
    const text = await (await fetch(`${url}/metrics`)).text();
    return Number(/sockets_dropped_total\{reason="slow"[^}]*\} (\d+)/.exec(text)?.[1] ?? 0);
  };

  it('is dropped before what waits for it is a burden, and recovers by seq', async () => {
    const { accountId } = newAccount();
    const token = await world.issuer.tokenFor({ accountId });
    const place = { token, epoch: 'epoch-1', seq: 0 };
    const [slow, quick] = [listen(url, place), listen(url, place)];
    await Promise.all([slow, quick].map((client) => client.hears(['ready 0'])));
    stopReading(slow.socket);

    // What is beyond the kernel's buffers waits in the edge: 2 MB of it and not 1,000 times 20 kB.
    const title = 'x'.repeat(20_000);
    const before = await dropped();
    let sent = 0;
    await eventually(
      async () => {
        for (let count = 0; count < 20; count += 1, sent += 1) world.notify(accountId, title);
        await eventually(() => expect(quick.items).to.have.length(sent));
        expect(await dropped()).to.equal(before + 1);
      },
      { within: 15_000 },
    );
    expect(sent * title.length).to.be.below(16 * 1024 * 1024);
    slow.close();

    const last = slow.items.at(-1)?.seq ?? 0;
    const back = listen(url, { ...place, seq: Math.max(last, sent - 100) });
    await eventually(() => expect(back.items.at(-1)?.seq).to.equal(sent));
    const seqs = back.items.map(({ seq }) => seq);
    expect(seqs).to.deep.equal(seqs.map((_, index) => (seqs[0] ?? 0) + index));
    [quick, back].forEach((client) => client.close());
  });
});
