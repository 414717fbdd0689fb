import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const S3_CREDENTIALS = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'stand-in',
  AWS_SECRET_ACCESS_KEY: 'a secret of the tests',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** As much of S3 as files need, and as strict: signatures, their time, lengths and check sums count. */
export interface S3StandIn {
  url: string;
  /** Objects of all buckets by their path. */
  objects: Map<string, { bytes: Buffer; type: string | undefined }>;
  /** Parts that belong to no object yet. */
  parts: Map<string, Map<number, Buffer>>;
  /** Answers nothing but 503 as long as it is set. */
  isAway: boolean;
  close(): Promise<void>;
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/** @param now by which addresses expire */
export async function startS3(now: () => Date): Promise<S3StandIn> {
  const server = createServer((request, response) => {
    answer(standIn, now, request, response).catch((error: unknown) => {
      const { status, code } = error instanceof Refused ? error : new Refused(500, String(error));
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: S3StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects: new Map(),
    parts: new Map(),
    isAway: false,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return standIn;
}

async function answer(
  s3: S3StandIn,
  now: () => Date,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (s3.isAway) throw new Refused(503, 'SlowDown');
  const body = Buffer.concat(chunks);
  const url = new URL(request.url ?? '', s3.url);
  assertSigned(request, url, now());
  assertWhole(request, body);
  const { status, headers = {}, content = '' } = perform(s3, request, url, body);
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : content);
}

interface Answer {
  status: number;
  headers?: Record<string, string | number>;
  content?: Buffer | string;
}

function perform(s3: S3StandIn, request: IncomingMessage, url: URL, body: Buffer): Answer {
  const { searchParams: query, pathname: path } = url;
  const asked = `${request.method ?? ''}${query.has('uploads') ? ' uploads' : ''}${query.has('uploadId') ? ' upload' : ''}${query.has('delete') ? ' delete' : ''}${query.has('list-type') ? ' list' : ''}`;
  const uploadId = query.get('uploadId') ?? '';
  switch (asked) {
    case 'PUT':
      s3.objects.set(path, { bytes: body, type: request.headers['content-type'] });
      return { status: 200, headers: { etag: etagOf(body) } };
    case 'GET':
    case 'HEAD':
      return give(s3, path, query);
    case 'GET list':
      return xml(
        `<ListBucketResult>${listed(s3, path, query.get('prefix') ?? '')}</ListBucketResult>`,
      );
    case 'POST delete':
      for (const [, key = ''] of body.toString().matchAll(/<Key>([^<]+)<\/Key>/g))
        s3.objects.delete(`${path.replace(/\/$/, '')}/${key}`);
      return xml('<DeleteResult/>');
    case 'POST uploads':
      s3.parts.set(path, new Map());
      return xml(
        `<InitiateMultipartUploadResult><UploadId>${path}</UploadId></InitiateMultipartUploadResult>`,
      );
    case 'PUT upload':
      s3.parts.get(uploadId)?.set(Number(query.get('partNumber')), body);
      return { status: 200, headers: { etag: etagOf(body) } };
    case 'POST upload':
      complete(s3, uploadId);
      return xml('<CompleteMultipartUploadResult/>');
    case 'DELETE upload':
      s3.parts.delete(uploadId);
      return { status: 204 };
    default:
      throw new Refused(400, `NotSpoken: ${asked}`);
  }
}

function give(s3: S3StandIn, path: string, query: URLSearchParams): Answer {
  const found = s3.objects.get(path);
  if (!found) throw new Refused(404, 'NoSuchKey');
  const headers = {
    'content-length': found.bytes.length,
    'content-type': query.get('response-content-type') ?? found.type ?? 'application/octet-stream',
    'content-disposition': query.get('response-content-disposition') ?? '',
  };
  return { status: 200, headers, content: found.bytes };
}

function listed(s3: S3StandIn, bucket: string, prefix: string): string {
  const start = `${bucket.replace(/\/$/, '')}/`;
  return [...s3.objects.keys()]
    .filter((path) => path.startsWith(start + prefix))
    .map((path) => `<Contents><Key>${path.slice(start.length)}</Key></Contents>`)
    .join('');
}

/** Every part but the last has to have five megabytes. */
function complete(s3: S3StandIn, path: string): void {
  const parts = [...(s3.parts.get(path) ?? [])].sort(([a], [b]) => a - b).map(([, part]) => part);
  if (parts.slice(0, -1).some(({ length }) => length < 5 * 1024 * 1024))
    throw new Refused(400, 'EntityTooSmall');
  s3.objects.set(path, { bytes: Buffer.concat(parts), type: undefined });
  s3.parts.delete(path);
}

const xml = (content: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  content: `<?xml version="1.0"?>${content}`,
});

const etagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`;

function assertWhole({ headers }: IncomingMessage, body: Buffer): void {
  const said = headers['x-amz-checksum-sha256'];
  if (said !== undefined && said !== createHash('sha256').update(body).digest('base64'))
    throw new Refused(400, 'BadDigest');
  const content = headers['x-amz-content-sha256'];
  const isHash = typeof content === 'string' && /^[0-9a-f]{64}$/.test(content);
  if (isHash && content !== createHash('sha256').update(body).digest('hex'))
    throw new Refused(400, 'XAmzContentSHA256Mismatch');
}

/** AWS Signature Version 4, in the header or in the address. */
function assertSigned(request: IncomingMessage, url: URL, at: Date): void {
  const { headers } = request;
  const query = url.searchParams;
  const isAddress = query.has('X-Amz-Signature');
  const told = isAddress
    ? [
        query.get('X-Amz-Credential'),
        query.get('X-Amz-SignedHeaders'),
        query.get('X-Amz-Signature'),
      ]
    : (
        /Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(.+)$/.exec(
          headers.authorization ?? '',
        ) ?? []
      ).slice(1);
  const [credential = '', signedNames = '', signature = ''] = told.map(String);
  const date = isAddress ? (query.get('X-Amz-Date') ?? '') : String(headers['x-amz-date']);
  if (isAddress && expiryOf(date, Number(query.get('X-Amz-Expires'))) <= at)
    throw new Refused(403, 'AccessDenied');
  const signed = [...query].filter(([name]) => name !== 'X-Amz-Signature');
  const canonical = [
    request.method,
    url.pathname,
    signed
      .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
      .sort()
      .join('&'),
    ...signedNames.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}`),
    '',
    signedNames,
    isAddress ? 'UNSIGNED-PAYLOAD' : String(headers['x-amz-content-sha256']),
  ].join('\n');
  const scope = credential.split('/').slice(1).join('/');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const key = scope
    .split('/')
    .reduce<Buffer | string>(
      (secret, part) => hmac(secret, part),
      `AWS4${S3_CREDENTIALS.AWS_SECRET_ACCESS_KEY}`,
    );
  const expected = hmac(key, ['AWS4-HMAC-SHA256', date, scope, hash].join('\n')).toString('hex');
  if (signature !== expected) throw new Refused(403, 'SignatureDoesNotMatch');
}

const hmac = (key: Buffer | string, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

const escaped = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function expiryOf(date: string, seconds: number): Date {
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return new Date(Date.parse(iso) + seconds * 1000);
}
