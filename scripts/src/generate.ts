/**
 * Writes every file that is derived from openapi/, from src/observability, from the errors that
 * services make or from the folders of texts, or with --check says which of the committed ones differ
 * from what their sources say now.
 */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSpec } from '@gatehouse/shared/http/bundle-spec';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { kindTypes } from './generate/kind-types.js';
import { loadMessages, serviceMessageTypes, socketEventTypes } from './generate/message-types.js';
import { postmanCollection } from './generate/postman/collection.js';
import { permissionTypes, readPermissions } from './generate/permission-types.js';
import { problemCodes } from './generate/problem-codes.js';
import { textCatalogues } from './generate/text-catalogues.js';
import { dashboardFiles } from './observability/dashboards.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const services = ['auth', 'main', 'notification', 'edge'];
const servicesWithHttp = ['auth', 'main', 'notification'];
const banner = '// Generated from openapi/ by `npm run generate`. Do not edit.\n\n';

/** Every derived file, as path from the root → content. */
async function derivedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const service of servicesWithHttp) {
    const spec = (await bundleSpec(specOf(service))) as OpenAPI3;
    // It resolves references in what it is given.
    const copy = structuredClone(spec);
    const types = banner + astToString(await openapiTS(copy, { silent: true }));
    files.set(`services/${service}/src/generated/api.ts`, types);
    files.set(`clients/api/src/generated/${service}.ts`, types);
    if (service === 'notification')
      for (const [folder, api] of Object.entries({
        'services/notification': './api.js',
        'clients/api': './notification.js',
      }))
        files.set(`${folder}/src/generated/kinds.ts`, banner + kindTypes(spec, api));
  }
  const messages = await loadMessages(join(root, 'openapi/messages.yaml'));
  for (const service of services) {
    const types = await serviceMessageTypes(messages, service);
    files.set(`services/${service}/src/generated/messages.ts`, banner + types);
  }
  files.set('clients/api/src/generated/socket.ts', banner + (await socketEventTypes(messages)));
  const permissions = permissionTypes(
    await readPermissions(join(root, 'openapi/permissions.yaml')),
  );
  for (const room of [...services.map((service) => `services/${service}`), 'clients/api'])
    files.set(`${room}/src/generated/permissions.ts`, banner + permissions);
  const problems = await problemCodes(root);
  files.set('openapi/problems.json', `${JSON.stringify(problems, null, 2)}\n`);
  const specs = servicesWithHttp.map((service) => specOf(service));
  files.set('openapi/postman.json', await postmanCollection(specs));
  for (const [path, content] of dashboardFiles()) files.set(path, content);
  for (const [path, content] of await textCatalogues(root)) files.set(path, content);
  return files;
}

function specOf(service: string): string {
  return join(root, 'openapi', `${service}.yaml`);
}

async function differs(path: string, content: string): Promise<boolean> {
  const current = await readFile(join(root, path), 'utf8').catch(() => undefined);
  return current !== content;
}

async function main(): Promise<void> {
  const files = await derivedFiles();
  const drifted: string[] = [];
  for (const [path, content] of files) if (await differs(path, content)) drifted.push(path);

  if (process.argv.includes('--check')) {
    for (const path of drifted)
      console.error(`${path} is not what its source says; npm run generate`);
    process.exitCode = drifted.length > 0 ? 1 : 0;
    return;
  }
  for (const path of drifted) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
}

await main();
