import { eventually } from '@gatehouse/shared/testing/eventually';
import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import { expect } from 'chai';
import { createClamd } from '../../src/features/files/scanning/clamd.js';
import { ScannerUnsure } from '../../src/features/files/scanning/scanner.js';
import { standInForAuth } from '../auth-stub.js';
import { call, startMain, type MainFixture } from '../main-fixture.js';
import { tokenFor } from '../world.js';
import { FOUND, MOST_BYTES, startRealClamd, type RealClamd } from './real-clamd.js';
import { EICAR, pdf } from './samples.js';

describe('files that the real clamd searches', () => {
  let clamd: RealClamd;
  let main: MainFixture;
  let asha: string;
  let isAuthAway = false;
  let at = new Date('2026-11-29T12:00:00.000Z');

  before(async () => {
    clamd = await startRealClamd();
    main = await startMain({ CLAMD_URL: clamd.url, FILES_EVERY: '50ms' }, { now: () => at });
    await standInForAuth(main, {
      'auth.people.list': () => {
        if (isAuthAway) throw new UnavailableError('away', 'Away');
        return { people: [] };
      },
    });
    asha = await tokenFor(main.issuer, main.world.here, main.world.here.asha);
  });
  after(async () => {
    await main.stop();
    await clamd.close();
  });

  const upload = async (bytes: Buffer): Promise<[number, Record<string, unknown>]> => {
    const response = await fetch(`${main.api}/files?purpose=document&name=a.pdf`, {
      method: 'POST',
      headers: { authorization: `Bearer ${asha}`, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    return [response.status, (await response.json()) as Record<string, unknown>];
  };
  const stateOf = async (id: unknown) => {
    const { status, body } = await call(main, 'GET', `/files/${String(id)}`, { token: asha });
    return [status, body['code'] ?? body['state']];
  };

  /** What looks like a document, and carries the virus in its midst. */
  const infectedPdf = () => Buffer.concat([pdf(100_000), EICAR, pdf(100_000)]);

  it('are clean, or infected wherever in them the virus is', async () => {
    const [kept, document] = await upload(pdf(3_000_000));
    expect([kept, document['state']]).to.deep.equal([201, 'clean']);
    const [refused, problem] = await upload(infectedPdf());
    expect([refused, problem['code']]).to.deep.equal([422, 'file_infected']);
  });

  it('wait while it is dead, and are searched once it lives again', async () => {
    await clamd.kill();
    const [, clean] = await upload(pdf());
    const [, infected] = await upload(infectedPdf());
    expect([clean['state'], infected['state']]).to.deep.equal(['scanning', 'scanning']);
    await clamd.start();
    at = new Date(at.getTime() + 600_000);
    await eventually(async () => expect(await stateOf(clean['id'])).to.deep.equal([200, 'clean']));
    await eventually(async () =>
      expect(await stateOf(infected['id'])).to.deep.equal([404, 'file_infected']),
    );
  });

  it('do not wait for one of which it cannot say, nor for one of which nobody can be told yet', async () => {
    await clamd.kill();
    isAuthAway = true;
    const [, tooLong] = await upload(pdf(MOST_BYTES));
    const [, infected] = await upload(infectedPdf());
    const [, clean] = await upload(pdf());
    await clamd.start();
    at = new Date(at.getTime() + 600_000);
    await eventually(async () => expect(await stateOf(clean['id'])).to.deep.equal([200, 'clean']));
    for (const { id } of [tooLong, infected])
      expect(await stateOf(id)).to.deep.equal([200, 'scanning']);
    isAuthAway = false;
    at = new Date(at.getTime() + 600_000);
    await eventually(async () =>
      expect(await stateOf(infected['id'])).to.deep.equal([404, 'file_infected']),
    );
  });

  it('are told by name what is in them, and are not clean for being too long', async () => {
    const scanner = createClamd(clamd.url);
    expect(await scanner.scan(inPieces(EICAR))).to.deep.equal({ isClean: false, found: FOUND });
    expect(await scanner.scan(inPieces(pdf(MOST_BYTES - 100)))).to.deep.equal({ isClean: true });
    const rejection = await scanner
      .scan(inPieces(Buffer.concat([pdf(MOST_BYTES), EICAR])))
      .catch((error: unknown) => error);
    // It says why and hangs up, which may break the connection before that is read.
    expect(rejection).to.be.instanceOf(ScannerUnsure);
  });
});

/** As storage gives a file. */
async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  const size = 64 * 1024;
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}
