import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OPENAPI_DIR = fileURLToPath(new URL('../../../../openapi', import.meta.url));

/** A copy of the contracts in which every event of some schema lacks something. */
export interface AlteredContracts {
  folder: string;
  remove(): Promise<void>;
}

/** @param schema the payload that must have one more field from now on, by its name in messages.yaml */
export async function demandingMore(schema: string): Promise<AlteredContracts> {
  const folder = await mkdtemp(join(tmpdir(), 'contracts-'));
  await cp(OPENAPI_DIR, folder, { recursive: true });
  const file = join(folder, 'messages.yaml');
  const text = await readFile(file, 'utf8');
  const heading = `\n    ${schema}:\n      type: object\n`;
  if (!text.includes(heading)) throw new Error(`messages.yaml has no schema ${schema}`);
  const demanding = `${heading}      minProperties: 1000\n`;
  await writeFile(file, text.replace(heading, demanding));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
