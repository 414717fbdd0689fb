import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import { cachingKeyProvider, staticKeyProvider, type Jwk } from '../../src/auth/key-provider.js';
import { UnauthenticatedError, UnavailableError } from '../../src/errors/app-error.js';
import { eventually } from '../../src/testing/eventually.js';

function jwk(kid: string): Jwk {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...publicKey.export({ format: 'jwk' }), kid };
}

class Issuer {
  keys: Jwk[] = [jwk('k1')];
  asked = 0;
  away = false;

  fetch = async () => {
    this.asked += 1;
    await Promise.resolve();
    if (this.away) throw new UnavailableError('rpc_unavailable', 'Away');
    return { keys: this.keys };
  };
}

const failure = (work: Promise<unknown>) => work.catch((error: unknown) => error);

describe('cachingKeyProvider', () => {
  it('asks the issuer once for many concurrent questions', async () => {
    const issuer = new Issuer();
    const keys = cachingKeyProvider(issuer.fetch);
    const found = await Promise.all(Array.from({ length: 20 }, () => keys.keyFor('k1')));
    expect(new Set(found).size).to.equal(1);
    await keys.keyFor('k1');
    expect(issuer.asked).to.equal(1);
  });

  it('finds a new key without a restart, but asks for unknown ones no more than it may', async () => {
    const issuer = new Issuer();
    const keys = cachingKeyProvider(issuer.fetch, { minRefreshIntervalMs: 200 });
    await keys.keyFor('k1');
    issuer.keys = [jwk('k2')];
    for (let n = 0; n < 50; n += 1) {
      expect(await failure(keys.keyFor(`made-up-${n}`))).to.be.instanceOf(UnauthenticatedError);
    }
    expect(issuer.asked).to.equal(1);
    await eventually(() => keys.keyFor('k2'), { within: 1000, every: 5 });
    expect(issuer.asked).to.equal(2);
    expect(await failure(keys.keyFor('k1'))).to.have.property('code', 'token_invalid');
  });

  it('keeps known keys while the issuer is away, and says that it is away for the others', async () => {
    const issuer = new Issuer();
    const keys = cachingKeyProvider(issuer.fetch, { minRefreshIntervalMs: 50 });
    await keys.keyFor('k1');
    issuer.away = true;
    const error = await eventually(async () => {
      const reason = await failure(keys.keyFor('k2'));
      expect(reason).to.be.instanceOf(UnavailableError);
      return reason;
    });
    expect(error).to.have.property('code', 'rpc_unavailable');
    expect((await keys.keyFor('k1')).type).to.equal('public');
    issuer.away = false;
    issuer.keys.push(jwk('k2'));
    await eventually(() => keys.keyFor('k2'), { within: 1000, every: 5 });
  });

  it('drops a withdrawn key once its keys are old', async () => {
    const issuer = new Issuer();
    const keys = cachingKeyProvider(issuer.fetch, { minRefreshIntervalMs: 1, maxAgeMs: 20 });
    await keys.keyFor('k1');
    issuer.keys = [jwk('k2')];
    await eventually(async () => {
      expect(await failure(keys.keyFor('k1'))).to.be.instanceOf(UnauthenticatedError);
    });
  });
});

describe('staticKeyProvider', () => {
  it('takes only keys fit for ES256', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey;
    const keys = staticKeyProvider({
      keys: [
        { ...rsa.export({ format: 'jwk' }), kid: 'rsa' },
        { ...p384.export({ format: 'jwk' }), kid: 'p384' },
        jwk('good'),
      ],
    });
    expect((await keys.keyFor('good')).asymmetricKeyType).to.equal('ec');
    for (const kid of ['rsa', 'p384', 'absent']) {
      expect(await failure(keys.keyFor(kid))).to.have.property('code', 'token_invalid');
    }
  });
});
