import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import S3rver from 's3rver';
import { PlainError } from '../src/console/plain-error.js';
import { openBucket } from '../src/portals/bucket.js';
import { readPublishOptions } from '../src/portals/options.js';
import { planPublishing, publish, type Plan } from '../src/portals/publish.js';
import { repositoryFolder } from '../src/provision/profile.js';
import { forget, temporaryFolder } from './support/temporary-profile.js';

const command = join(repositoryFolder, 'scripts', 'dist', 'src', 'publish-portals.js');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Where the SDK looks for them; put back when the suite is done. */
const variables = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'S3RVER',
  AWS_SECRET_ACCESS_KEY: 'S3RVER',
  AWS_MAX_ATTEMPTS: '1',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

describe('npm run publish-portals', () => {
  const environment = { ...process.env };

  before(() => Object.assign(process.env, variables));
  after(() => {
    process.env = environment;
  });

  let folder: string;
  let built: string;
  let s3: S3rver;
  let door: Server;
  let endpoint: string;
  /** Every change that was asked for, in order. */
  let asked: string[];
  /** Keys that S3 refuses. */
  let refused: RegExp | undefined;

  beforeEach(async () => {
    folder = await temporaryFolder();
    built = join(folder, 'dist');
    asked = [];
    refused = undefined;
    s3 = new S3rver({
      silent: true,
      // It reckons without headers that current clients sign.
      allowMismatchedSignatures: true,
      directory: join(folder, 's3'),
      configureBuckets: [{ name: 'portals', configs: [] }],
    });
    await s3.configureBuckets();
    const answer = s3.callback();
    door = createServer((request, response) => {
      const { method = '', url = '' } = request;
      const key = decodeURIComponent(url.replace(/^\/portals\/?/, '').replace(/\?.*$/, ''));
      if (method !== 'GET') asked.push(`${method} ${key}`);
      if (method === 'PUT' && refused?.test(key) === true) response.writeHead(403).end();
      else answer(request, response);
    });
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    endpoint =
      process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
    await buildRelease('AAAAAAAA');
  });

  afterEach(async () => {
    door.closeAllConnections();
    await new Promise((resolve) => door.close(resolve));
    await forget(folder);
  });

  /** What a build leaves for one area: names with hashes, lasting names, and the entry page. */
  async function buildRelease(hash: string): Promise<void> {
    await forget(built);
    for (const area of ['base', 'admin', 'manager', 'employee']) {
      await write(`${area}/browser/main-${hash}.js`, `console.log('${area} ${hash}')`);
      await write(`${area}/browser/main-${hash}.js.map`, '{}');
      await write(`${area}/browser/media/font-BBBBBBBB.woff2`, 'font');
      await write(`${area}/browser/gatehouse-employee.svg`, '<svg/>');
      await write(
        `${area}/browser/index.html`,
        `<html><head><base href="/${area}/"><link rel="icon" href="/portal/gatehouse-employee.svg">` +
          `<a href="https://example.org/main-${hash}.js"></a>` +
          `</head><script src="main-${hash}.js"></script></html>`,
      );
    }
  }

  async function write(name: string, text: string): Promise<void> {
    await mkdir(dirname(join(built, name)), { recursive: true });
    await writeFile(join(built, name), text);
  }

  /** What the command does with these flags, in this process. */
  async function publishAll(...args: string[]): Promise<Plan> {
    const options = readPublishOptions(['--bucket', 'portals', '--from', built, ...args]);
    const bucket = openBucket(options.bucket);
    try {
      const plan = await planPublishing(bucket, options.portals, { ...options, now: new Date() });
      await publish(bucket, plan);
      return plan;
    } finally {
      bucket.close();
    }
  }

  /** The command itself. */
  function run(...args: string[]): Promise<Ended> {
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [command, '--from', built, ...args], (_, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      );
    });
  }

  /** An object as a browser gets it; undefined when there is none. */
  async function object(key: string): Promise<{ headers: Headers; text: string } | undefined> {
    const response = await fetch(`${endpoint}/portals/${key}`);
    const text = await response.text();
    return response.ok ? { headers: response.headers, text } : undefined;
  }

  it('gives every file its type and how long it may be kept', async () => {
    const { code, out, err } = await run('--environment', 'dev', '--bucket', 'portals');
    expect(err).to.equal('');
    expect(code).to.equal(0);
    expect(out).to.include('published /base /admin /manager /employee: 16 files uploaded');
    const kept: [key: string, type: string, cache: string][] = [
      [
        'base/main-AAAAAAAA.js',
        'text/javascript; charset=utf-8',
        'public, max-age=31536000, immutable',
      ],
      ['admin/media/font-BBBBBBBB.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
      ['manager/gatehouse-employee.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=300'],
      ['employee/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ];
    for (const [key, type, cache] of kept) {
      const found = await object(key);
      expect(found?.headers.get('content-type'), key).to.equal(type);
      expect(found?.headers.get('cache-control'), key).to.equal(cache);
    }
    expect(await object('base/main-AAAAAAAA.js.map')).to.equal(undefined);
  });

  it('uploads what pages refer to before any page, for all portals', async () => {
    await publishAll('--environment', 'dev');
    const puts = asked.filter((line) => line.startsWith('PUT'));
    const firstPage = puts.findIndex((line) => line.endsWith('index.html'));
    const lastAsset = puts.findLastIndex((line) => /\.(js|woff2|svg)$/.test(line));
    expect(puts).to.have.lengthOf(20);
    expect(lastAsset).to.be.below(firstPage);
  });

  it('moves the entry page to where it is published, and leaves other links alone', async () => {
    await publishAll('--environment', 'qa', '--gateway', 'https://qa.gatehouse.example');
    const page = (await object('admin_QA/index.html'))?.text;
    expect(page).to.include('<base href="/admin_QA/">');
    expect(page).to.include('<link rel="icon" href="/admin_QA/gatehouse-employee.svg">');
    expect(page).to.include('<script src="/admin_QA/main-AAAAAAAA.js">');
    expect(page).to.include('href="https://example.org/main-AAAAAAAA.js"');
    expect(page).to.include(
      '<meta name="gatehouse-gateway" content="https://qa.gatehouse.example" />',
    );
    expect(await object('admin/index.html'), 'the development team has its own').to.equal(
      undefined,
    );
  });

  it('publishes one build for every area where there is only one', async () => {
    await forget(built);
    await write('main-CCCCCCCC.js', '1');
    await write(
      'index.html',
      '<html><head><base href="/"/></head><script src="/portal/main-CCCCCCCC.js"></script>',
    );
    await publishAll('--environment', 'dev', '--areas', 'base,employee');
    for (const area of ['base', 'employee']) {
      const page = (await object(`${area}/index.html`))?.text;
      expect(page).to.include(`"/${area}/main-CCCCCCCC.js"`);
      expect(page).to.include(`<base href="/${area}/"`);
      expect((await object(`${area}/main-CCCCCCCC.js`))?.text).to.equal('1');
    }
    expect(await object('admin/index.html')).to.equal(undefined);
  });

  it('leaves what is published as it was when an upload fails', async () => {
    await publishAll('--environment', 'dev');
    await buildRelease('DDDDDDDD');
    refused = /manager\/main-D/;
    const { code, err } = await run('--environment', 'dev', '--bucket', 'portals');
    expect(code).to.equal(1);
    expect(err).to.match(/^gatehouse: the bucket portals cannot be used: /);
    expect(err.trim().split('\n')).to.have.lengthOf(1);
    for (const area of ['base', 'admin', 'manager', 'employee']) {
      expect((await object(`${area}/index.html`))?.text).to.include('main-AAAAAAAA.js');
      expect(await object(`${area}/main-AAAAAAAA.js`)).to.not.equal(undefined);
    }
  });

  it('uploads only what changed, and keeps files as long as a kept release needs them', async () => {
    await publishAll('--environment', 'dev', '--keep', '2');
    await put('base/somebody-elses.txt');
    asked = [];
    const again = await publishAll('--environment', 'dev', '--keep', '2');
    expect(again.uploads).to.have.lengthOf(4);
    expect(again).to.deep.include({ unchanged: 12, leftovers: [] });
    expect(asked.filter((line) => /\.(js|woff2|svg)$/.test(line))).to.deep.equal([]);

    await buildRelease('EEEEEEEE');
    await publishAll('--environment', 'dev', '--keep', '2');
    expect(await object('base/main-AAAAAAAA.js'), 'open tabs need it').to.not.equal(undefined);
    await buildRelease('FFFFFFFF');
    const { leftovers } = await publishAll('--environment', 'dev', '--keep', '2');
    expect(leftovers).to.have.lengthOf(4);
    expect(await object('base/main-AAAAAAAA.js')).to.equal(undefined);
    expect(await object('base/main-EEEEEEEE.js')).to.not.equal(undefined);
    expect(await object('base/media/font-BBBBBBBB.woff2')).to.not.equal(undefined);
    expect(await object('base/somebody-elses.txt')).to.not.equal(undefined);
  });

  async function put(key: string): Promise<void> {
    const path = join(folder, 's3', 'portals', `${key}._S3rver_object`);
    const template = join(folder, 's3', 'portals', 'base', 'index.html._S3rver_metadata.json');
    await writeFile(path, 'kept');
    await writeFile(path.replace(/object$/, 'metadata.json'), await readFile(template));
  }

  it('says what it would do, and does nothing', async () => {
    const { code, out } = await run('--environment', 'qa', '--bucket', 'portals', '--dry-run');
    expect(code).to.equal(0);
    expect(out).to.include('would upload base_QA/index.html (no-cache)');
    expect(asked).to.deep.equal([]);
  });

  it('tells CloudFront when all is there', async () => {
    let told = '';
    const cloudFront = createServer((request, response) => {
      const pages = asked.filter((line) => line.endsWith('index.html')).length;
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        told = `${request.method ?? ''} ${request.url ?? ''} after ${pages} pages ${body}`;
        response.writeHead(201, { 'Content-Type': 'text/xml' });
        response.end('<Invalidation><Id>I2J0I21PCUYOIK</Id></Invalidation>');
      });
    });
    await new Promise<void>((resolve) => cloudFront.listen(0, '127.0.0.1', resolve));
    const { port } = cloudFront.address() as AddressInfo;
    process.env.AWS_ENDPOINT_URL_CLOUDFRONT = `http://127.0.0.1:${port}`;
    const flags = ['--bucket', 'portals', '--environment', 'qa', '--areas', 'base'];
    const { out } = await run(...flags, '--distribution', 'EDFDVBD6EXAMPLE');
    cloudFront.closeAllConnections();
    cloudFront.close();
    expect(out).to.include('told CloudFront EDFDVBD6EXAMPLE: invalidation I2J0I21PCUYOIK');
    expect(told).to.match(
      /^POST \/2020-05-31\/distribution\/EDFDVBD6EXAMPLE\/invalidation after 1 /,
    );
    expect(told).to.include('<Path>/base_QA</Path><Path>/base_QA/*</Path>');
  });

  const wrong: [args: string[], sentence: string][] = [
    [['--bucket', 'portals'], '--environment is missing, but it is dev or qa'],
    [
      ['--environment', 'prod', '--bucket', 'portals'],
      '--environment is prod, but it is dev or qa',
    ],
    [['--environment', 'dev'], '--bucket names the S3 bucket; it is missing'],
    [
      ['--environment', 'dev', '--bucket', 'portals', '--from', 'docker'],
      'there is no index.html for base in',
    ],
    [
      ['--environment', 'dev', '--bucket', 'portals', '--areas', 'base,shop'],
      '--areas names "shop", but there are base, admin, manager, employee',
    ],
    [
      ['--environment', 'dev', '--bucket', 'portals', '--gateway', 'qa.example'],
      '--gateway is qa.example, but it is like https://gatehouse.example',
    ],
  ];
  for (const [args, sentence] of wrong) {
    it(`refuses ${args.join(' ')}`, () => {
      expect(() => readPublishOptions(args)).to.throw(PlainError, sentence);
    });
  }

  it('says when there is no such bucket', async () => {
    const { code, err } = await run('--environment', 'dev', '--bucket', 'nowhere');
    expect(code).to.equal(1);
    expect(err).to.match(/^gatehouse: the bucket nowhere cannot be used: NoSuchBucket/);
  });
});
