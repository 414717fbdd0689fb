import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

const HOUR = 60 * 60 * 1000;
const GUESSES = 10_000;
const ADDRESSES = 1_000;
const AT_ONCE = 50;

describe('guessing at one password from a thousand addresses', function guessing() {
  this.timeout(120_000);

  let auth: AuthUnderTest;
  let email: string;
  let deviceToken: string | undefined;
  let refreshToken: string;
  before(async () => {
    auth = await startAuth();
    ({ email } = await auth.register());
    const { body } = await auth.api.login(email, TEST_PASSWORD);
    ({ deviceToken, refreshToken } = body);
  });
  after(() => auth.stop());

  const statuses = new Map<number, number>();
  let guesses = 0;

  async function guess(): Promise<void> {
    guesses += 1;
    const n = guesses % ADDRESSES;
    const address = `198.${18 + (n >> 8)}.${n & 255}.7`;
    const { status } = await auth.api.login(email, `guess ${guesses}`, {
      'x-forwarded-for': address,
    });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }

  let ownerTurnedAway = 0;

  /** Comes again when a slow machine is too busy to look, as Retry-After tells a client to. */
  async function ownerLogin(tries = 5): Promise<number> {
    const body = { email, password: TEST_PASSWORD, deviceToken };
    const { status } = await auth.api.send('POST', '/auth/login', { body });
    if (status !== 503 || tries === 1) return status;
    ownerTurnedAway += 1;
    return ownerLogin(tries - 1);
  }

  it('checks at most a hundred guesses an hour, and the owner gets in every time', async () => {
    const began = auth.hasher.comparisons;
    let ownerLogins = 0;
    // An hour passes during the attack, a little after each round of guesses.
    const rounds = GUESSES / AT_ONCE;
    for (let round = 0; round < rounds; round += 1) {
      const attack = Array.from({ length: AT_ONCE }, guess);
      if (round % 4 === 0) {
        expect(await ownerLogin(), `owner in round ${round}`).to.equal(200);
        ownerLogins += 1;
      }
      await Promise.all(attack);
      auth.advance(HOUR / rounds);
    }

    expect(guesses).to.equal(GUESSES);
    const checked = auth.hasher.comparisons - began - ownerLogins;
    expect(checked).to.be.within(5, 100);
    // On a slow machine a few are turned away unread with 503; what counts is what was looked at.
    const { 401: wrong = 0, 429: slowed = 0, 503: busy = 0 } = Object.fromEntries(statuses);
    expect(wrong + slowed + busy).to.equal(GUESSES);
    expect(checked).to.be.within(wrong, wrong + busy + ownerTurnedAway);
    expect(busy).to.be.below(GUESSES / 50);
  });

  it('is not made easier by a refresh of the owner', async () => {
    for (let round = 0; round < 10; round += 1) await guess();
    const refreshed = await auth.api.refresh(refreshToken);
    expect(refreshed.status).to.equal(200);
    const before = auth.hasher.comparisons;
    for (let round = 0; round < 10; round += 1) await guess();
    expect(auth.hasher.comparisons).to.equal(before);
  });

  it('does not keep twenty valid logins that come together from each other', async () => {
    const together = await Promise.all(Array.from({ length: 20 }, () => ownerLogin()));
    expect(together).to.deep.equal(Array(20).fill(200));
    const other = await auth.register();
    const elsewhere = Array.from({ length: 20 }, () => auth.api.login(other.email, TEST_PASSWORD));
    const answers = (await Promise.all(elsewhere)).map(({ status }) => status);
    expect(answers).to.deep.equal(Array(20).fill(200));
  });
});
