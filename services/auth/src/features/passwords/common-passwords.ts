import { readFile } from 'node:fs/promises';

/** The file says where it comes from. */
const FILE = new URL('../../../../data/common-passwords.txt', import.meta.url);

/** The passwords that too many people use, in lower case. */
export async function readCommonPasswords(): Promise<ReadonlySet<string>> {
  const lines = (await readFile(FILE, 'utf8')).split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
