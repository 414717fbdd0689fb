import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dereference } from '@apidevtools/json-schema-ref-parser';
import { gathering } from '@gatehouse/shared/documents/gathering';
import { bundleMessages } from '@gatehouse/shared/messaging/contracts/bundle-messages';
import { parse } from 'yaml';
import { compareHttp } from './compare/compare-http.js';
import { compareMessages, type Message } from './compare/compare-messages.js';
import { under, type Finding } from './compare/finding.js';
import type { HttpDocument } from './compare/http-document.js';
import { eachOf, type IntendedBreak, type ListedBreaks } from './compare/intended-breaks.js';

/** Below openapi/: the contracts of the last release, word for word. */
const RELEASED = 'released';
const httpContracts = ['auth', 'main', 'notification'] as const;

const BREAKS = `# Breaks between the contracts of the last release, in this folder, and those of today that are meant:
# - id: as the test names it (or \`ids\`, a list of those that are meant for one reason)
#   reason: why, and what makes it bearable for those who keep to the last release
#   since: the day of the decision
# An entry that names no break fails the test. A release empties this list.
[]
`;

/** @param openapi the folder of the contracts */
export async function compareWithReleased(openapi: string): Promise<Finding[]> {
  const released = join(openapi, RELEASED);
  const http = await Promise.all(
    httpContracts.map(async (name) => {
      const [old, now] = await Promise.all(
        [released, openapi].map((folder) => readHttp(folder, name)),
      );
      return old && now ? under(`${name} `, compareHttp(old, now)) : [];
    }),
  );
  const [old, now] = await Promise.all([released, openapi].map(readMessages));
  return [...http.flat(), ...(old && now ? under('messages ', compareMessages(old, now)) : [])];
}

export function readHttp(folder: string, name: string): Promise<HttpDocument> {
  return dereference<HttpDocument>(join(folder, `${name}.yaml`), gathering);
}

export async function readMessages(folder: string): Promise<Message[]> {
  const bundled = await bundleMessages(join(folder, 'messages.yaml'));
  const document = await dereference<{ components: { messages: Record<string, Message> } }>(
    bundled,
  );
  return Object.values(document.components.messages);
}

export async function readIntendedBreaks(openapi: string): Promise<IntendedBreak[]> {
  const text = await readFile(join(openapi, RELEASED, 'intended-breaks.yaml'), 'utf8');
  return eachOf(parse(text) as ListedBreaks[]);
}

/** Contracts are written in YAML; what is made from them, and what is about them, is in other files. */
function isContract(path: string): boolean {
  const isOfToday = !path.startsWith(`${RELEASED}/`);
  return path.endsWith('.yaml') && isOfToday && !/^\.?redocly\./.test(path);
}

/**
 * Makes the contracts of today those of the last release. Nothing is bundled: copies are read,
 * compared and moved about like what they are copies of.
 * @param release what it is called, such as a version with its commit
 */
export async function releaseContracts(openapi: string, release: string): Promise<void> {
  const released = join(openapi, RELEASED);
  await rm(released, { recursive: true, force: true });
  await mkdir(released);
  const entries = await readdir(openapi, { recursive: true });
  for (const entry of entries.filter((path) => isContract(path)))
    await cp(join(openapi, entry), join(released, entry));
  await writeFile(join(released, 'release.yaml'), `release: '${release}'\n`);
  await writeFile(join(released, 'intended-breaks.yaml'), BREAKS);
}
