import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../src/process/run-node.js';
import { repositoryFolder } from '../../src/provision/profile.js';

const program = join(repositoryFolder, 'clients', 'web', 'finish-build.mjs');

/** A folder with what the compiler made of a portal, a new one for each test. */
export function useBuild() {
  const build = {
    folder: '',
    finish: () => runNode([program, build.folder], {}, 60_000),
    write: (files: Record<string, string>) =>
      Promise.all(
        Object.entries(files).map(([name, text]) => writeFile(join(build.folder, name), text)),
      ),
    read: (name: string): Promise<string> => readFile(join(build.folder, name), 'utf8'),
    scripts: async (): Promise<string[]> =>
      (await readdir(build.folder)).filter((name) => name.endsWith('.js')).sort(),
  };
  beforeEach(async () => {
    build.folder = await mkdtemp(join(tmpdir(), 'gatehouse-build-'));
  });
  afterEach(() => rm(build.folder, { recursive: true }));
  return build;
}

/** The page that begins with its main script. */
export function page(hints = '', main = 'main-1.js'): string {
  return `<head>${hints}</head><script src="/portal/${main}" type="module"></script>`;
}
