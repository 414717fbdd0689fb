import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { request } from 'node:http';
import { call } from '../main-fixture.js';
import { jpeg, exifSegment } from '../photo-samples.js';
import { tokenFor } from '../world.js';
import { pdf, PLACE, sha256, xlsx } from './samples.js';

import {
  codeOf,
  later,
  NOON,
  planOf,
  startFiles,
  type FilesWorld,
  type Schemas,
} from './files-world.js';

describe('files', () => {
  let world: FilesWorld;

  before(async () => {
    world = await startFiles();
  });
  after(() => world.main.stop());
  beforeEach(() => {
    world.clock.at = NOON;
  });

  describe('uploadFile', () => {
    it('keeps what comes, and tells what it is', async () => {
      const bytes = pdf(100_000);
      const { status, body, headers } = await world.upload(bytes, 'Bill.pdf');
      const { id, ...file } = body as Schemas['File'];
      const { accountId, name } = world.main.world.here.asha;
      expect([status, file]).to.deep.equal([
        201,
        {
          ...{
            communityId: world.main.world.here.id,
            purpose: 'import',
            name: 'Bill.pdf',
            state: 'clean',
          },
          ...{ bytes: bytes.length, sha256: sha256(bytes), mediaType: 'application/pdf' },
          ...{ uploader: { accountId, name }, linked: false },
          ...{ createdAt: NOON.toISOString(), expiresAt: later(86_400).toISOString() },
        },
      ]);
      expect(headers.get('location')).to.equal(`/api/v1/files/${id}`);
      const { url } = await world.linkTo(id);
      expect(Buffer.from(await (await world.fetchAt(url)).arrayBuffer()).equals(bytes)).to.equal(
        true,
      );
    });

    it('living 31: HTML as .jpg is 422 naming what was found, and nothing of it is kept', async () => {
      const before = await world.stored();
      const html = Buffer.from('<!doctype html><script>alert(1)</script>');
      const answer = await world.upload(html, 'holiday.jpg', {
        headers: { 'content-type': 'image/jpeg' },
      });
      expect(codeOf(answer)).to.deep.equal([422, 'file_type_refused']);
      expect(answer.body['context']).to.deep.equal({ found: 'text/html' });
      expect(answer.body['errors']).to.deep.equal([
        { path: 'body', message: 'is text/html', code: 'type' },
      ]);
      expect(await world.stored()).to.deep.equal(before);
    });

    it('living 31: ../../x is stored by its id', async () => {
      const { id, name } = await world.uploaded(pdf(), '../../x');
      expect(name).to.equal('../../x');
      const folder = world.main.env['FILES_FOLDER'] ?? '';
      expect(await world.storedOf(id)).to.deep.equal([
        `${folder}/${world.main.world.here.id}/${id}/content`,
      ]);
      const answer = await world.fetchAt((await world.linkTo(id)).url);
      expect(answer.headers.get('content-disposition')).to.equal(
        `attachment; filename=".._.._x"; filename*=UTF-8''.._.._x`,
      );
    });

    it('keeps names composed, of 255 signs at the most', async () => {
      expect((await world.uploaded(pdf(), 'Zoe\u0308.pdf')).name).to.equal('Zo\u00eb.pdf');
      expect((await world.uploaded(pdf(), 'n'.repeat(255))).name).to.have.length(255);
      expect((await world.upload(pdf(), 'n'.repeat(256))).status).to.equal(400);
      expect((await world.upload(pdf(), 'a\u202egpj.exe')).status).to.equal(400);
    });

    it('keeps nothing of where a picture was taken', async () => {
      const bytes = Buffer.concat([jpeg({ with: [exifSegment(6)] }), Buffer.from(PLACE)]);
      const { id, bytes: length, sha256: hash } = await world.uploaded(bytes, 'holiday.jpg');
      const kept = Buffer.from(
        await (await world.fetchAt((await world.linkTo(id)).url)).arrayBuffer(),
      );
      expect(kept.includes('GPS')).to.equal(false);
      expect([kept.length, sha256(kept)]).to.deep.equal([length, hash]);
    });

    it('refuses what was damaged on its way, is nothing, or is cut off: 422, 400', async () => {
      const damaged = await world.upload(pdf(), 'a.pdf', { query: `&sha256=${sha256('another')}` });
      expect(codeOf(damaged)).to.deep.equal([422, 'file_damaged']);
      expect(
        (await world.upload(pdf(), 'a.pdf', { query: `&sha256=${sha256(pdf())}` })).status,
      ).to.equal(201);
      expect((await world.upload(Buffer.alloc(0), 'a.pdf')).status).to.equal(400);
      const cut = await world.upload(pdf().subarray(0, 12), 'a.pdf');
      expect(codeOf(cut)).to.deep.equal([422, 'file_unreadable']);
    });

    it('takes ten megabytes and not a byte more: 413, said or not', async () => {
      const most = 10 * 1024 * 1024;
      expect((await world.upload(pdf(most - pdf().length), 'a.pdf')).status).to.equal(201);
      const before = await world.stored();
      const large = pdf(most - pdf().length + 1);
      expect((await world.upload(large, 'a.pdf')).status).to.equal(413);
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const path = '/api/v1/files?purpose=import&name=a.pdf';
        const headers = {
          authorization: `Bearer ${world.asha}`,
          'content-type': 'application/octet-stream',
          'transfer-encoding': 'chunked',
        };
        const asking = request(
          new URL(path, world.main.api),
          { method: 'POST', headers },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode);
          },
        );
        asking.on('error', reject);
        asking.end(large);
      });
      expect(status).to.equal(413);
      await eventually(async () => expect(await world.stored()).to.deep.equal(before));
    });

    it('takes only what is described: 400, 415', async () => {
      const without = await world.send('POST', '/api/v1/files?name=a.pdf', pdf(), {
        token: world.asha,
      });
      expect(codeOf(without)).to.deep.equal([400, 'request_invalid']);
      const wrong = await world.send('POST', '/api/v1/files?name=a&purpose=../x', pdf(), {
        token: world.asha,
      });
      expect(codeOf(wrong)).to.deep.equal([400, 'request_invalid']);
      const headers = { 'content-type': 'text/html' };
      expect((await world.upload(pdf(), 'a.pdf', { headers })).status).to.equal(415);
      const packed = { 'content-encoding': 'gzip' };
      expect((await world.upload(pdf(), 'a.pdf', { headers: packed })).status).to.equal(415);
    });

    it('keeps what is uploaded twice with one key once, and another under that key not: 422', async () => {
      const headers = { 'idempotency-key': newId() };
      const first = await world.upload(pdf(), 'a.pdf', { headers });
      const again = await world.upload(pdf(), 'a.pdf', { headers });
      expect(again.body).to.deep.equal(first.body);
      expect(again.headers.get('idempotency-replayed')).to.equal('true');
      const other = await world.upload(pdf(1), 'a.pdf', { headers });
      expect(codeOf(other)).to.deep.equal([422, 'idempotency_key_reused']);
    });

    it('takes 500 MB that nothing is linked to, and no more: 409', async () => {
      const { here } = world.main.world;
      const neha = await tokenFor(world.main.issuer, here, here.manager);
      const body = planOf(pdf(), { bytes: 100 * 1024 * 1024 });
      const plan = () => call(world.main, 'POST', '/files/uploads', { token: neha, body });
      for (let n = 0; n < 5; n++) expect((await plan()).status).to.equal(201);
      expect(codeOf(await plan())).to.deep.equal([409, 'quota_reached']);
      await world.main.sequelize.query('DELETE FROM files WHERE uploader_id = :id', {
        replacements: { id: here.manager.accountId },
      });
    });
  });

  describe('getFileLink', () => {
    it('living 31: a link after 5 min is 403, and nobody makes one', async () => {
      const { id } = await world.uploaded(pdf(), 'a.pdf');
      const { url, expiresAt } = await world.linkTo(id);
      expect(expiresAt).to.equal(later(300).toISOString());
      world.clock.at = later(299.999);
      expect((await world.fetchAt(url)).status).to.equal(200);
      world.clock.at = later(300);
      const late = await world.fetchAt(url);
      expect([late.status, ((await late.json()) as { code: string }).code]).to.deep.equal([
        403,
        'link_expired',
      ]);
      world.clock.at = NOON;
      const link = url.split('/').at(-1) ?? '';
      for (let sign = 0; sign < link.length - 1; sign += 5) {
        const forged =
          link.slice(0, sign) + (link[sign] === 'A' ? 'B' : 'A') + link.slice(sign + 1);
        expect((await world.fetchAt(url.replace(link, forged))).status, forged).to.equal(403);
      }
    });

    it('shows only pictures and PDFs in a page, and lets nothing act there', async () => {
      for (const [bytes, name, shown] of [
        [pdf(), 'a.pdf', 'inline'],
        [jpeg(), 'a.jpg', 'inline'],
        [xlsx, 'a.xlsx', 'attachment'],
        [Buffer.from('a;b'), 'a.csv', 'attachment'],
      ] as const) {
        const { id, mediaType } = await world.uploaded(bytes, name);
        const { url, disposition } = await world.linkTo(id, '?disposition=inline');
        const answer = await world.fetchAt(url);
        expect(
          [disposition, answer.headers.get('content-disposition')?.split(';')[0]],
          name,
        ).to.deep.equal([shown, shown]);
        expect(answer.headers.get('content-security-policy')).to.equal('sandbox');
        expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
        expect(answer.headers.get('content-type')?.split(';')[0]).to.equal(mediaType);
        expect((await world.linkTo(id)).disposition).to.equal('attachment');
      }
    });

    it('is for who uploaded it alone, while nothing is linked to it: 404', async () => {
      const { id } = await world.uploaded(pdf(), 'a.pdf');
      for (const path of [`/files/${id}`, `/files/${id}/link`])
        expect(
          codeOf(await call(world.main, 'GET', path, { token: world.manager })),
          path,
        ).to.deep.equal([404, 'file_not_found']);
      expect(
        codeOf(await call(world.main, 'DELETE', `/files/${id}`, { token: world.manager })),
      ).to.deep.equal([404, 'file_not_found']);
    });

    it('waits for what has not come: 409', async () => {
      const { file } = await world.started(pdf());
      expect(
        codeOf(await call(world.main, 'GET', `/files/${file.id}/link`, { token: world.asha })),
      ).to.deep.equal([409, 'file_not_ready']);
    });
  });

  describe('deleteFile', () => {
    it('is done once, at once for everybody, and leaves no bytes', async () => {
      const { id } = await world.uploaded(pdf(), 'a.pdf');
      const { url } = await world.linkTo(id);
      const remove = () => call(world.main, 'DELETE', `/files/${id}`, { token: world.asha });
      const answers = await Promise.all([remove(), remove(), remove()]);
      expect(answers.map(({ status }) => status)).to.have.members([204, 404, 404]);
      expect((await world.fetchAt(url)).status).to.equal(404);
      expect(
        (await call(world.main, 'GET', `/files/${id}`, { token: world.asha })).status,
      ).to.equal(404);
      await eventually(async () => expect(await world.storedOf(id)).to.deep.equal([]));
    });
  });

  it('asks for a token: 401', async () => {
    const id = newId();
    for (const [method, path] of [
      ['GET', `/files/${id}`],
      ['DELETE', `/files/${id}`],
      ['GET', `/files/${id}/link`],
      ['GET', `/files/uploads/${id}`],
      ['POST', `/files/uploads/${id}/complete`],
      ['POST', '/files/uploads'],
    ] as const)
      expect((await call(world.main, method, path)).status, path).to.equal(401);
    expect(
      (await world.send('POST', '/api/v1/files?purpose=import&name=a', pdf())).status,
    ).to.equal(401);
  });
});
