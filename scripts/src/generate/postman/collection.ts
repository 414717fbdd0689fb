import { dereference } from '@apidevtools/json-schema-ref-parser';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { methods, type ServedDocument } from './document.js';
import { requestItem, type RequestItem } from './request-item.js';

interface Folder {
  name: string;
  description: string | undefined;
  item: (Folder | RequestItem)[];
}

/** What a request takes from the collection, with the values of `npm start`. */
const VARIABLES = {
  gateway: 'http://localhost:8080',
  accessToken: '',
  refreshToken: '',
};

const DESCRIPTION = `Set \`gateway\` to where Gatehouse is, and send a sign-in: it keeps the tokens that it is given for
all other requests. Optional parameters are there and switched off.`;

/**
 * All operations of the services as a Postman collection (v2.1): a folder for each service, in it one
 * for each tag. The same specifications give the same text.
 *
 * @param specs the paths of the specifications in openapi/
 */
export async function postmanCollection(specs: readonly string[]): Promise<string> {
  const folders = await Promise.all(specs.map(async (spec) => serviceFolder(await read(spec))));
  const collection = {
    info: {
      name: 'Gatehouse',
      description: DESCRIPTION,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{accessToken}}', type: 'string' }] },
    variable: Object.entries(VARIABLES).map(([key, value]) => ({ key, value })),
    item: folders,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

async function read(spec: string): Promise<ServedDocument> {
  const { bundledJson } = await loadSpec(spec);
  return dereference<ServedDocument>(JSON.parse(bundledJson) as ServedDocument);
}

function serviceFolder(document: ServedDocument): Folder {
  const { info, servers, tags, paths } = document;
  const basePath = servers[0]?.url ?? '';
  const placed = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const security = operation.security ?? document.security ?? [];
      const all = { ...operation, parameters, security };
      return [{ tag: operation.tags[0], item: requestItem(basePath + path, method, all) }];
    }),
  );
  return {
    name: info.title,
    description: info.description,
    item: tags.map(({ name, description }) => ({
      name,
      description,
      item: placed.filter(({ tag }) => tag === name).map((one) => one.item),
    })),
  };
}
