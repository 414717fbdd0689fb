import type { GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uploadFile } from './upload-file';

const PART = 256 * 1024;

// The files of the tests' browser cannot be read as those of any other, nor their sums be reckoned.
Object.assign(Blob.prototype, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });
const sum = new Uint8Array(32).fill(0xab);

const file = new File(['x'.repeat(2 * PART + 5)], 'homes.csv', { type: 'text/csv' });
const stored = { id: 'f', name: 'homes.csv', state: 'clean' };

const files = {
  ...{ upload: vi.fn(), startUpload: vi.fn(), progress: vi.fn(), completeUpload: vi.fn() },
};
const api = { files, gatewayUrl: 'http://here' } as unknown as GatehouseClient;
const put = vi.fn<(address: URL, init: { body: Blob }) => Promise<Response>>();
const received = (bytes: number, resumable = true) => ({
  ...{ file: stored, bytes: file.size, received: bytes, resumable, method: 'PUT' },
  ...{ url: '/up/1', headers: { 'content-type': 'application/octet-stream' } },
});
const sent = () =>
  put.mock.calls.map(([address, { body }]) => `${address.pathname}${address.search} ${body.size}`);
const problem = (status: number) =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'no', status, code: 'no' }), {
    status,
  });

beforeEach(() => {
  for (const one of [put, ...Object.values(files)]) one.mockReset();
  files.startUpload.mockResolvedValue(received(0));
  files.completeUpload.mockResolvedValue(stored);
  put.mockImplementation(() => Promise.resolve(new Response('{}')));
  vi.stubGlobal('fetch', put);
  vi.spyOn(crypto.subtle, 'digest').mockResolvedValue(sum.buffer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a file that is sent', () => {
  it('goes in parts, says how far it is, and what it is', async () => {
    const shares: number[] = [];
    const done = await uploadFile(api, file, {
      ...{ purpose: 'import', mediaType: 'text/csv', onSent: (share) => shares.push(share) },
    });
    expect(done).toBe(stored);
    expect(sent()).toEqual([
      `/up/1?offset=0 ${PART}`,
      `/up/1?offset=${PART} ${PART}`,
      `/up/1?offset=${2 * PART} 5`,
    ]);
    expect(shares.map((share) => share.toFixed(2))).toEqual(['0.00', '0.50', '1.00', '1.00']);
    const [[plan]] = files.startUpload.mock.calls as [[Record<string, unknown>]];
    expect(plan).toMatchObject({ purpose: 'import', name: 'homes.csv', bytes: file.size });
    expect(plan['sha256']).toBe('ab'.repeat(32));
  });

  it('goes on where it was when the line was lost: nothing that has come is sent again', async () => {
    put.mockImplementationOnce(() => Promise.resolve(new Response('{}')));
    put.mockImplementationOnce(() => Promise.reject(new TypeError('gone')));
    // All of the second part had come, and only the answer was lost.
    files.progress.mockResolvedValue({ ...received(2 * PART), url: '/up/2' });
    await uploadFile(api, file, { purpose: 'import', mediaType: 'text/csv' });
    expect(sent().slice(2)).toEqual([`/up/2?offset=${2 * PART} 5`]);
  });

  it('goes as a whole where parts are not taken', async () => {
    files.startUpload.mockResolvedValue(received(0, false));
    await uploadFile(api, file, { purpose: 'import', mediaType: 'text/csv' });
    expect(sent()).toEqual([`/up/1 ${file.size}`]);
  });

  it('is given up when its bytes are refused, and when no line comes back', async () => {
    const send = () => uploadFile(api, file, { purpose: 'import', mediaType: 'text/csv' });
    put.mockImplementation(() => Promise.resolve(problem(413)));
    await expect(send()).rejects.toBeInstanceOf(ProblemError);
    expect(put).toHaveBeenCalledTimes(1);

    put.mockReset();
    put.mockImplementation(() => Promise.reject(new TypeError('gone')));
    files.progress.mockResolvedValue(received(0));
    await expect(send()).rejects.toThrow('gone');
    expect(put).toHaveBeenCalledTimes(5);
    expect(files.completeUpload).not.toHaveBeenCalled();
  });
});
