import { join } from 'node:path';
import { createApp } from '@gatehouse/shared/http/create-app';
import { loadSpec, type Spec } from '@gatehouse/shared/http/load-spec';
import type { Operation } from '@gatehouse/shared/http/operation';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { startServer } from '@gatehouse/shared/http/server';
import { newId } from '@gatehouse/shared/ids/ids';
import { createMetrics } from '@gatehouse/shared/metrics/metrics';
import { seededRandom } from '@gatehouse/shared/testing/seeded-random';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { Actor, harmsCaller } from '../src/fuzz/actor.js';
import { Campaign } from '../src/fuzz/campaign.js';
import { Findings } from '../src/fuzz/finding.js';
import { Foreign } from '../src/fuzz/foreign.js';
import { createJudge } from '../src/fuzz/judge.js';
import { neverSucceed } from '../src/fuzz/left-out.js';
import { readFuzzOptions } from '../src/fuzz/options.js';
import { draw } from '../src/fuzz/draw.js';
import { Seen } from '../src/fuzz/seen.js';
import { repositoryFolder } from '../src/provision/profile.js';
import { fuzzOutcomeOf } from '../src/suites/fuzz-stage.js';

const codes = new Map([
  ['request_invalid', [400]],
  ['url_malformed', [400]],
  ['route_not_found', [404]],
  ['method_not_allowed', [405]],
  ['payload_too_large', [413]],
  ['media_type_unsupported', [415]],
  ['content_encoding_unsupported', [415]],
]);
const AWAY = 'qzbirch';

/** What the library answers; every control spoils one of them. */
type Library = Record<'listBooks' | 'addBook', (text: string) => unknown>;

const whole: Library = {
  listBooks: () => ({ status: 200, body: { items: [] } }),
  addBook: (title) => ({ status: 200, body: { id: newId(), title } }),
};

describe('the fuzz', function () {
  this.timeout(60_000);
  let spec: Spec;
  before(async () => {
    spec = await loadSpec(join(repositoryFolder, 'scripts/test/support/library.yaml'));
  });

  /** Attacks a library, with a row in it that nobody may be told of. */
  async function attack(library: Library, seed = 1): Promise<string[]> {
    const handlers = {
      listBooks: () => Promise.resolve(library.listBooks('')),
      addBook: ({ body }: { body: { title: string } }) =>
        Promise.resolve(library.addBook(body.title)),
    } as unknown as Handlers<Record<string, unknown>>;
    const app = createApp({
      service: 'library',
      spec,
      handlers,
      logger: silentLogger,
      metrics: createMetrics('library'),
      defaultRates: { perAddress: 1_000_000, perAccount: 1_000_000 },
      validateResponses: 'off',
    });
    const server = await startServer(app, { port: 0, host: '127.0.0.1' });
    const findings = new Findings();
    const stranger = new Actor({ who: 'stranger', open: () => Promise.resolve(undefined) });
    const judge = createJudge(spec, codes, new Foreign(AWAY));
    const campaign = new Campaign({
      services: [{ name: 'library', origin: server.url, spec, judge }],
      side: { tag: 'qzalder', actors: [stranger], seen: new Seen() },
      foreign: new Seen(),
      random: seededRandom(seed),
      onFinding: (finding) => findings.add(finding),
    });
    await campaign.attack().finally(() => server.stop());
    expect(campaign.sent).to.be.greaterThan(80);
    return findings.all.map(({ operationId, kind }) => `${operationId}: ${kind}`);
  }

  it('finds nothing where every answer is as documented', async () => {
    expect(await attack(whole)).to.deep.equal([]);
  });

  it('finds a fault of the service that a hostile text brings about', async () => {
    const addBook: Library['addBook'] = (title) => {
      if (/\p{Emoji_Presentation}/u.test(title)) throw new Error('Incorrect string value');
      return whole.addBook(title);
    };
    expect(await attack({ ...whole, addBook })).to.deep.equal(['library.addBook: 500']);
  });

  it('finds a status that is not documented, and a body against its schema', async () => {
    const listBooks = () => ({ status: 206, body: { items: [] } });
    const addBook = (title: string) => ({ status: 200, body: { id: newId(), title, owner: 'x' } });
    expect(await attack({ listBooks, addBook })).to.have.members([
      'library.listBooks: undocumented 206',
      'library.addBook: 200 against its schema',
    ]);
  });

  it('finds a row of the other community', async () => {
    const row = { id: newId(), title: `${AWAY} 17` };
    const listBooks = () => ({ status: 200, body: { items: [row] } });
    expect(await attack({ ...whole, listBooks })).to.deep.equal(['library.listBooks: foreign row']);
  });
});

describe('what the fuzz leaves out', () => {
  it('is named by operations that there are', async () => {
    const services = ['auth', 'main', 'notification'];
    const names = await Promise.all(
      services.map(async (service) => {
        const spec = await loadSpec(join(repositoryFolder, 'openapi', `${service}.yaml`));
        return spec.operations.map(({ id }) => `${service}.${id}`);
      }),
    );
    expect(names.flat()).to.include.members(Object.keys(neverSucceed));
  });
});

describe('what the fuzz draws', () => {
  it('names ids that it has seen, also in lists of them', () => {
    const seen = new Seen();
    const unitId = '0192f3a4-0000-7000-8000-000000000011';
    seen.add('unitId', unitId);
    const source = { random: () => 0, seen, tag: 'qzalder', fullness: 1 };
    const list = { type: 'array', minItems: 1, items: { type: 'string', format: 'uuid' } };
    const schema = { type: 'object', properties: { alsoUnitIds: list, unitIds: list } };
    expect(draw(schema, 'body', source)).to.deep.equal({
      ...{ alsoUnitIds: [unitId], unitIds: [unitId] },
    });
  });
});

describe('somebody of the fuzz', () => {
  const reading = { secured: true, method: 'GET' } as Operation;
  const harming = { secured: true, method: 'DELETE', callerKind: 'owner' } as Operation;

  it('does what may harm the caller as one spare account after the other', async () => {
    expect([harmsCaller(reading), harmsCaller(harming)]).to.deep.equal([false, true]);
    // The second cannot sign in any more.
    const open = (account: number) => Promise.resolve(account === 2 ? undefined : `t${account}`);
    const actor = new Actor({ who: 'resident', accounts: 4, open });
    const used: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn++) {
      used.push(await actor.token(reading), await actor.token(harming));
      actor.renew(harming);
    }
    expect(used).to.deep.equal(['t0', 't3', 't0', 't1', 't0', 't3']);
  });
});

describe('npm run test:fuzz', () => {
  it('takes whole numbers, and names of operations', () => {
    const args = ['--seed', '7', '--seconds', '600', '--only', 'auth.login, main.'];
    const only = ['auth.login', 'main.'];
    expect(readFuzzOptions(args)).to.deep.equal({ seed: 7, seconds: 600, only });
    expect(() => readFuzzOptions(['--seconds', 'long'])).to.throw('--seconds is long');
  });

  it('is counted by its last line, and failed without one', () => {
    const line = 'fuzz: 96 operations, 10,895 requests, seed 2, 4 findings';
    const outcome = fuzzOutcomeOf({ code: 1, output: `✗ a\n${line}\n` });
    expect(outcome).to.include({ passed: 92, failed: 4 });
    expect(fuzzOutcomeOf({ code: 1, output: 'no server' })).to.include({ passed: 0, failed: 1 });
  });
});
