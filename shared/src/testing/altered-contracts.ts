import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OPENAPI_DIR = fileURLToPath(new URL('../../../../openapi', import.meta.url));

/** A copy of the contracts in which every message of some kind lacks something. */
export interface AlteredContracts {
  folder: string;
  remove(): Promise<void>;
}

/**
 * @param feature the file of openapi/messages/ that has it
 * @param message what must have many more fields from now on, by its name there
 */
export async function demandingMore(feature: string, message: string): Promise<AlteredContracts> {
  const folder = await mkdtemp(join(tmpdir(), 'contracts-'));
  await cp(OPENAPI_DIR, folder, { recursive: true });
  const file = join(folder, 'messages', `${feature}.yaml`);
  const text = await readFile(file, 'utf8');
  const heading = new RegExp(`\n    ${message}:\n(?: {6}.*\n)*? {6}payload:\n {8}type: object\n`);
  if (!heading.test(text)) throw new Error(`${feature}.yaml has no payload of ${message}`);
  await writeFile(file, text.replace(heading, '$&        minProperties: 1000\n'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
