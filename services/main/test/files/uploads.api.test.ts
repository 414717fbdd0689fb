import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { request } from 'node:http';
import { call } from '../main-fixture.js';
import { pdf, sha256, xlsx } from './samples.js';

import { codeOf, later, NOON, startFiles, type FilesWorld, type Schemas } from './files-world.js';

describe('files that are uploaded in parts', () => {
  let world: FilesWorld;

  before(async () => {
    world = await startFiles();
  });
  after(() => world.main.stop());
  beforeEach(() => {
    world.clock.at = NOON;
  });

  describe('an upload in parts', () => {
    const bytes = pdf(300_000);

    it('is begun, sent, and completed', async () => {
      const { file, url, headers, method, ...rest } = await world.started(bytes);
      expect(rest).to.deep.equal({
        bytes: bytes.length,
        received: 0,
        resumable: true,
        urlExpiresAt: later(3600).toISOString(),
      });
      expect(file).to.include({ state: 'receiving' }).and.not.have.property('bytes');
      const sent = await world.send(method, url, bytes, { headers });
      expect([sent.status, sent.body]).to.deep.equal([200, { received: bytes.length }]);
      const done = await world.complete(file.id);
      expect([done.status, done.body]).to.deep.equal([
        200,
        {
          ...file,
          state: 'clean',
          bytes: bytes.length,
          sha256: sha256(bytes),
          mediaType: 'application/pdf',
        },
      ]);
      expect(await world.storedOf(file.id)).to.have.length(1);
      expect(codeOf(await world.complete(file.id))).to.deep.equal([409, 'upload_over']);
      expect(codeOf(await world.send(method, url, bytes))).to.deep.equal([409, 'upload_over']);
    });

    it('goes on after its connection was lost, from where it was', async () => {
      const { file, url } = await world.started(bytes);
      await new Promise<void>((resolve) => {
        const headers = {
          'content-type': 'application/octet-stream',
          'content-length': bytes.length,
        };
        const asking = request(new URL(url, world.main.api), { method: 'PUT', headers });
        asking.on('error', () => resolve());
        asking.write(bytes.subarray(0, 100_000), () => setImmediate(() => asking.destroy()));
      });
      const progress = async () =>
        (await call(world.main, 'GET', `/files/uploads/${file.id}`, { token: world.asha }))
          .body as unknown as Schemas['Upload'];
      await eventually(async () => expect((await progress()).received).to.be.greaterThan(0));
      const { received, url: fresh } = await progress();
      expect(codeOf(await world.complete(file.id))).to.deep.equal([409, 'upload_incomplete']);
      const gap = await world.send(
        'PUT',
        `${fresh}?offset=${bytes.length - 1}`,
        bytes.subarray(-1),
      );
      expect(codeOf(gap)).to.deep.equal([409, 'upload_offset']);
      const rest = await world.send('PUT', `${fresh}?offset=${received}`, bytes.subarray(received));
      expect(rest.body).to.deep.equal({ received: bytes.length });
      expect((await world.complete(file.id)).status).to.equal(200);
    });

    it('holds length, checksum and type against what comes', async () => {
      const other = Buffer.from(bytes);
      other.write('X', 100);
      const { file, url } = await world.started(bytes);
      expect(codeOf(await world.send('PUT', url, Buffer.concat([bytes, bytes])))).to.deep.equal([
        409,
        'upload_offset',
      ]);
      await world.send('PUT', url, other);
      expect(codeOf(await world.complete(file.id))).to.deep.equal([422, 'file_damaged']);
      await world.send('PUT', url, bytes);
      expect((await world.complete(file.id)).status, 'sent again').to.equal(200);

      const html = Buffer.from('<html>');
      const { file: wrong, url: there } = await world.started(html, { mediaType: 'image/jpeg' });
      await world.send('PUT', there, html);
      const refused = await world.complete(wrong.id);
      expect([...codeOf(refused), refused.body['context']]).to.deep.equal([
        422,
        'file_type_refused',
        { found: 'text/html' },
      ]);
      expect(
        (await call(world.main, 'GET', `/files/${wrong.id}`, { token: world.asha })).status,
      ).to.equal(404);
      expect(await world.storedOf(wrong.id)).to.deep.equal([]);
      const mismatched = await world.started(xlsx);
      await world.send('PUT', mismatched.url, xlsx);
      expect(codeOf(await world.complete(mismatched.file.id))).to.deep.equal([
        422,
        'file_type_refused',
      ]);
    });

    it('is completed once by two at once', async () => {
      const { file, url } = await world.started(bytes);
      await world.send('PUT', url, bytes);
      const both = await Promise.all([
        world.complete(file.id),
        world.complete(file.id),
        world.complete(file.id),
      ]);
      expect(both.map(({ status }) => status)).to.have.members([200, 409, 409]);
      expect(await world.storedOf(file.id)).to.have.length(1);
    });

    it('is at an address that ends, and is for nothing else: 403', async () => {
      const { file, url } = await world.started(bytes);
      const { id } = await world.uploaded(pdf(), 'a.pdf');
      const { url: down } = await world.linkTo(id);
      const link = (path: string) => path.split('/').at(-1) ?? '';
      const changed = url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
      for (const there of [
        changed,
        url.replace(link(url), link(down)),
        '/api/v1/public/uploads/x.y.z',
      ])
        expect(codeOf(await world.send('PUT', there, bytes)), there).to.deep.equal([
          403,
          'link_invalid',
        ]);
      const up = await world.fetchAt(down.replace(link(down), link(url)));
      expect(up.status).to.equal(403);
      world.clock.at = later(3600);
      expect(codeOf(await world.send('PUT', url, bytes))).to.deep.equal([403, 'link_expired']);
      expect(await world.storedOf(file.id)).to.deep.equal([]);
    });

    it('is nobody else’s: 404', async () => {
      const { file } = await world.started(bytes);
      for (const [method, path] of [
        ['GET', ''],
        ['POST', '/complete'],
      ] as const)
        expect(
          codeOf(
            await call(world.main, method, `/files/uploads/${file.id}${path}`, {
              token: world.manager,
            }),
          ),
        ).to.deep.equal([404, 'file_not_found']);
    });
  });
});
