import { expect } from 'chai';
import { build } from 'esbuild';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { FakeGateway, type Answer } from './fake-gateway.js';
import { Project, packageFolder, repositoryFolder } from './installed.js';

describe('the package, installed somewhere else', function () {
  this.timeout(180_000);
  const gateway = new FakeGateway();
  let project: Project;

  before(async () => {
    project = await Project.withClient();
    await gateway.start();
    gateway.answer = ({ method, path }): Answer => {
      if (path.endsWith('/login')) {
        return { status: 200, body: { accessToken: 't', user: { id: 'g', givenName: 'Gopal' } } };
      }
      if (path.includes('/units')) return { status: 200, body: { items: [{ id: 'u' }] } };
      if (method === 'POST') return { status: 201, body: { id: 'v' } };
      const visit = { visitor: { name: 'Ravi Kumar' }, unit: { name: 'A-101' } };
      return { status: 200, body: { items: [visit] } };
    };
    const [visits = '', feed = ''] = await examples('ts');
    await project.write('visits.ts', visits);
    await project.write('feed.ts', feed);
    await project.write('parts.ts', partsInUse);
  });
  after(() => Promise.all([gateway.stop(), project.remove()]));

  /** The programs of README.md, against the gateway of this test. */
  async function examples(language: string): Promise<string[]> {
    const text = await readFile(join(packageFolder, 'README.md'), 'utf8');
    const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'));
    return [...blocks].map(([, code = '']) => code.replace('http://localhost:8080', gateway.url));
  }
  const programs = ['visits.ts', 'feed.ts', 'parts.ts'];
  const said = 'Signed in as Gopal\nRavi Kumar waits for A-101\n';

  it('brings what it needs, how to use it, its licence, and no tests', async () => {
    const files = await readdir(project.client, { recursive: true });
    expect(files).to.include.members([
      ...['README.md', 'LICENSE', 'dist/gatehouse.js', 'dist/src/index.js', 'dist/src/index.d.ts'],
    ]);
    expect(files.filter((file) => /\.test\.|^test|^dist\/test|(?<!\.d)\.ts$/.test(file))).to.be
      .empty;
    const licence = (folder: string) => readFile(join(folder, 'LICENSE'), 'utf8');
    expect(await licence(project.client)).to.equal(await licence(repositoryFolder));
  });

  it('stands on packages that everybody can have', async () => {
    const files = await readdir(project.client, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((file) => file.isFile() && /\.(js|ts|json)$/.test(file.name))
      .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
    const named = (await Promise.all(texts)).flatMap(
      (text) => text.match(/@gatehouse\/\w+/g) ?? [],
    );
    expect([...new Set(named)]).to.deep.equal(['@gatehouse/client']);
    const { dependencies } = JSON.parse(
      await readFile(join(project.client, 'package.json'), 'utf8'),
    ) as { dependencies: object };
    expect(dependencies).to.have.all.keys('openapi-fetch', 'socket.io-client');
  });

  it('runs in Node.js, as README.md shows it, imported and required', async () => {
    const module = { module: 'nodenext', moduleResolution: 'nodenext' };
    await project.compile({ ...strict, ...module, outDir: 'compiled' }, programs);
    expect(await project.run('compiled/visits.js')).to.equal(said);
    expect(await project.run('compiled/parts.js')).to.match(/^[A-Z].+\n$/);
    await project.write('required.cjs', requiring(gateway.url));
    expect(await project.run('required.cjs')).to.equal('Gopal invalid\n');
  });

  for (const [moduleResolution, module] of [
    ['node16', 'node16'],
    ['bundler', 'esnext'],
    ['node10', 'esnext'],
  ] as const) {
    it(`has types for TypeScript with moduleResolution ${moduleResolution}`, () => {
      const options = { ...strict, module, moduleResolution, noEmit: true };
      return project.compile(options, programs);
    });
  }

  it('goes into a bundle for browsers', async () => {
    await build({
      absWorkingDir: project.folder,
      entryPoints: ['visits.ts', 'feed.ts'],
      outdir: 'bundled',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    });
    expect(await project.run('bundled/visits.mjs')).to.equal(said);
  });

  it('is one file for a page without a build', async () => {
    const [html = ''] = await examples('html');
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? [];
    const bundle = await readFile(join(project.client, 'dist', 'gatehouse.js'), 'utf8');
    const titled = new Promise<unknown>((resolve) => {
      const document = {
        set title(text: string) {
          resolve(text);
        },
      };
      const window = createContext({ ...browserGlobals, document });
      runInContext(bundle, window);
      expect(runInContext('typeof Gatehouse.FeedSocket', window)).to.equal('function');
      runInContext(script, window);
    });
    expect(await titled).to.equal('Gatehouse: Gopal');
  });
});

const strict = {
  ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
  ...{ strict: true, exactOptionalPropertyTypes: true },
  ...{ skipLibCheck: false, skipDefaultLibCheck: true },
};

const partsInUse = `
import { PERMISSIONS, type Permission } from '@gatehouse/client/contracts/permissions';
import type { components } from '@gatehouse/client/contracts/main';
import { FeedSocket } from '@gatehouse/client/feed-socket';
import { createGatehouseClient, type Visit } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
export const first = async (): Promise<Visit | undefined> =>
  (await createGatehouseClient({ gatewayUrl: 'x' }).visits.list()).items[0];
export const names: [typeof FeedSocket, typeof ProblemError] = [FeedSocket, ProblemError];
export const ringing: Permission = 'visits:admit';
export const kind: components['schemas']['VisitKind'] = 'guest';
console.log(PERMISSIONS[ringing]);
// Types that fell back to any would let this pass, and the next line with it.
// @ts-expect-error: there is no such command
export const aprove = () => createGatehouseClient({ gatewayUrl: 'x' }).visits.aprove('v');
// @ts-expect-error: there is no such kind of visit
export const strange: Visit['kind'] = 'ghost';
`;

function requiring(gatewayUrl: string): string {
  return `
const { createGatehouseClient, ProblemError } = require('@gatehouse/client');
const problem = new ProblemError({ code: 'invalid', status: 400 });
createGatehouseClient({ gatewayUrl: '${gatewayUrl}' })
  .auth.login('a', 'b')
  .then(({ user }) => console.log(user.givenName, problem.code));
`;
}

/** What pages have and a bare context has not. */
const browserGlobals = {
  ...{ fetch, Request, Response, Headers, URL, URLSearchParams, Blob, FormData, AbortController },
  ...{ crypto, atob, setTimeout, clearTimeout, console },
};
