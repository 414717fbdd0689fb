import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { request, type RequestOptions } from 'node:https';
import { dirname, join } from 'node:path';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import { promisify } from 'node:util';
import { freePort } from '../src/process/ports.js';
import type { Profile } from '../src/provision/profile.js';
import { startGateway, writeGatewayConfig } from '../src/system/gateway.js';
import {
  givenCertificate,
  localCertificate,
  prepareHttps,
  type Certificate,
} from '../src/system/https.js';
import { forget, temporaryFolder, temporaryProfile } from './support/temporary-profile.js';

const run = promisify(execFile);
const hstsSeconds = 63_072_000;

describe('the gateway over HTTPS', () => {
  let profile: Profile;
  let service: Server;
  let ca: Buffer;
  let port: number;
  let plainPort: number;

  before(async () => {
    profile = await temporaryProfile(false);
    // A service that answers with what it saw, and says what services say.
    service = createServer(({ headers, url }, response) => {
      response.setHeader('Strict-Transport-Security', 'max-age=1');
      response.end(JSON.stringify({ url, headers }));
    }).on('upgrade', (_, socket) => {
      socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n');
    });
    const upstream = await freePort();
    await new Promise<void>((resolve) => service.listen(upstream, '127.0.0.1', resolve));
    const made = await localCertificate(join(profile.folder, 'certificates'));
    ca = await readFile(made.certificate);
    [port, plainPort] = [await freePort(), await freePort()];
    await startGateway(profile, {
      port: plainPort,
      https: { ...made, port, hstsSeconds, publicUrl: `https://localhost:${port}` },
      upstreams: { auth: [upstream], main: [upstream], notification: [upstream], edge: [upstream] },
    });
  });

  after(async () => {
    await profile.teardown.run();
    service.close();
    await forget(dirname(profile.folder));
  });

  interface Answer {
    status: number;
    headers: IncomingMessage['headers'];
    rawHeaders: string[];
    body: string;
  }

  function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: 'localhost', port, ca, path, ...options }, (answer) => {
        let body = '';
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
        answer.on('end', () => {
          const { statusCode = 0, headers, rawHeaders } = answer;
          resolve({ status: statusCode, headers, rawHeaders, body });
        });
      });
      asked.on('upgrade', ({ statusCode = 0, headers, rawHeaders }, socket) => {
        socket.destroy();
        resolve({ status: statusCode, headers, rawHeaders, body: '' });
      });
      asked.on('error', reject).end();
    });
  }

  it('speaks HTTP/2, and tells the service who asked and how', async () => {
    const session = connectHttp2(`https://localhost:${port}`, { ca });
    const stream = session.request({ ':path': '/api/v1/visits?limit=2' });
    let body = '';
    stream.on('data', (chunk: Buffer) => (body += chunk.toString()));
    await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
    session.close();
    const seen = JSON.parse(body) as { url: string; headers: Record<string, string> };
    expect(seen.url).to.equal('/api/v1/visits?limit=2');
    expect(seen.headers).to.include({
      host: `localhost:${port}`,
      'x-forwarded-proto': 'https',
      'x-forwarded-host': `localhost:${port}`,
      'x-forwarded-for': '127.0.0.1',
    });
  });

  it('lets WebSockets through', async () => {
    const headers = { Connection: 'Upgrade', Upgrade: 'websocket' };
    const { status } = await ask('/socket.io/?EIO=4&transport=websocket', { headers });
    expect(status).to.equal(101);
  });

  for (const [what, path, status] of [
    ['the answers of services', '/api/v1/visits', 200],
    ['its own problems', '/nowhere', 404],
  ] as const) {
    it(`tells browsers to stay with HTTPS in ${what}, once`, async () => {
      const answer = await ask(path);
      expect(answer.status).to.equal(status);
      const name = 'strict-transport-security';
      expect(answer.headers[name]).to.equal(`max-age=${hstsSeconds}; includeSubDomains`);
      expect(answer.rawHeaders.filter((text) => text.toLowerCase() === name)).to.have.lengthOf(1);
    });
  }

  it('sends plain HTTP to its own name, whatever name the request gave', async () => {
    const answer = await fetch(`http://127.0.0.1:${plainPort}/api/v1/login?next=%2Fx`, {
      method: 'POST',
      headers: { 'X-Forwarded-Host': 'evil.example' },
      redirect: 'manual',
    });
    expect(answer.status).to.equal(308);
    expect(answer.headers.get('location')).to.equal(
      `https://localhost:${port}/api/v1/login?next=%2Fx`,
    );
    expect(answer.headers.get('strict-transport-security')).to.equal(null);
  });

  it('answers plain HTTP on the port of HTTPS with a problem', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/visits`);
    expect(answer.status).to.equal(400);
    expect(answer.headers.get('content-type')).to.equal('application/problem+json');
    expect(await answer.json()).to.include({ code: 'request_malformed' });
  });

  const weak = 'DEFAULT:@SECLEVEL=0';
  const handshakes: [what: string, options: ConnectionOptions, accepted: boolean][] = [
    ['TLS 1.3', { minVersion: 'TLSv1.3' }, true],
    ['TLS 1.2', { maxVersion: 'TLSv1.2' }, true],
    ['TLS 1.1', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: weak }, false],
    ['CBC', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA256' }, false],
  ];
  for (const [what, options, accepted] of handshakes) {
    it(`${accepted ? 'accepts' : 'refuses'} ${what}`, async () => {
      const error = await new Promise<Error | undefined>((resolve) => {
        const socket = connectTls({ host: 'localhost', port, ca, ...options }, () => {
          socket.destroy();
          resolve(undefined);
        });
        socket.once('error', resolve);
      });
      if (accepted) expect(error).to.equal(undefined);
      else expect(String(error)).to.match(/alert (protocol version|handshake failure)/i);
    });
  }

  it('speaks plain HTTP again when a later run in the same folder asks for it', async () => {
    const folder = await temporaryFolder();
    const upstreams = { auth: [1], main: [2], notification: [3], edge: [4] };
    const https = await prepareHttps(folder, { port: 8443 });
    await writeGatewayConfig(folder, { port: 8080, upstreams, https });
    expect(existsSync(join(folder, 'tls.conf'))).to.equal(true);
    await writeGatewayConfig(folder, { port: 8080, upstreams });
    expect(existsSync(join(folder, 'tls.conf'))).to.equal(false);
    await forget(folder);
  });
});

describe('a certificate for this machine', () => {
  let folder: string;
  let made: Certificate;

  before(async () => {
    folder = await temporaryFolder();
    made = await localCertificate(folder);
  });
  after(() => forget(folder));

  it('is made once and kept from others', async () => {
    const before = await readFile(made.certificate, 'utf8');
    expect(await localCertificate(folder)).to.deep.equal(made);
    expect(await readFile(made.certificate, 'utf8')).to.equal(before);
    expect((await stat(made.key)).mode & 0o077).to.equal(0);
  });

  it('is made anew when it is about to expire', async () => {
    const other = await temporaryFolder();
    const key = join(other, 'localhost.key');
    const certificate = join(other, 'localhost.crt');
    const selfSigned = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    const names = ['-nodes', '-subj', '/CN=localhost', '-keyout', key, '-out', certificate];
    await run('openssl', [...selfSigned, ...names, '-days', '29']);
    const old = await readFile(certificate, 'utf8');
    await localCertificate(other);
    expect(await readFile(certificate, 'utf8')).to.not.equal(old);
    await forget(other);
  });

  it('may be given by path, if key and certificate belong together', async () => {
    expect(await givenCertificate(made)).to.deep.equal(made);
    const elsewhere = join(folder, 'elsewhere');
    const { key } = await localCertificate(elsewhere);
    const wrong: [given: Certificate, sentence: RegExp][] = [
      [{ ...made, key }, /is not the key of/],
      [{ ...made, key: join(folder, 'gone') }, /cannot be used: ENOENT/],
      [{ ...made, certificate: made.key }, /cannot be used/],
    ];
    for (const [given, sentence] of wrong) {
      const refused = await givenCertificate(given).then(
        () => 'accepted',
        (error: unknown) => String(error),
      );
      expect(refused).to.match(sentence);
    }
  });
});
