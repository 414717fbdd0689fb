import { expect } from 'chai';
import { keepGoing, type Surroundings } from '../src/device-events.js';
import { newWorld, somePass, someSnapshot, type World } from './offline-world.js';

/** A browser's window that does what it is told. */
class TestWindow {
  readonly #listeners = new Map<string, Set<() => void>>();
  tick: () => void = () => undefined;
  readonly navigator = { onLine: true };
  visibilityState: DocumentVisibilityState = 'visible';

  readonly addEventListener = (name: string, listener: unknown): void => {
    const all = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, all.add(listener as () => void));
  };
  readonly removeEventListener = (name: string, listener: unknown): void => {
    this.#listeners.get(name)?.delete(listener as () => void);
  };
  readonly setInterval = (work: () => void): number => {
    this.tick = work;
    return 1;
  };
  readonly clearInterval = (): void => {
    this.tick = () => undefined;
  };
  say(name: string): void {
    for (const listener of this.#listeners.get(name) ?? []) listener();
  }
  /** As far as the engine looks at it. */
  around(): Surroundings {
    const { addEventListener, removeEventListener, setInterval, clearInterval, navigator } = this;
    const of = { addEventListener, removeEventListener, setInterval, clearInterval, navigator };
    return { ...of, document: this };
  }
}

describe('a device at a gate', () => {
  let world: World;
  let page: TestWindow;
  let stop: () => void;

  beforeEach(async () => {
    world = await newWorld();
    page = new TestWindow();
    stop = keepGoing(world.engine, page.around());
    await world.engine.sync();
  });
  afterEach(() => {
    stop();
    world.stop();
  });

  const seconds = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) {
      world.timers.pass(1000);
      page.tick();
    }
    await until(() => true);
  };
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    const end = performance.now() + 5_000;
    do await new Promise((resolve) => setImmediate(resolve));
    while (!(await holds()) && performance.now() < end);
    expect(await holds()).to.equal(true);
  };
  const asked = (): number => world.server.asked.length;
  const entry = { direction: 'in', subject: { type: 'other' } } as const;

  it('asks when it begins, and every 15 seconds', async () => {
    const before = asked();
    expect(before).to.be.at.least(1);
    await seconds(14);
    expect(asked()).to.equal(before);
    await seconds(1);
    await until(() => asked() === before + 1);
  });

  it('is offline at once when the browser says so, and brings all when it says so again', async () => {
    world.server.isAway = true;
    page.navigator.onLine = false;
    page.say('offline');
    expect(world.engine.link()).to.equal('offline');
    await world.engine.record(entry);
    world.server.isAway = false;
    page.navigator.onLine = true;
    page.say('online');
    await until(async () => (await world.engine.status()).waiting === 0);
    expect(world.engine.link()).to.equal('online');
    expect([...world.server.kept.values()].map(({ offline }) => offline)).to.deep.equal([true]);
  });

  it('asks every two seconds where nobody says whether there is a network again', async () => {
    world.server.isAway = true;
    await world.engine.sync();
    expect(world.engine.link()).to.equal('offline');
    await world.engine.record(entry);
    world.server.isAway = false;
    await seconds(2);
    await until(async () => (await world.engine.status()).waiting === 0);
  });

  it('finds out at the first thing that is shown that the network is gone, and decides', async () => {
    world.server.answer = someSnapshot({ passes: [somePass()] });
    await world.engine.sync();
    world.timers.pass(6_000);
    let signal: AbortSignal | undefined;
    world.server.snapshot = (_since, given?: AbortSignal) => {
      signal = given;
      return new Promise((_resolve, reject) => {
        given?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')));
      });
    };
    const began = performance.now();
    const decision = await world.engine.check({ text: '004217', people: 1, direction: 'in' });
    expect(performance.now() - began).to.be.below(2_000);
    expect(signal?.aborted).to.equal(true);
    expect(decision).to.include({ result: 'ok', tone: 'green' });
    expect(world.engine.link()).to.equal('offline');
  });

  it('asks once more before it turns anybody away, and counts a wrong number once', async () => {
    world.timers.pass(1_000);
    const before = asked();
    const shown = { text: '004217', people: 1, direction: 'in' } as const;
    world.server.answer = someSnapshot({ passes: [somePass()] });
    expect(await world.engine.check(shown)).to.include({ result: 'ok' });
    expect(asked()).to.equal(before + 1);
    for (let n = 0; n < 5; n++) {
      world.timers.pass(10);
      const wrong = await world.engine.check({ ...shown, text: '123456' });
      expect(wrong, String(n)).to.include({ result: 'unknown' });
    }
    expect(await world.engine.check(shown)).to.include({ result: 'paused' });
  });

  it('decides while the network swallows what was asked before, and asks no second time', async () => {
    world.server.answer = someSnapshot({ passes: [somePass()] });
    await world.engine.sync();
    world.timers.pass(6_000);
    let count = 0;
    let answer: () => void = () => undefined;
    world.server.snapshot = () => {
      count += 1;
      return new Promise((resolve) => (answer = () => resolve(someSnapshot({ full: true }))));
    };
    const syncing = world.engine.sync();
    const decision = await world.engine.check({ text: '004217', people: 1, direction: 'in' });
    expect(decision).to.include({ result: 'ok', tone: 'green' });
    expect([count, world.engine.link()]).to.deep.equal([1, 'offline']);
    answer();
    await syncing;
    expect(world.engine.link()).to.equal('online');
  });

  it('brings at once what is written down while there is a network', async () => {
    await world.engine.record(entry);
    await until(() => world.server.kept.size === 1);
    expect([...world.server.kept.values()][0]).to.include({ offline: false });
  });

  it('has the same clock after its screen was off, and asks when it is on again', async () => {
    const before = asked();
    const { clockGen } = await world.engine.record(entry);
    await world.engine.sync();
    page.visibilityState = 'hidden';
    page.say('visibilitychange');
    world.timers.sleep(8 * 3_600_000);
    page.visibilityState = 'visible';
    page.say('visibilitychange');
    expect((await world.engine.record(entry)).clockGen).to.equal(clockGen);
    await until(() => asked() > before);
  });

  it('stops when it is told to', async () => {
    stop();
    const before = asked();
    page.say('online');
    page.tick();
    await seconds(20);
    expect(asked()).to.equal(before);
  });
});
