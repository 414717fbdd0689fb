import type { File as StoredFile, GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { asProblem, ProblemError } from '@gatehouse/client/problem-error';

/** How a file is sent. */
export interface Uploading {
  /** What it is for, as the feature calls it that takes it. */
  purpose: string;
  mediaType: StoredFile['mediaType'];
  /** Told how much has arrived, from 0 to 1. */
  onSent?: (share: number) => void;
  signal?: AbortSignal;
}

/** Small enough to say something on a slow line, large enough not to be asked for too often. */
const PART_BYTES = 256 * 1024;
/** A line that is lost so often is not there. */
const MOST_FAILURES = 5;

type Api = Pick<GatehouseClient, 'files' | 'gatewayUrl'>;

/**
 * Sends a file in parts; what has arrived when the line is lost is not sent again.
 *
 * @throws ProblemError when it is refused, and what `fetch` throws when nothing answers
 */
export async function uploadFile(api: Api, file: File, how: Uploading): Promise<StoredFile> {
  const { purpose, mediaType, onSent, signal } = how;
  const options = signal === undefined ? {} : { signal };
  onSent?.(0);
  // Browsers reckon checksums on safe lines only; elsewhere it goes as a whole.
  if (mediaType === undefined || !('subtle' in crypto))
    return api.files.upload(file, { purpose, name: file.name }, options);
  const { name, size: bytes } = file;
  const plan = { purpose, name, bytes, sha256: await sha256Of(file), mediaType };
  const upload = await api.files.startUpload(plan, options);
  await sendParts(api, file, upload, how);
  return api.files.completeUpload(upload.file.id, options);
}

type Upload = Awaited<ReturnType<Api['files']['startUpload']>>;

async function sendParts(api: Api, file: File, begun: Upload, how: Uploading): Promise<void> {
  const { onSent, signal } = how;
  let upload = begun;
  let { received } = begun;
  for (let failures = 0; received < file.size;) {
    const to = upload.resumable ? Math.min(file.size, received + PART_BYTES) : file.size;
    try {
      await sendPart(api, upload, file.slice(received, to), received, signal);
      received = to;
      failures = 0;
    } catch (error) {
      failures += 1;
      if (signal?.aborted === true || failures >= MOST_FAILURES || isFinal(error)) throw error;
      // What has come may be more than was heard of, and the address may be too old.
      upload = await api.files.progress(upload.file.id, signal === undefined ? {} : { signal });
      received = upload.resumable ? upload.received : 0;
    }
    onSent?.(received / file.size);
  }
}

async function sendPart(
  { gatewayUrl }: Pick<Api, 'gatewayUrl'>,
  { url, method, headers, resumable }: Upload,
  part: Blob,
  offset: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const address = new URL(url, gatewayUrl);
  if (resumable) address.searchParams.set('offset', String(offset));
  const answer = await fetch(address, {
    ...{ method, headers, body: part },
    ...(signal && { signal }),
  });
  if (answer.ok) return;
  const body: unknown = await answer.json().catch(() => undefined);
  throw new ProblemError(asProblem(body, answer));
}

/** What is wrong with the bytes themselves: a fresh address and what has come already change nothing. */
function isFinal(error: unknown): boolean {
  return error instanceof ProblemError && [400, 413, 415].includes(error.status);
}

async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
