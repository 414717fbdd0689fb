import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleMessages } from '@gatehouse/shared/messaging/bundle-messages';
import { htmlPage, problemPages, type ListedProblem } from '@gatehouse/shared/http/reference-pages';

const pages = { socket: 'Connect a socket', versions: 'Versions and deprecation' };

/**
 * What callers read beside the specifications, by path: the messages, how to connect a socket, what
 * becomes of old versions, and what each problem means.
 *
 * @param folder openapi/
 */
export async function readReference(
  folder: string,
): Promise<Record<string, { text: string; type: string }>> {
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const problems = JSON.parse(await read('problems.json')) as ListedProblem[];
  const documents = Object.entries(pages).map(
    async ([name, title]) =>
      [`/docs/${name}`, htmlPage(title, await read(`pages/${name}.html`))] as const,
  );
  return {
    '/openapi/messages.json': {
      text: JSON.stringify(await bundleMessages(join(folder, 'messages.yaml'))),
      type: 'application/json',
    },
    ...Object.fromEntries(await Promise.all(documents)),
    ...problemPages(problems),
  };
}
