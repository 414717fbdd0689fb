import { expect } from 'chai';
import type { AccountCredentials } from '../src/features/accounts/accounts.store.js';
import type { Attempt, AttemptsService } from '../src/features/attempts/attempts.service.js';
import { createLocalAuthentication } from '../src/features/login/local.strategy.js';
import { createPasswordCheck } from '../src/features/login/password-check.js';
import { InvalidCredentials } from '../src/features/sessions/sessions.errors.js';

const FOUND = { account: { id: 'account-1' }, passwordHash: 'a hash' } as AccountCredentials;
const CREDENTIALS = { email: 'asha@example.test', password: 'secret', address: '127.0.0.1' };

describe('a password that is checked', () => {
  const setUp = (found: AccountCredentials | undefined, refuse?: Error) => {
    const seen: { reads: string[]; attempts: Attempt[]; lanes: string[] } = {
      reads: [],
      attempts: [],
      lanes: [],
    };
    const prove: AttemptsService['prove'] = (attempt, _reason, work) => {
      seen.attempts.push(attempt);
      return refuse === undefined ? work(attempt.accountId !== undefined) : Promise.reject(refuse);
    };
    const check = createPasswordCheck({
      authenticate: createLocalAuthentication(async (_email, _password, { read, lane }) => {
        seen.lanes.push(lane);
        return (await read())?.account;
      }),
      accounts: {
        findCredentials: (email) => {
          seen.reads.push(email);
          return Promise.resolve(found);
        },
      },
      attempts: { prove, tell: () => Promise.resolve() },
    });
    return { check, seen };
  };

  it('has its account read once, also when a device token is looked up before', async () => {
    const { check, seen } = setUp(FOUND);
    const account = await check({ ...CREDENTIALS, deviceToken: 'a token' });
    expect(account).to.equal(FOUND.account);
    expect(seen.reads).to.deep.equal([CREDENTIALS.email]);
    expect(seen.attempts).to.have.nested.property('[0].accountId', 'account-1');
    expect(seen.lanes).to.deep.equal(['known']);
  });

  it('has nothing read when it comes too early and from no known device', async () => {
    const { check, seen } = setUp(FOUND, new Error('too early'));
    const failure = await check(CREDENTIALS).catch((error: unknown) => error);
    expect(failure).to.have.property('message', 'too early');
    expect(seen.reads).to.deep.equal([]);
  });

  it('is refused alike when there is no account', async () => {
    const { check, seen } = setUp(undefined);
    const failure = await check({ ...CREDENTIALS, deviceToken: 'a token' }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(InvalidCredentials);
    expect(seen.reads).to.deep.equal([CREDENTIALS.email]);
    expect(seen.lanes).to.deep.equal(['strangers']);
  });
});
