import { expect } from 'chai';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../src/provision/profile.js';
import { inOrder, keepDurations, readDurations } from '../src/suites/durations.js';
import { runStages, type Running } from '../src/suites/run-stages.js';
import type { Stage } from '../src/suites/stage.js';
import { stages } from '../src/suites/stages.js';
import { quietly } from './support/quietly.js';
import { forget, temporaryFolder } from './support/temporary-profile.js';

const context = { env: {}, grep: undefined, junit: undefined, folder: '', secondRun: false };

/** A stage that ends when it is told to, and the log of what began and ended. */
class Stages {
  readonly log: string[] = [];
  readonly #ends = new Map<string, () => void>();

  make(name: string, pace: Stage['pace'] = 'beside', needs: Stage['needs'] = 'servers'): Stage {
    const ended = new Promise<void>((resolve) => this.#ends.set(name, resolve));
    return {
      ...{ name, needs, pace },
      run: async ({ env }) => {
        this.log.push(`${name} begins${env['URL'] === undefined ? '' : ` at ${env['URL']}`}`);
        await ended;
        this.log.push(`${name} ends`);
        return { passed: 1, failed: 0, report: '' };
      },
    };
  }

  /** Lets it end, and everything that follows from that happen. */
  async end(name: string): Promise<void> {
    this.#ends.get(name)?.();
    await settled();
  }

  /** What has happened since the last time. */
  get news(): string[] {
    return this.log.splice(0);
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the stages of npm test', () => {
  let told: Stages;
  beforeEach(() => (told = new Stages()));

  it('begin without servers where they need none, and nobody waits for more than their own', async () => {
    let ready: (env: NodeJS.ProcessEnv) => void = () => undefined;
    const servers = new Promise<NodeJS.ProcessEnv>((resolve) => (ready = resolve));
    const all = [
      told.make('main'),
      told.make('web', 'beside', 'nothing'),
      told.make('portal', 'beside', 'nothing'),
      told.make('auth'),
    ];
    await quietly(async () => {
      const running = runStages(all, context, { servers });
      await settled();
      expect(told.news).to.deep.equal(['web begins', 'portal begins']);
      await told.end('portal');
      expect(told.news, 'main waits for its servers').to.deep.equal(['portal ends']);
      ready({ URL: 'there' });
      await settled();
      expect(told.news, 'and not for web').to.deep.equal(['main begins at there']);
      await told.end('web');
      expect(told.news).to.deep.equal(['web ends', 'auth begins at there']);
      await told.end('main');
      await told.end('auth');
      expect(await running).to.deep.equal({ passed: 4, failed: 0 });
    });
  });

  it('fail as a whole where their servers cannot be had', async () => {
    const servers = Promise.reject(new Error('no broker'));
    const failure: unknown = await quietly(() =>
      runStages([told.make('main')], context, { servers }).catch((error: unknown) => error),
    );
    expect(String(failure)).to.include('no broker');
    expect(told.log).to.deep.equal([]);
  });

  it('that share the machine are two at a time', async () => {
    const all = ['a', 'b', 'c'].map((name) => told.make(name));
    await quietly(async () => {
      const running = runStages(all, context);
      await settled();
      expect(told.news).to.deep.equal(['a begins', 'b begins']);
      await told.end('b');
      await told.end('a');
      expect(told.news).to.deep.equal(['b ends', 'c begins', 'a ends']);
      await told.end('c');
      await running;
      expect(told.news).to.deep.equal(['c ends']);
    });
  });

  it('that mostly wait run one by one beside the two, once what looks at the code is done', async () => {
    const all = [
      ...['a', 'b'].map((name) => told.make(name)),
      told.make('edge', 'behind'),
      told.make('client', 'behind'),
      told.make('lint', 'below', 'nothing'),
    ];
    await quietly(async () => {
      const running = runStages(all, context);
      await settled();
      expect(told.news).to.deep.equal(['lint begins', 'a begins', 'b begins']);
      await told.end('lint');
      expect(told.news).to.deep.equal(['lint ends', 'edge begins']);
      await told.end('edge');
      expect(told.news).to.deep.equal(['edge ends', 'client begins']);
      for (const name of ['client', 'a', 'b']) await told.end(name);
      expect(await running).to.deep.equal({ passed: 5, failed: 0 });
    });
  });

  it('begin with what took longest the last time, and tell how long they took now', async () => {
    const took: string[] = [];
    const running: Running = {
      lasted: new Map([
        ['short', 1],
        ['long', 9],
        ['middle', 5],
      ]),
      onEnd: ({ name }, seconds) => took.push(`${name} ${typeof seconds}`),
    };
    const all = ['short', 'long', 'middle'].map((name) => told.make(name));
    await quietly(async () => {
      const whole = runStages(all, context, running);
      await settled();
      expect(told.news).to.deep.equal(['long begins', 'middle begins']);
      await told.end('middle');
      expect(told.news).to.deep.equal(['middle ends', 'short begins']);
      await told.end('short');
      await told.end('long');
      await whole;
    });
    expect(took).to.deep.equal(['middle number', 'short number', 'long number']);
  });

  it('stay in the order of the list where one of them was never measured', () => {
    const all = ['a', 'b', 'c'].map((name) => told.make(name));
    const names = (lasted: [string, number][]): string[] =>
      inOrder(all, new Map(lasted)).map(({ name }) => name);
    expect(names([])).to.deep.equal(['a', 'b', 'c']);
    expect(names([['c', 9]])).to.deep.equal(['a', 'b', 'c']);
    expect(
      names([
        ['a', 1],
        ['b', 2],
        ['c', 9],
      ]),
    ).to.deep.equal(['c', 'b', 'a']);
  });

  it('are measured stage by stage: a run of one keeps what is known of the others', async () => {
    const folder = await temporaryFolder();
    try {
      expect(await readDurations(join(folder, 'reports'))).to.deep.equal(new Map());
      const reports = join(folder, 'reports');
      const first: [string, number][] = [
        ['auth', 3],
        ['main', 4],
      ];
      await keepDurations(reports, new Map(first));
      await keepDurations(reports, new Map([['main', 5]]));
      expect([...(await readDurations(reports))]).to.deep.equal([
        ['auth', 3],
        ['main', 5],
      ]);
      await mkdir(reports, { recursive: true });
      await writeFile(join(reports, 'durations.json'), '{"auth":"long","edge":2');
      expect((await readDurations(reports)).size, 'half a file').to.equal(0);
      await writeFile(join(reports, 'durations.json'), '{"auth":"long","edge":2}');
      expect([...(await readDurations(reports))]).to.deep.equal([['edge', 2]]);
    } finally {
      await forget(folder);
    }
  });

  it('wait for the stage whose work they take up, and for none that does not run', async () => {
    const after = { ...told.make('looks'), after: 'portal' };
    const all = [told.make('portal', 'beside', 'nothing'), after, told.make('main')];
    await quietly(async () => {
      const running = runStages(all, context);
      await settled();
      expect(told.news, 'a place is kept for looks').to.deep.equal(['portal begins']);
      await told.end('portal');
      expect(told.news).to.deep.equal(['portal ends', 'looks begins', 'main begins']);
      await told.end('looks');
      await told.end('main');
      await running;
      const alone = runStages([{ ...told.make('looks'), after: 'portal' }], context);
      await settled();
      expect(told.news).to.include('looks begins');
      await told.end('looks');
      await alone;
    });
  });

  it('have names of their own, and never wait for one that may begin after them', () => {
    const names = stages.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const { name, after, needs } of stages) {
      const first = stages.find((one) => one.name === after);
      expect(first?.name, name).to.equal(after);
      if (first === undefined) continue;
      expect([first.needs, first.pace, needs], name).to.deep.equal([
        'nothing',
        'beside',
        'servers',
      ]);
    }
  });

  it('together run every test file of the acceptance suite, once', async () => {
    const suites = stages.filter(({ name }) => ['acceptance', 'looks', 'pages'].includes(name));
    const files = (
      await Promise.all(suites.map(async (one) => (await one.files?.()) ?? []))
    ).flat();
    const folder = join(repositoryFolder, 'clients', 'acceptance', 'test');
    const there = (await readdir(folder, { recursive: true }))
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join('clients/acceptance/dist/test', path.replace(/ts$/, 'js')));
    expect(files).to.have.members(there);
    expect(new Set(files).size).to.equal(files.length);
  });
});
