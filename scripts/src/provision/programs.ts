import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

// Daemons live in sbin, which an ordinary user's PATH leaves out.
const alsoLookIn = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/local/bin', '/usr/bin'];

/** The path of the first of these programs that is on the PATH or where daemons usually live. */
export async function findProgram(...names: string[]): Promise<string | undefined> {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...alsoLookIn];
  for (const name of names) {
    const paths = name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name));
    for (const path of paths) {
      if (await isExecutable(path)) return path;
    }
  }
  return undefined;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
