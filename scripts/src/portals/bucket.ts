import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { PlainError, reasonOf } from '../console/plain-error.js';

/** What has to be said about an object besides its content. */
export interface ObjectHeaders {
  contentType: string;
  cacheControl: string;
}

export type Bucket = ReturnType<typeof openBucket>;

/** S3 deletes at most this many objects at once. */
const deletedAtOnce = 1000;

/**
 * A bucket of S3. Region and credentials come from where every AWS program takes them;
 * AWS_ENDPOINT_URL_S3 names another server that speaks the same protocol. Every failure is a
 * PlainError with what S3 said.
 */
export function openBucket(bucket: string) {
  const s3 = new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  const plainly = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const name = error instanceof Error ? error.name : 'error';
      throw new PlainError(`the bucket ${bucket} cannot be used: ${name}: ${reasonOf(error)}`);
    }
  };
  return {
    /** The objects below a prefix: key to ETag. */
    list: (prefix: string): Promise<Map<string, string>> => plainly(list(s3, bucket, prefix)),

    put: async (key: string, body: Buffer, headers: ObjectHeaders): Promise<void> => {
      const { contentType: ContentType, cacheControl: CacheControl } = headers;
      const object = { Bucket: bucket, Key: key, Body: body, ContentType, CacheControl };
      await plainly(s3.send(new PutObjectCommand(object)));
    },

    /** The text of an object; undefined when there is none. */
    read: (key: string): Promise<string | undefined> => plainly(read(s3, bucket, key)),

    remove: (keys: string[]): Promise<void> => plainly(remove(s3, bucket, keys)),

    close: (): void => s3.destroy(),
  };
}

async function list(s3: S3Client, bucket: string, prefix: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const page of paginateListObjectsV2(
    { client: s3 },
    { Bucket: bucket, Prefix: prefix },
  )) {
    for (const { Key: key, ETag: etag } of page.Contents ?? []) {
      if (key !== undefined) found.set(key, (etag ?? '').replaceAll('"', ''));
    }
  }
  return found;
}

async function read(s3: S3Client, bucket: string, key: string): Promise<string | undefined> {
  try {
    const { Body: body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return await body?.transformToString();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

async function remove(s3: S3Client, bucket: string, keys: string[]): Promise<void> {
  for (let from = 0; from < keys.length; from += deletedAtOnce) {
    const objects = keys.slice(from, from + deletedAtOnce).map((key) => ({ Key: key }));
    const { Errors: errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: objects, Quiet: true } }),
    );
    const [first] = errors;
    if (first !== undefined) throw new Error(`${first.Key ?? ''}: ${first.Message ?? ''}`);
  }
}
