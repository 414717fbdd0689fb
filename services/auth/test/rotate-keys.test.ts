import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';

const COMMAND = fileURLToPath(new URL('../src/commands/rotate-keys.js', import.meta.url));

interface Outcome {
  code: number;
  out: string;
  complaint: string;
}

describe('the command that rotates keys', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  function command(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
    const { MYSQL_URL, REDIS_URL, RABBITMQ_URL, KEY_ENCRYPTION_SECRET } = auth.config;
    const given = { MYSQL_URL, REDIS_URL, RABBITMQ_URL, KEY_ENCRYPTION_SECRET, ...env };
    return new Promise((resolve) => {
      execFile(process.execPath, [COMMAND, ...args], { env: given }, (error, out, complaint) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, complaint });
      });
    });
  }
  const published = async () => (await auth.rpc.call('auth.keys.list', {})).keys;

  it('says what it does', async () => {
    const { code, out, complaint } = await command(['--help']);
    expect([code, complaint]).to.deep.equal([0, '']);
    expect(out).to.match(/^Usage: rotate-keys.js \[--overlap-seconds /);
  });

  for (const args of [
    ['--overlap-seconds', '9'],
    ['--overlap-seconds', 'soon'],
    ['--overlap'],
    ['now'],
  ]) {
    it(`does nothing when told ${args.join(' ')}`, async () => {
      const { code, out, complaint } = await command(args);
      expect([code, out]).to.deep.equal([2, '']);
      expect(complaint).to.include('Usage: rotate-keys.js');
      expect(await published()).to.have.length(1);
    });
  }

  it('tells what is wrong when the secret is another, and makes no key', async () => {
    const { code, complaint } = await command([], { KEY_ENCRYPTION_SECRET: 'x'.repeat(32) });
    expect(code).to.equal(1);
    expect(complaint).to.match(/^Signing key [\w-]+ cannot be decrypted; is KEY_ENCRYPTION_SECRET/);
    expect(complaint).to.not.include('    at ');
    expect(await published()).to.have.length(1);
  });

  it('names the variables that are missing', async () => {
    const { code, complaint } = await command([], { KEY_ENCRYPTION_SECRET: '' });
    expect(code).to.equal(1);
    expect(complaint).to.include('KEY_ENCRYPTION_SECRET');
    expect(complaint).to.not.include('    at ');
  });

  it('publishes a key once, and refuses while it waits', async () => {
    const first = await command(['--overlap-seconds', '600']);
    const keys = await published();
    expect(keys).to.have.length(2);
    expect(first).to.deep.include({ code: 0, complaint: '' });
    expect(first.out).to.match(
      new RegExp(`^Key ${keys[1]?.kid ?? ''} is published and signs from`),
    );

    const again = await command([]);
    expect(again).to.deep.equal({
      code: 1,
      out: '',
      complaint: 'The next signing key is waiting already\n',
    });
    expect(await published()).to.deep.equal(keys);
  });
});
