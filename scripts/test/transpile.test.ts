import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryFolder } from '../src/provision/profile.js';
import { forget, temporaryFolder } from './support/temporary-profile.js';

const run = promisify(execFile);

describe('what is compiled without a look at types', () => {
  let folder: string;
  const source = 'shared/src/time/clock.ts';
  const code = 'shared/dist/src/time/clock.js';

  before(async () => {
    folder = await temporaryFolder();
    for (const file of ['scripts/transpile.mjs', 'tsconfig.base.json', 'shared/src/time'])
      await cp(join(repositoryFolder, file), join(folder, file), { recursive: true });
    await symlink(join(repositoryFolder, 'node_modules'), join(folder, 'node_modules'));
    await mkdir(join(folder, 'shared/migrations'), { recursive: true });
    await transpile();
  });
  after(() => forget(folder));

  const transpile = () => run(process.execPath, [join(folder, 'scripts/transpile.mjs'), 'shared']);
  const read = (place: string, file: string) => readFile(join(place, file), 'utf8');
  const writtenAt = async (file: string) => (await stat(join(folder, file))).mtimeMs;

  it('is, to the letter, what the compiler writes, and leads to the same source', async () => {
    expect(await read(folder, code)).to.equal(await read(repositoryFolder, code));
    const { sources } = JSON.parse(await read(folder, `${code}.map`)) as { sources: string[] };
    expect(sources).to.deep.equal(['../../../src/time/clock.ts']);
  });

  it('is left alone where its source is older, and written anew where it is not', async () => {
    const before = await writtenAt(code);
    const state = await read(folder, 'shared/dist/.transpiled');
    await transpile();
    expect(await writtenAt(code)).to.equal(before);
    expect(await read(folder, 'shared/dist/.transpiled')).to.equal(state);

    await writeFile(join(folder, source), 'export const changed = 1;\n');
    const later = new Date(before + 2000);
    await utimes(join(folder, source), later, later);
    await transpile();
    expect(await read(folder, code)).to.include('changed = 1');
    expect(await read(folder, 'shared/dist/.transpiled')).not.to.equal(state);
  });

  it('is not taken by the compiler for its own work', async () => {
    const settings = { extends: '../tsconfig.base.json', include: ['src'] };
    const compilerOptions = { rootDir: '.', outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo' };
    const text = JSON.stringify({
      ...settings,
      compilerOptions: { ...compilerOptions, types: [] },
    });
    await writeFile(join(folder, 'shared/tsconfig.json'), text);
    await writeFile(join(folder, 'shared/package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'shared/src/wrong.ts'), `export const wrong: number = 'text';\n`);
    await transpile();
    const tsc = join(folder, 'node_modules/typescript/bin/tsc');
    const failure: unknown = await run(process.execPath, [tsc, '-b', join(folder, 'shared')]).catch(
      (error: unknown) => error,
    );
    expect(failure).to.have.property('stdout').that.includes('wrong.ts');
  });
});
