import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import { expect } from 'chai';
import { readdir } from 'node:fs/promises';
import { createClamd } from '../../src/features/files/scanning/clamd.js';
import { ScannerAway, ScannerUnsure } from '../../src/features/files/scanning/scanner.js';
import { standInForAuth } from '../auth-stub.js';
import { call, startMain, type Answer, type MainFixture } from '../main-fixture.js';
import { tokenFor } from '../world.js';
import { startFakeClamd, type FakeClamd } from './fake-clamd.js';
import { EICAR, pdf } from './samples.js';

describe('files that are searched for viruses', () => {
  let clamd: FakeClamd;
  let main: MainFixture;
  let asha: string;
  let at = new Date('2026-11-29T12:00:00.000Z');
  let isAuthAway = false;
  const adminId = newId();

  before(async () => {
    clamd = await startFakeClamd();
    main = await startMain({ CLAMD_URL: clamd.url, FILES_EVERY: '50ms' }, { now: () => at });
    asha = await tokenFor(main.issuer, main.world.here, main.world.here.asha);
    const admin = {
      accountId: adminId,
      givenName: 'Ada',
      familyName: 'Min',
      email: 'ada@example.org',
    };
    await standInForAuth(main, {
      'auth.people.list': ({ role }) => {
        if (isAuthAway) throw new UnavailableError('away', 'Away');
        return {
          people:
            role === 'admin'
              ? [{ ...admin, status: 'active' as const, roles: [{ role: 'admin' as const }] }]
              : [],
        };
      },
    });
  });
  after(async () => {
    await main.stop();
    await clamd.close();
  });
  beforeEach(() => {
    clamd.mood = 'well';
    isAuthAway = false;
  });

  const upload = async (bytes: Buffer, name: string): Promise<Answer> => {
    const response = await fetch(`${main.api}/files?purpose=document&name=${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${asha}`, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>,
    };
  };
  const see = async (id: string, what = '') => {
    const { status, body } = await call(main, 'GET', `/files/${id}${what}`, { token: asha });
    return [status, body['code'] ?? body['state']];
  };
  const stored = async (id: string) =>
    (await readdir(main.env['FILES_FOLDER'] ?? '', { recursive: true })).filter((path) =>
      path.includes(`${id}/`),
    );
  const told = (id: string): Envelope[] =>
    main.events.filter(({ subject }) => subject === `file/${id}`);
  const pass = (seconds: number) => {
    at = new Date(at.getTime() + seconds * 1000);
  };
  const waiting = async (bytes: Buffer) => {
    const { status, body } = await upload(bytes, 'waits.txt');
    expect([status, body['state']]).to.deep.equal([201, 'scanning']);
    return String(body['id']);
  };

  it('are clean once the scanner has seen all of them', async () => {
    const bytes = pdf(1_000_000);
    const { status, body } = await upload(bytes, 'a.pdf');
    expect([status, body['state']]).to.deep.equal([201, 'clean']);
    expect(clamd.given.at(-1)).to.equal(bytes.length);
  });

  it('living 31: EICAR is infected and 404; its bytes are deleted, its uploader and the admins told once', async () => {
    const answer = await upload(EICAR, 'bill.txt');
    expect([answer.status, answer.body['code']]).to.deep.equal([422, 'file_infected']);
    const { fileId } = answer.body['context'] as { fileId: string };
    for (const what of ['', '/link'])
      expect(await see(fileId, what)).to.deep.equal([404, 'file_infected']);
    expect(await stored(fileId)).to.deep.equal([]);
    await eventually(() => expect(told(fileId)).to.have.length(1));
    const { asha: uploader, id } = main.world.here;
    expect(told(fileId)[0]).to.deep.include({
      type: 'gatehouse.file.infected.v1',
      data: {
        ...{
          fileId,
          communityId: id,
          actorId: uploader.accountId,
          name: 'bill.txt',
          purpose: 'document',
        },
        uploader: { accountId: uploader.accountId, name: uploader.name },
        ...{ found: 'Eicar-Test-Signature', foundAt: at.toISOString() },
        toldIds: [uploader.accountId, adminId],
      },
    });
  });

  for (const mood of ['refuses', 'hangs up', 'too small'] as const)
    it(`wait as long as it ${mood}, are not ready meanwhile, and are looked through afterwards`, async () => {
      clamd.mood = mood;
      const id = await waiting(pdf());
      expect(await see(id)).to.deep.equal([200, 'scanning']);
      expect(await see(id, '/link')).to.deep.equal([409, 'file_not_ready']);
      const infected = await waiting(EICAR);
      pass(60);
      await eventually(async () => {
        const [rows] = await main.sequelize.query(
          'SELECT scans FROM files WHERE scan_at IS NOT NULL',
        );
        expect((rows as { scans: number }[]).some(({ scans }) => scans > 0)).to.equal(true);
      });
      expect(await see(id)).to.deep.equal([200, 'scanning']);
      clamd.mood = 'well';
      pass(600);
      await eventually(async () => expect(await see(id)).to.deep.equal([200, 'clean']));
      await eventually(async () =>
        expect(await see(infected)).to.deep.equal([404, 'file_infected']),
      );
      await eventually(async () => expect(await stored(infected)).to.deep.equal([]));
      await eventually(() => expect(told(infected)).to.have.length(1));
    });

  it('stay where they are, if infected, until it is known whom to tell', async () => {
    isAuthAway = true;
    const id = await waiting(EICAR);
    expect(await see(id, '/link')).to.deep.equal([409, 'file_not_ready']);
    isAuthAway = false;
    pass(600);
    await eventually(() => expect(told(id)).to.have.length(1));
    expect(await see(id)).to.deep.equal([404, 'file_infected']);
  });
});

describe('what clamd is asked', () => {
  async function* endless(): AsyncGenerator<Buffer> {
    for (;;) yield await Promise.resolve(Buffer.alloc(64 * 1024));
  }

  it('ends when it has had enough, and where nobody answers', async () => {
    const clamd = await startFakeClamd();
    clamd.mood = 'too small';
    const rejection = await createClamd(clamd.url)
      .scan(endless())
      .catch((error: unknown) => error);
    expect(rejection).to.be.instanceOf(ScannerUnsure);
    expect(String(rejection)).to.contain('size limit exceeded');
    await clamd.close();
    const nobody = await createClamd(clamd.url)
      .scan(endless())
      .catch((error: unknown) => error);
    expect(nobody).to.be.instanceOf(ScannerAway);
  });
});
