import { STATUS_CODES } from 'node:http';
import {
  exampleBody,
  exampleOf,
  type MediaType,
  type Method,
  type Parameter,
  type ServedOperation,
} from './document.js';

/** One request of a Postman collection, with the answers that the specification shows. */
export interface RequestItem {
  name: string;
  event?: object[];
  request: PostmanRequest;
  response: object[];
}

interface PostmanRequest {
  method: string;
  description: string;
  auth?: { type: 'noauth' };
  url: { raw: string; host: string[]; path: string[]; query: Setting[]; variable: Setting[] };
  header: Setting[];
  body?: object;
}

interface Setting {
  key: string;
  value: string;
  description?: string;
  disabled?: boolean;
}

/** Kept by Postman after a sign-in, so that all other requests are made by whoever signed in. */
const KEEP_SESSION = `const session = pm.response.json();
for (const name of ['accessToken', 'refreshToken'])
  if (session[name]) pm.collectionVariables.set(name, session[name]);`;

/** @param path from the root of the gateway, as in `/api/v1/visits/{visitId}` */
export function requestItem(path: string, method: Method, operation: ServedOperation): RequestItem {
  const { summary, parameters = [], security } = operation;
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const request: PostmanRequest = {
    method: method.toUpperCase(),
    description: operation.description,
    ...(security?.length === 0 && { auth: { type: 'noauth' } }),
    url: urlOf(path, parameters),
    header: headersOf(operation, type),
    ...(type !== undefined && media !== undefined && { body: bodyOf(type, media) }),
  };
  const exec = KEEP_SESSION.split('\n');
  return {
    name: summary,
    ...(opensSession(operation) && {
      event: [{ listen: 'test', script: { type: 'text/javascript', exec } }],
    }),
    request,
    response: responsesOf(operation),
  };
}

function urlOf(path: string, parameters: Parameter[]): PostmanRequest['url'] {
  const segments = path
    .replace(/\{(\w+)\}/g, ':$1')
    .split('/')
    .slice(1);
  const query = parameters.filter((one) => one.in === 'query').map(settingOf);
  const sent = query.filter(({ disabled }) => disabled !== true);
  const search = sent.map(({ key, value }) => `${key}=${value}`).join('&');
  return {
    raw: `{{gateway}}/${segments.join('/')}${search === '' ? '' : `?${search}`}`,
    host: ['{{gateway}}'],
    path: segments,
    query,
    variable: parameters.filter((one) => one.in === 'path').map(settingOf),
  };
}

/** What is optional stands there, switched off. */
function settingOf(parameter: Parameter): Setting {
  const { name, description, required = false } = parameter;
  const setting = { key: name, value: exampleOf(parameter), description };
  return required ? setting : { ...setting, disabled: true };
}

function headersOf(operation: ServedOperation, type: string | undefined): Setting[] {
  const declared = (operation.parameters ?? []).filter((one) => one.in === 'header');
  return [
    ...(type === undefined ? [] : [{ key: 'Content-Type', value: type }]),
    ...declared.map((parameter) =>
      parameter.name === 'Idempotency-Key'
        ? // Postman makes a new one for each press: as a page does for each form.
          { key: parameter.name, value: '{{$guid}}', description: parameter.description }
        : settingOf(parameter),
    ),
  ];
}

/**
 * JSON as the specification's example says it, with the refresh token of whoever signed in; anything
 * else is a file to be chosen.
 */
function bodyOf(type: string, media: MediaType): object {
  if (type !== 'application/json') return { mode: 'file', file: {} };
  const withToken = (key: string, value: unknown): unknown =>
    key === 'refreshToken' ? '{{refreshToken}}' : value;
  return {
    mode: 'raw',
    raw: JSON.stringify(exampleBody(media), withToken, 2),
    options: { raw: { language: 'json' } },
  };
}

function responsesOf({ responses }: ServedOperation): object[] {
  return Object.entries(responses).flatMap(([status, { description, content = {} }]) => {
    const media = content['application/json'];
    if (!status.startsWith('2') || media === undefined) return [];
    return {
      name: description,
      status: STATUS_CODES[status],
      code: Number(status),
      _postman_previewlanguage: 'json',
      header: [{ key: 'Content-Type', value: 'application/json' }],
      body: JSON.stringify(exampleBody(media), null, 2),
    };
  });
}

/** Whether one of its good answers may hold an access token. */
function opensSession({ responses }: ServedOperation): boolean {
  return Object.entries(responses).some(([status, { content = {} }]) => {
    const schema = content['application/json']?.schema;
    const shapes = [schema, ...(schema?.oneOf ?? [])];
    return status.startsWith('2') && shapes.some((one) => one?.properties?.['accessToken']);
  });
}
