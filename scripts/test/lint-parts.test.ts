import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { lintParts } from '../src/suites/lint-parts.js';
import { forget, temporaryFolder } from './support/temporary-profile.js';

const run = promisify(execFile);

describe('the parts that are linted', () => {
  let repository: string;

  beforeEach(async () => {
    repository = await temporaryFolder();
    await run('git', ['init', '--quiet'], { cwd: repository });
    await write('package.json', JSON.stringify({ workspaces: ['base', 'base/words', 'top'] }));
    await write('base/package.json', JSON.stringify({ name: '@x/base' }));
    await write('base/words/package.json', JSON.stringify({ name: '@x/words' }));
    const dependencies = { '@x/base': '*', other: '*' };
    await write('top/package.json', JSON.stringify({ name: '@x/top', dependencies }));
    await write('.gitignore', 'dist/\n');
    for (const file of ['base/a.ts', 'base/words/b.ts', 'top/c.ts', 'top/c.md', 'top/dist/c.js'])
      await write(file, '1');
  });
  afterEach(() => forget(repository));

  async function write(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(repository, file)), { recursive: true });
    await writeFile(join(repository, file), text);
  }

  /** Those that have another key after this than before. */
  async function changedBy(change: () => Promise<void>): Promise<string[]> {
    const keys = async (): Promise<Map<string, string>> =>
      new Map(((await lintParts(repository)) ?? []).map(({ name, key }) => [name, key]));
    const before = await keys();
    await change();
    return [...(await keys())].flatMap(([name, key]) => (before.get(name) === key ? [] : [name]));
  }

  it('are the workspaces, each with its own files and without what Git ignores', async () => {
    const parts = await lintParts(repository);
    const files = parts?.map((part) => [part.name, part.files]);
    expect(Object.fromEntries(files ?? [])).to.deep.equal({
      '': [],
      base: ['base/a.ts'],
      'base/words': ['base/words/b.ts'],
      top: ['top/c.ts'],
    });
  });

  it('change with themselves and with what they build on', async () => {
    expect(await changedBy(() => Promise.resolve())).to.deep.equal([]);
    expect(await changedBy(() => write('top/c.ts', '2'))).to.deep.equal(['top']);
    expect(await changedBy(() => write('base/a.ts', '2'))).to.have.members(['base', 'top']);
    expect(await changedBy(() => write('base/words/b.ts', '2'))).to.deep.equal(['base/words']);
  });

  it('change with a file that is new or gone', async () => {
    expect(await changedBy(() => write('base/new.ts', '1'))).to.have.members(['base', 'top']);
    await run('git', ['add', '.'], { cwd: repository });
    const gone = (): Promise<void> => rm(join(repository, 'base/new.ts'));
    expect(await changedBy(gone)).to.have.members(['base', 'top']);
  });

  it('all change with the rules, the compiler’s settings and the packages', async () => {
    for (const file of ['eslint.config.js', 'scripts/eslint/a.js', 'top/tsconfig.json'])
      expect(await changedBy(() => write(file, '1')), file).to.include.members(['base', 'top']);
    const lock = (): Promise<void> => write('package-lock.json', '2');
    expect(await changedBy(lock)).to.include.members(['', 'base', 'base/words', 'top']);
  });

  it('are unknown outside of Git', async () => {
    await rm(join(repository, '.git'), { recursive: true });
    expect(await lintParts(repository)).to.equal(undefined);
  });
});
