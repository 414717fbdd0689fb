import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { Teardown } from '../src/console/teardown.js';
import { borrowSystem, type BorrowedSystem } from '../src/suites/kept-system/borrower.js';
import { keepSystem } from '../src/suites/kept-system/keeper.js';
import type { KeptAt, Wish } from '../src/suites/kept-system/messages.js';
import type { RunningSystem } from '../src/system/start-system.js';

const wish: Wish = { processes: 2, portal: true, env: { VISIT_RING_SECONDS: '2' } };

describe('a system that is kept for single files', () => {
  let teardown: Teardown;
  let at: KeptAt;
  /** What became of systems, in its order. */
  let log: string[];
  let made: number;

  beforeEach(async () => {
    teardown = new Teardown();
    log = [];
    made = 0;
    at = await keepSystem(teardown, make);
  });
  afterEach(() => teardown.run());

  function make({ env }: Wish): Promise<RunningSystem> {
    const name = `system ${(made += 1)}`;
    log.push(`${name} begins with ${env['VISIT_RING_SECONDS'] ?? 'nothing'}`);
    const strike = (what: string) => () => {
      if (what === 'stop') return Promise.reject(new Error('it cannot be stopped'));
      log.push(`${what} in ${name}`);
      return Promise.resolve();
    };
    const edge = {
      ...{ name: 'edge-2', service: 'edge', url: 'http://127.0.0.1:1' },
      ...{ kill9: strike('kill9'), stop: strike('stop'), restart: strike('restart') },
    };
    const system = {
      gatewayUrl: `http://localhost/${made}`,
      services: new Map([['edge-2', edge]]),
      stop: () => Promise.resolve(void log.push(`${name} ends`)),
    };
    return Promise.resolve(system as unknown as RunningSystem);
  }

  const borrow = (wanted = wish, where = at): Promise<BorrowedSystem | undefined> =>
    borrowSystem(wanted, { GATEHOUSE_KEPT_SYSTEM: JSON.stringify(where) });

  async function borrowed(wanted = wish): Promise<BorrowedSystem> {
    const system = await borrow(wanted);
    if (system === undefined) throw new Error('there is none to borrow');
    return system;
  }

  const happened = (...all: string[]): Promise<void> =>
    eventually(() => Promise.resolve(expect(log).to.deep.equal(all)).then(() => undefined));

  it('begins when somebody asks, and is told as it is', async () => {
    expect(log).to.deep.equal([]);
    const system = await borrowed();
    expect(system.gatewayUrl).to.equal('http://localhost/1');
    expect([...system.services.keys()]).to.deep.equal(['edge-2']);
    await system.stop();
  });

  it('is used once: the next is made ready when it is given back', async () => {
    await (await borrowed()).stop();
    const first = ['system 1 begins with 2', 'system 1 ends'];
    await happened(...first, 'system 2 begins with 2');
    const second = await borrowed();
    expect(second.gatewayUrl).to.equal('http://localhost/2');
    expect(log, 'nothing is made for who finds it ready').to.have.length(3);
    await second.stop();
  });

  it('is made anew for who wishes for another', async () => {
    await (await borrowed()).stop();
    await happened('system 1 begins with 2', 'system 1 ends', 'system 2 begins with 2');
    const system = await borrowed({ ...wish, env: { VISIT_RING_SECONDS: '9' } });
    expect(system.gatewayUrl).to.equal('http://localhost/3');
    expect(log.slice(3)).to.deep.equal(['system 2 ends', 'system 3 begins with 9']);
    await system.stop();
  });

  it('is struck from afar, and says what could not be done', async () => {
    const system = await borrowed();
    const edge = system.services.get('edge-2');
    await Promise.all([edge?.kill9(), edge?.restart()]);
    expect(log.slice(1)).to.deep.equal(['kill9 in system 1', 'restart in system 1']);
    const failure: unknown = await edge?.stop().catch((error: unknown) => error);
    expect(String(failure)).to.include('it cannot be stopped');
    await system.stop();
  });

  it('is lent to one at a time, and only to who knows the secret', async () => {
    expect(await borrow(wish, { ...at, secret: 'guessed' })).to.equal(undefined);
    const system = await borrowed();
    expect(await borrow()).to.equal(undefined);
    await system.stop();
    expect(log.filter((line) => line.includes('system 1 begins'))).to.have.length(1);
  });

  it('is no one’s where nobody keeps any', async () => {
    expect(await borrowSystem(wish, {})).to.equal(undefined);
    await teardown.run();
    expect(await borrow()).to.equal(undefined);
  });
});
