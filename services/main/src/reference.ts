import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppOptions, Documents } from '@gatehouse/shared/http/app-options';
import { bundleMessages } from '@gatehouse/shared/messaging/contracts/bundle-messages';
import { htmlPage, problemPages, type ListedProblem } from '@gatehouse/shared/http/reference-pages';

/** What `createApp` is told of it. */
export type Documentation = Pick<AppOptions<unknown>, 'docs' | 'documents'>;

/** The specifications in the gateway's Swagger UI, at the gateway's addresses. */
const documented = ['main', 'auth', 'notification'].map((name) => ({
  name,
  url: `/openapi/${name}.json`,
}));

const pages = { socket: 'Connect a socket', versions: 'Versions and deprecation' };

/**
 * All that callers read: Swagger UI and what belongs to it, where it is served, and what each problem
 * means.
 */
export async function readDocumentation(config: {
  OPENAPI_DIR: string;
  API_DOCS: 'on' | 'off';
}): Promise<Documentation> {
  const problems = await readProblemPages(config.OPENAPI_DIR);
  if (config.API_DOCS === 'off') return { docs: false, documents: problems };
  return {
    docs: { title: 'Gatehouse', urls: documented },
    documents: { ...problems, ...(await readReference(config.OPENAPI_DIR)) },
  };
}

/**
 * What callers read beside the specifications, by path: the messages, a collection of requests for
 * Postman, how to connect a socket, and what becomes of old versions.
 *
 * @param folder openapi/
 */
async function readReference(folder: string): Promise<Documents> {
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const documents = Object.entries(pages).map(
    async ([name, title]) =>
      [`/docs/${name}`, htmlPage(title, await read(`pages/${name}.html`))] as const,
  );
  return {
    '/openapi/messages.json': {
      text: JSON.stringify(await bundleMessages(join(folder, 'messages.yaml'))),
      type: 'application/json',
    },
    '/openapi/postman.json': { text: await read('postman.json'), type: 'application/json' },
    ...Object.fromEntries(await Promise.all(documents)),
  };
}

async function readProblemPages(folder: string): Promise<Documents> {
  const problems = await readFile(join(folder, 'problems.json'), 'utf8');
  return problemPages(JSON.parse(problems) as ListedProblem[]);
}
