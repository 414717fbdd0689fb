import { join } from 'node:path';
import { bundleSpec } from '@gatehouse/shared/http/bundle-spec';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { kindTypes } from './kind-types.js';
import {
  loadMessages,
  messagePayloads,
  serviceMessageTypes,
  socketEventTypes,
} from './message-types.js';
import { permissionTypes, readPermissions } from './permission-types.js';

const services = ['auth', 'main', 'notification', 'edge'];
/** What a generated module begins with. */
export const banner = '// Generated from openapi/ by `npm run generate`. Do not edit.\n\n';

/** The services that have an API; a specification in openapi/ bears the name of its service. */
export const servicesWithHttp = ['auth', 'main', 'notification'] as const;

/**
 * The contracts as TypeScript: the modules of `@gatehouse/contracts`, each thing in one of them.
 *
 * @param openapi the folder of the contracts
 * @returns path below openapi/generated → content
 */
export async function contractTypes(openapi: string): Promise<Map<string, string>> {
  const permissions = await readPermissions(join(openapi, 'permissions.yaml'));
  const modules = new Map([
    ...(await apiTypes(openapi)),
    ...(await messageTypes(openapi)),
    ['permissions.ts', permissionTypes(permissions)],
  ]);
  return new Map([...modules].map(([path, content]) => [path, banner + content]));
}

async function apiTypes(openapi: string): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  for (const service of servicesWithHttp) {
    const spec = (await bundleSpec(join(openapi, `${service}.yaml`))) as OpenAPI3;
    // It resolves references in what it is given.
    const copy = structuredClone(spec);
    modules.set(`${service}.ts`, astToString(await openapiTS(copy, { silent: true })));
    if (service === 'notification') modules.set('kinds.ts', kindTypes(spec, './notification.js'));
  }
  return modules;
}

async function messageTypes(openapi: string): Promise<Map<string, string>> {
  const messages = await loadMessages(join(openapi, 'messages.yaml'));
  const modules = new Map([
    ['messages/payloads.ts', await messagePayloads(messages)],
    ['socket.ts', await socketEventTypes(messages)],
  ]);
  for (const service of services)
    modules.set(`messages/${service}.ts`, serviceMessageTypes(messages, service, './payloads.js'));
  return modules;
}
