import { expect } from 'chai';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { freePort } from '../src/process/ports.js';
import type { Profile } from '../src/provision/profile.js';
import { startGateway } from '../src/system/gateway.js';
import { forget, temporaryProfile } from './support/temporary-profile.js';

const page = '<!doctype html><title>Gatehouse scanner</title>';
const script = `console.log('${'scanner '.repeat(400)}');`;

describe('the gateway before the scanner', () => {
  let profile: Profile;
  let url: string;

  before(async () => {
    profile = await temporaryProfile(false);
    const scannerFolder = join(profile.folder, 'scanner');
    await mkdir(join(scannerFolder, '.br'), { recursive: true });
    await mkdir(join(scannerFolder, 'media'));
    const files = {
      'index.html': page,
      'main-ABCD1234.js': script,
      'sw.js': script,
      'scanner.webmanifest': '{}',
      'media/text-ABCD1234.woff2': 'a font',
    };
    for (const [name, text] of Object.entries(files))
      await writeFile(join(scannerFolder, name), text);
    await writeFile(join(scannerFolder, '.br', 'main-ABCD1234.js'), brotliCompressSync(script));
    const down = [await freePort()];
    const upstreams = { auth: down, main: down, notification: down, edge: down };
    const port = await freePort();
    const portalFolder = join(profile.folder, 'none');
    await startGateway(profile, { port, upstreams, scannerFolder, portalFolder });
    url = `http://127.0.0.1:${port}`;
  });
  after(async () => {
    await profile.teardown.run();
    await forget(dirname(profile.folder));
  });

  it('shows the scanner, and asks for it anew each time', async () => {
    const answer = await fetch(`${url}/scanner/`);
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.equal(page);
    expect(answer.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).to.equal('no-cache');
  });

  it('leads who leaves out the last stroke to it', async () => {
    const answer = await fetch(`${url}/scanner`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([301, '/scanner/']);
  });

  for (const path of ['/scanners', '/scanner/none.js', '/scanner/.none', '/scanner/pair']) {
    it(`does not take ${path} for a page`, async () => {
      const answer = await fetch(url + path);
      expect(answer.status).to.equal(404);
      expect(answer.headers.get('content-type')).to.equal('application/problem+json');
    });
  }

  it('lets browsers keep for ever what has its hash in its name, and not its worker', async () => {
    const cacheOf = async (name: string) =>
      (await fetch(`${url}/scanner/${name}`)).headers.get('cache-control');
    for (const name of ['main-ABCD1234.js', 'media/text-ABCD1234.woff2'])
      expect(await cacheOf(name)).to.equal('public, max-age=31536000, immutable');
    for (const name of ['sw.js', 'scanner.webmanifest'])
      expect(await cacheOf(name)).to.equal('no-cache');
  });

  it('sends what was packed to whoever reads it, and says what each file is', async () => {
    const as = (name: string, encodings: string) =>
      fetch(`${url}/scanner/${name}`, { headers: { 'Accept-Encoding': encodings } });
    const packed = await as('main-ABCD1234.js', 'gzip, br');
    expect(packed.headers.get('content-encoding')).to.equal('br');
    expect(packed.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    expect(await packed.text()).to.equal(script);
    const worker = await as('sw.js', 'gzip, br');
    expect(worker.headers.get('content-encoding')).to.equal('gzip');
    expect(await worker.text()).to.equal(script);
    const manifest = await as('scanner.webmanifest', 'br');
    expect(manifest.headers.get('content-type')).to.equal('application/manifest+json');
  });

  it('lets it have a manifest, a worker and the camera, and nothing that is not its own', async () => {
    const { headers } = await fetch(`${url}/scanner/`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const allowed of ["manifest-src 'self'", "worker-src 'self'", "script-src 'self'"])
      expect(policy).to.include(allowed);
    expect(policy).to.include("require-trusted-types-for 'script'; trusted-types angular scanner");
    expect(policy).not.to.match(/unsafe|\*|https?:/);
    expect(headers.get('permissions-policy')).to.include('camera=(self)');
    expect(headers.has('service-worker-allowed')).to.equal(false);
  });
});
