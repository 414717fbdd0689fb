import { expect } from 'chai';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { freePort } from '../src/process/ports.js';
import type { Profile } from '../src/provision/profile.js';
import { startGateway } from '../src/system/gateway.js';
import { forget, temporaryProfile } from './support/temporary-profile.js';

const page = '<!doctype html><title>Gatehouse</title>';
const script = `console.log('${'portal '.repeat(400)}');`;

describe('the gateway before the portal', () => {
  let profile: Profile;
  let url: string;

  before(async () => {
    profile = await temporaryProfile(false);
    const portalFolder = join(profile.folder, 'portal');
    await mkdir(portalFolder, { recursive: true });
    await writeFile(join(portalFolder, 'index.html'), page);
    await writeFile(join(portalFolder, 'main-ABCD1234.js'), script);
    await writeFile(join(portalFolder, 'main-0123456789abcdef.js'), script);
    await mkdir(join(portalFolder, '.br'));
    const packed = brotliCompressSync(script);
    await writeFile(join(portalFolder, '.br', 'main-0123456789abcdef.js'), packed);
    await writeFile(join(portalFolder, 'gatehouse.svg'), '<svg/>');
    const [nowhere] = [await freePort()];
    const down = [nowhere];
    const upstreams = { auth: down, main: down, notification: down, edge: down };
    const port = await freePort();
    await startGateway(profile, { port, upstreams, portalFolder });
    url = `http://127.0.0.1:${port}`;
  });
  after(async () => {
    await profile.teardown.run();
    await forget(dirname(profile.folder));
  });

  const areas = ['/', '/base', '/base/visits', '/admin', '/manager/people', '/employee/'];
  const doorways = ['/sign-in', '/reset-password', '/verify-email', '/invitation'];
  const open = ['/p/join', '/p/join/7K3QX9M2TB', '/p/pass/q0nJm2Vx8c1WnH3r-_zYp7Kd'];
  for (const path of [...areas, ...doorways, ...open, '/second-factor', '/confirm-email-change']) {
    it(`shows the portal at ${path}, and asks for it anew each time`, async () => {
      const answer = await fetch(url + path);
      expect(answer.status).to.equal(200);
      expect(await answer.text()).to.equal(page);
      expect(answer.headers.get('content-type')).to.equal('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).to.equal('no-cache');
    });
  }

  const nowhere = [
    '/basement',
    '/administration',
    '/sign-in/x',
    '/p/none',
    '/p/join/a/b',
    '/p/pass',
    '/p/pass/a/b',
    '/portal/none-ABCD1234.js',
  ];
  for (const path of [...nowhere, '/portal/.none']) {
    it(`does not take ${path} for a page`, async () => {
      const answer = await fetch(url + path);
      expect(answer.status).to.equal(404);
      expect(answer.headers.get('content-type')).to.equal('application/problem+json');
    });
  }

  it('shows no search engine what is behind a link to a pass', async () => {
    const found = async (path: string) => (await fetch(url + path)).headers.get('x-robots-tag');
    expect(await found('/p/pass/q0nJm2Vx8c1WnH3r-_zYp7Kd')).to.equal('noindex, nofollow');
    expect(await found('/sign-in')).to.equal(null);
  });

  it('lets browsers keep for ever what has its hash in its name, and nothing else', async () => {
    for (const hash of ['ABCD1234', '0123456789abcdef']) {
      const hashed = await fetch(`${url}/portal/main-${hash}.js`);
      expect(hashed.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    }
    const icon = await fetch(`${url}/portal/gatehouse.svg`);
    expect(icon.headers.get('cache-control')).to.equal('no-cache');
    const again = await fetch(`${url}/portal/gatehouse.svg`, {
      headers: { 'If-None-Match': icon.headers.get('etag') ?? '' },
    });
    expect(again.status).to.equal(304);
  });

  it('compresses scripts for those who can read it', async () => {
    const path = `${url}/portal/main-ABCD1234.js`;
    const small = await fetch(path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(small.headers.get('content-encoding')).to.equal('gzip');
    expect(small.headers.get('vary')).to.equal('Accept-Encoding');
    expect(await small.text()).to.equal(script);
    const plain = await fetch(path, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.has('content-encoding')).to.equal(false);
  });

  it('sends what was packed when it was built to whoever reads it, else the file itself', async () => {
    const as = (name: string, encodings: string): Promise<Response> =>
      fetch(`${url}/portal/${name}.js`, { headers: { 'Accept-Encoding': encodings } });
    const packed = 'main-0123456789abcdef';
    for (const encodings of ['br', 'gzip, deflate, br', 'gzip, br, zstd']) {
      const small = await as(packed, encodings);
      expect(small.headers.get('content-encoding')).to.equal('br');
      expect(small.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
      expect(small.headers.get('vary')).to.equal('Accept-Encoding');
      expect(small.headers.get('cache-control')).to.include('immutable');
      expect(small.headers.get('content-security-policy')).to.include("default-src 'none'");
      expect(await small.text()).to.equal(script);
    }
    for (const encodings of ['gzip', 'br;q=0, gzip', 'gzip, brr']) {
      const other = await as(packed, encodings);
      expect(other.headers.get('content-encoding'), encodings).to.equal('gzip');
      expect(await other.text()).to.equal(script);
    }
    const unpacked = await as('main-ABCD1234', 'gzip, br');
    expect(unpacked.headers.get('content-encoding')).to.equal('gzip');
    expect(await unpacked.text()).to.equal(script);
    expect((await as('none-ABCD1234', 'gzip, br')).headers.has('content-encoding')).to.equal(false);
  });

  it('lets nothing run that is not its own, and nobody frame it', async () => {
    for (const path of ['/base', '/portal/main-ABCD1234.js']) {
      const { headers } = await fetch(url + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).to.include("default-src 'none'").and.include("script-src 'self'");
      expect(policy).to.include("frame-ancestors 'none'");
      expect(policy).not.to.match(/unsafe|\*|https?:/);
      expect(headers.get('x-frame-options')).to.equal('DENY');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('referrer-policy')).to.equal('no-referrer');
    }
  });
});
