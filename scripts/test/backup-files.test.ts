import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../src/backup/manifest.js';
import { repositoryFolder, type Profile } from '../src/provision/profile.js';
import { forget, temporaryProfile } from './support/temporary-profile.js';

const programs = join(repositoryFolder, 'scripts', 'dist', 'src');

describe('npm run backup and restore of uploaded files', function () {
  this.timeout(60_000);
  let profile: Profile;
  let files: string;
  let backups: string;

  beforeEach(async () => {
    profile = await temporaryProfile(false);
    files = join(profile.folder, 'files');
    backups = join(profile.folder, 'backups');
    await keep('c1/f1/content', 'the plan of the tower');
    await keep('c2/f2/content', 'a neighbour’s papers');
  });
  afterEach(async () => {
    await profile.teardown.run();
    await forget(dirname(profile.folder));
  });

  const keep = async (place: string, content: string): Promise<void> => {
    await mkdir(dirname(join(files, place)), { recursive: true });
    await writeFile(join(files, place), content);
  };
  const run = (command: string, ...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const program = join(programs, `${command}.js`);
      const env = { ...process.env, FILES_FOLDER: files };
      const all = [program, ...args, '--only', 'files'];
      const child = execFile(process.execPath, all, { env }, (_error, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      );
    });
  const backUp = async (): Promise<string> => {
    const { code, out, err } = await run('backup', '--to', backups);
    expect(code, err).to.equal(0);
    return /backed up: (.*)/.exec(out)?.[1] ?? '';
  };
  const manifestOf = async (backup: string): Promise<Manifest> =>
    JSON.parse(await readFile(join(backup, 'manifest.json'), 'utf8')) as Manifest;
  const inodeOf = async (backup: string, place: string): Promise<number> =>
    (await stat(join(backup, 'files', place))).ino;

  it('brings them back after all were lost, and nothing that was under way', async () => {
    await keep('c1/f3/upload', 'the first half');
    await keep('c1/f4/content.0a1b2c', 'not renamed yet');
    const backup = await backUp();
    expect((await manifestOf(backup)).stored).to.deep.equal({ files: 2, bytes: 43 });
    expect(Object.keys((await manifestOf(backup)).files)).to.deep.equal([
      join('files', 'c1', 'f1', 'content'),
      join('files', 'c2', 'f2', 'content'),
    ]);
    await rm(files, { recursive: true });
    const { code, err } = await run('restore', '--from', backup);
    expect(code, err).to.equal(0);
    expect(await readFile(join(files, 'c1/f1/content'), 'utf8')).to.equal('the plan of the tower');
    expect(await readFile(join(files, 'c2/f2/content'), 'utf8')).to.equal('a neighbour’s papers');
    expect(await readdir(join(files, 'c1'))).to.deep.equal(['f1']);
  });

  it('takes room for a file once, and what is gone or new counts', async () => {
    const first = await backUp();
    await rm(join(files, 'c2/f2'), { recursive: true });
    await keep('c1/f5/content', 'new');
    const second = await backUp();
    expect(await inodeOf(second, 'c1/f1/content')).to.equal(await inodeOf(first, 'c1/f1/content'));
    const [before, after] = [await manifestOf(first), await manifestOf(second)];
    const same = join('files', 'c1', 'f1', 'content');
    expect(after.files[same]).to.equal(before.files[same]);
    expect(Object.keys(after.files)).to.deep.equal([same, join('files', 'c1', 'f5', 'content')]);
    // The oldest may go: what the newest links to stays.
    await rm(first, { recursive: true });
    await rm(files, { recursive: true });
    expect((await run('restore', '--newest', backups)).code).to.equal(0);
    expect(await readFile(join(files, 'c1/f1/content'), 'utf8')).to.equal('the plan of the tower');
  });

  it('writes no file over, and drills beside them', async () => {
    const backup = await backUp();
    const refused = await run('restore', '--from', backup);
    expect([refused.code, refused.err]).to.deep.equal([
      1,
      `gatehouse: ${files} hold data; nothing was changed. Remove it first, or restore elsewhere\n`,
    ]);
    const drilled = await run('restore', '--from', backup, '--drill');
    expect(drilled.code, drilled.err).to.equal(0);
    expect(drilled.out).to.include('0 rows, 0 documents, 2 files');
    expect((await readdir(profile.folder)).sort()).to.include('files');
    expect((await readdir(profile.folder)).join(' ')).not.to.include('_drill_');
  });

  it('finds a file that is not what was backed up, also one that another backup holds too', async () => {
    await backUp();
    const second = await backUp();
    await writeFile(join(second, 'files/c1/f1/content'), 'the plan of the TOWER');
    const { code, err } = await run('restore', '--from', second, '--dry-run');
    expect(code).to.equal(1);
    expect(err).to.include('is not what was backed up');
  });
});
