import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OPENAPI_DIR = fileURLToPath(new URL('../../../../openapi', import.meta.url));

/** A copy of the contracts in which something is otherwise. */
export interface AlteredContracts {
  folder: string;
  remove(): Promise<void>;
}

/**
 * Every message of some kind lacks something.
 *
 * @param feature the file of openapi/messages/ that has it
 * @param message what must have many more fields from now on, by its name there
 */
export function demandingMore(feature: string, message: string): Promise<AlteredContracts> {
  const heading = new RegExp(`\n    ${message}:\n(?: {6}.*\n)*? {6}payload:\n {8}type: object\n`);
  return altered(join('messages', `${feature}.yaml`), heading, '$&        minProperties: 1000\n');
}

/**
 * An operation without parameters of its own lets its caller choose the tenant to act in.
 *
 * @param file of openapi/, which has it
 */
export function actingInTenant(file: string, operationId: string): Promise<AlteredContracts> {
  const heading = `\n      operationId: ${operationId}\n`;
  const operation = new RegExp(`${heading}((?:.*\n)*?)      responses:\n`);
  const tenant = "parameters: [{ $ref: '../common/parameters.yaml#/CommunityId' }]";
  const refused = "'403': { $ref: '../common/responses.yaml#/Forbidden' }";
  const changed = `${heading}      ${tenant}\n$1      responses:\n        ${refused}\n`;
  return altered(file, operation, changed);
}

async function altered(name: string, what: RegExp, replacement: string): Promise<AlteredContracts> {
  const folder = await mkdtemp(join(tmpdir(), 'contracts-'));
  await cp(OPENAPI_DIR, folder, { recursive: true });
  const file = join(folder, name);
  const text = await readFile(file, 'utf8');
  if (!what.test(text)) throw new Error(`${name} has nothing like ${String(what)}`);
  await writeFile(file, text.replace(what, replacement));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
