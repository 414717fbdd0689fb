import type { components } from '@gatehouse/contracts/main';
import { expect } from 'chai';
import { readdir } from 'node:fs/promises';
import { call, startMain, type Answer, type MainFixture } from '../main-fixture.js';
import { tokenFor } from '../world.js';
import { sha256 } from './samples.js';

export type Schemas = components['schemas'];

export const NOON = new Date('2026-11-29T12:00:00.000Z');
export const later = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1000);

/** Status and code of an answer. */
export const codeOf = ({ status, body }: Answer) => [status, body['code']];

export type FilesWorld = Awaited<ReturnType<typeof startFiles>>;

/** main with somebody who uploads, and a clock that stands still until it is moved. */
export async function startFiles() {
  const clock = { at: NOON };
  const main = await startMain(
    { ACCOUNT_RATE_LIMIT_PER_MINUTE: '100000', FILES_EVERY: '50ms' },
    { now: () => clock.at },
  );
  const { here } = main.world;
  const asha = await tokenFor(main.issuer, here, here.asha);
  const manager = await tokenFor(main.issuer, here, here.manager);
  return { main, clock, asha, manager, ...uploading(main, asha), ...looking(main) };
}

/** An upload of these bytes. */
export const planOf = (
  bytes: Buffer,
  more: Partial<Schemas['UploadPlan']> = {},
): Schemas['UploadPlan'] => ({
  ...{ purpose: 'document', name: 'a.pdf', bytes: bytes.length, sha256: sha256(bytes) },
  mediaType: 'application/pdf',
  ...more,
});

/** What is sent to it. */
function uploading(main: MainFixture, asha: string) {
  /** With bytes as its body. */
  const send = async (
    method: string,
    url: string,
    body: Buffer,
    { token, headers = {} }: { token?: string | undefined; headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const response = await fetch(new URL(url, main.api), {
      method,
      headers: {
        'content-type': 'application/octet-stream',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: new Uint8Array(body),
    });
    const text = await response.text();
    const read = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    return { status: response.status, headers: response.headers, body: read };
  };
  const upload = (
    bytes: Buffer,
    name: string,
    more: { token?: string; query?: string; headers?: Record<string, string> } = {},
  ) => {
    const { token = asha, query = '', headers = {} } = more;
    return send(
      'POST',
      `/api/v1/files?purpose=import&name=${encodeURIComponent(name)}${query}`,
      bytes,
      { token, headers },
    );
  };
  const uploaded = async (bytes: Buffer, name: string): Promise<Schemas['File']> => {
    const { status, body } = await upload(bytes, name);
    expect(status, JSON.stringify(body)).to.equal(201);
    return body as Schemas['File'];
  };
  const started = async (
    bytes: Buffer,
    more: Partial<Schemas['UploadPlan']> = {},
  ): Promise<Schemas['Upload']> => {
    const { status, body } = await call(main, 'POST', '/files/uploads', {
      token: asha,
      body: planOf(bytes, more),
    });
    expect(status, JSON.stringify(body)).to.equal(201);
    return body as Schemas['Upload'];
  };
  const complete = (id: string) =>
    call(main, 'POST', `/files/uploads/${id}/complete`, { token: asha });
  const linkTo = async (id: string, query = '', token = asha) => {
    const { status, body } = await call(main, 'GET', `/files/${id}/link${query}`, { token });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as Schemas['FileLink'];
  };
  return { send, upload, uploaded, started, complete, linkTo };
}

/** What is there. */
function looking(main: MainFixture) {
  const fetchAt = (url: string) => fetch(new URL(url, main.api));
  /** What lies in the folder. */
  const stored = async (): Promise<string[]> => {
    const entries = await readdir(main.env['FILES_FOLDER'] ?? '', {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
  };
  const storedOf = async (id: string) => (await stored()).filter((path) => path.includes(id));
  return { fetchAt, stored, storedOf };
}
