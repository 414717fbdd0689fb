import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  paginateListObjectsV2,
  type GetObjectCommandOutput,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { AppError } from '@gatehouse/shared/errors/app-error';
import type { FileRef } from '../files.types.js';
import { dispositionOf } from '../links.js';
import { putInParts, type Place } from './s3-parts.js';
import { StorageAway } from './storage-away.js';
import { NothingStored, type FileStorage } from './storage.js';

const CONTENT = 'content';
const UPLOAD = 'upload';

/**
 * Files in a bucket of S3, or of a server that speaks its protocol. Region and credentials come from
 * where every AWS program takes them; AWS_ENDPOINT_URL_S3 names another server. Uploads go past us: an
 * address takes exactly the bytes that it was signed for, and all of them at once.
 *
 * @param isAmazons whether it is no other server
 * @param now by which addresses are signed
 */
export function createS3Storage(
  { bucket, isAmazons }: { bucket: string; isAmazons: boolean },
  now: () => Date,
): FileStorage {
  const s3 = new S3Client({
    forcePathStyle: !isAmazons,
    // Servers that speak the protocol do not all know the newer check sums; ours say their own.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const keyOf = ({ communityId, id }: FileRef, what: string) => ({
    Bucket: bucket,
    Key: `${communityId}/${id}/${what}`,
  });
  const secondsTo = (moment: Date) => Math.max(1, Math.ceil((+moment - +now()) / 1000));

  return {
    put: (file, chunks) => put(s3, keyOf(file, CONTENT), chunks),
    read: (file) => read(s3, file, keyOf(file, CONTENT)),
    remove: (file) => plainly(() => removeAll(s3, bucket, file)),

    linkTo: async (file, { name, mediaType, disposition, expiresAt }) => {
      const command = new GetObjectCommand({
        ...keyOf(file, CONTENT),
        ResponseContentType: mediaType,
        ResponseContentDisposition: dispositionOf(disposition, name),
      });
      const url = await plainly(() =>
        getSignedUrl(s3, command, { expiresIn: secondsTo(expiresAt), signingDate: now() }),
      );
      return { url, expiresAt };
    },

    isResumable: false,

    uploadTo: async (file, { bytes, sha256, mediaType }, expiresAt) => {
      const checksum = Buffer.from(sha256, 'hex').toString('base64');
      const command = new PutObjectCommand({
        ...keyOf(file, UPLOAD),
        ContentLength: bytes,
        ContentType: mediaType,
        ChecksumSHA256: checksum,
      });
      const url = await plainly(() =>
        getSignedUrl(s3, command, {
          expiresIn: secondsTo(expiresAt),
          signingDate: now(),
          // What stands in the signature has to be sent as it was said.
          signableHeaders: new Set(['host', 'content-length', 'content-type', CHECKSUM]),
          unhoistableHeaders: new Set([CHECKSUM]),
        }),
      );
      return { url, headers: { 'content-type': mediaType, [CHECKSUM]: checksum }, expiresAt };
    },

    receivedOf: (file) => plainly(() => sizeOf(s3, keyOf(file, UPLOAD))),
    readUpload: (file) => read(s3, file, keyOf(file, UPLOAD)),
    dropUpload: (file) => plainly(() => remove(s3, bucket, [keyOf(file, UPLOAD).Key])),
    close: () => s3.destroy(),
  };
}

const CHECKSUM = 'x-amz-checksum-sha256';

/** What S3 complains of is no fault of whoever asks; what the file is refused for is. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AppError ? error : new StorageAway(error);
  }
}

/** Whatever breaks what comes is told as it is. */
async function put(s3: S3Client, place: Place, chunks: AsyncIterable<Buffer>): Promise<void> {
  let broken: { error: unknown } | undefined;
  async function* watched(): AsyncGenerator<Buffer> {
    try {
      yield* chunks;
    } catch (error) {
      broken = { error };
      throw error;
    }
  }
  await plainly(() => putInParts(s3, place, watched())).catch((error: unknown) => {
    throw broken === undefined ? error : broken.error;
  });
}

async function* read(s3: S3Client, file: FileRef, place: Place): AsyncGenerator<Buffer> {
  let found: GetObjectCommandOutput;
  try {
    found = await s3.send(new GetObjectCommand(place));
  } catch (error) {
    throw error instanceof NoSuchKey ? new NothingStored(file) : new StorageAway(error);
  }
  try {
    yield* found.Body as AsyncIterable<Buffer>;
  } catch (error) {
    throw new StorageAway(error);
  }
}

async function sizeOf(s3: S3Client, place: Place): Promise<number> {
  try {
    return (await s3.send(new HeadObjectCommand(place))).ContentLength ?? 0;
  } catch (error) {
    if (error instanceof NotFound) return 0;
    throw error;
  }
}

/** Whatever begins with its id. What a broken transfer left in parts, the bucket's own rules end. */
async function removeAll(s3: S3Client, bucket: string, file: FileRef): Promise<void> {
  const prefix = `${file.communityId}/${file.id}/`;
  for await (const page of paginateListObjectsV2(
    { client: s3 },
    { Bucket: bucket, Prefix: prefix },
  ))
    await remove(
      s3,
      bucket,
      (page.Contents ?? []).flatMap(({ Key: key }) => key ?? []),
    );
}

async function remove(s3: S3Client, bucket: string, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  const { Errors: errors = [] } = await s3.send(
    new DeleteObjectsCommand({
      Bucket: bucket,
      Delete: { Objects: keys.map((key) => ({ Key: key })), Quiet: true },
    }),
  );
  const [first] = errors;
  if (first) throw new Error(`${first.Key ?? ''}: ${first.Message ?? ''}`);
}
