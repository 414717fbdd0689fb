import { expect } from 'chai';
import type { Answer } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

const ROUNDS = 15;

/** Far more than chance on a busy machine makes of medians, far less than work that is left out. */
const FACTOR = 3;

describe('known and unknown addresses', function alike() {
  this.timeout(120_000);

  let auth: AuthUnderTest;
  const known: string[] = [];
  const unknown = Array.from({ length: ROUNDS }, (_, n) => `nobody-${n}@test.gatehouse.example`);
  before(async () => {
    // Dear enough that a hash left out shows beside everything else.
    auth = await startAuth({ BCRYPT_COST: '9' });
    while (known.length < ROUNDS) known.push((await auth.register()).email);
  });
  after(() => auth.stop());

  const post = (path: string, body: unknown) => auth.api.send<unknown>('POST', path, { body });
  const register = (email: string) =>
    post('/auth/register', {
      email,
      password: TEST_PASSWORD,
      givenName: 'Dev',
      familyName: 'Shah',
    });

  const operations: [name: string, ask: (email: string) => Promise<Answer<unknown>>][] = [
    ['login', (email) => post('/auth/login', { email, password: 'wrong' })],
    [
      'login with a device token',
      (email) => post('/auth/login', { email, password: 'wrong', deviceToken: 'x'.repeat(43) }),
    ],
    ['forgotPassword', (email) => post('/auth/password/forgot', { email })],
    // Last: it makes known what was unknown.
    ['register', register],
  ];

  for (const [name, ask] of operations) {
    it(`are answered alike by ${name}, after the same work, in the same time`, async () => {
      const seen: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        // The first in a round must not always be of the same kind.
        const kinds = (['known', 'unknown'] as const).slice();
        if (round % 2 === 1) kinds.reverse();
        const looks: Record<string, unknown> = {};
        for (const kind of kinds) {
          const email = (kind === 'known' ? known : unknown)[round] ?? '';
          const { comparisons, hashes } = auth.hasher;
          const began = performance.now();
          const answer = await ask(email);
          seen[kind].push(performance.now() - began);
          looks[kind] = {
            ...lookOf(answer),
            comparisons: auth.hasher.comparisons - comparisons,
            hashes: auth.hasher.hashes - hashes,
          };
        }
        expect(looks['known']).to.deep.equal(looks['unknown']);
      }
      const ratio = median(seen.known) / median(seen.unknown);
      expect(ratio, JSON.stringify(seen)).to.be.within(1 / FACTOR, FACTOR);
    });
  }
});

/** All that somebody outside sees of an answer and that does not differ each time anyway. */
function lookOf({ status, headers, body }: Answer<unknown>) {
  const { correlationId, ...rest } = body as Record<string, unknown>;
  const names = [...headers.keys()].sort();
  return { status, names, length: headers.get('content-length'), rest, id: typeof correlationId };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
