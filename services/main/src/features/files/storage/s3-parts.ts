import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';

/** Where an object is. */
export interface Place {
  Bucket: string;
  Key: string;
}

/** The least that S3 takes for a part that is not the last, and so the most that is held of a file. */
const PART_BYTES = 5 * 1024 * 1024;

/** Keeps what comes as one object: all of it, or nothing when this throws. */
export async function putInParts(
  s3: S3Client,
  place: Place,
  chunks: AsyncIterable<Buffer>,
): Promise<void> {
  let uploadId: string | undefined;
  const parts: CompletedPart[] = [];
  try {
    for await (const { bytes, isOnly } of inParts(chunks)) {
      if (isOnly) {
        await s3.send(new PutObjectCommand({ ...place, Body: bytes, ...checked(bytes) }));
        return;
      }
      uploadId ??= (
        await s3.send(new CreateMultipartUploadCommand({ ...place, ChecksumAlgorithm: 'SHA256' }))
      ).UploadId;
      const part = { ...place, UploadId: uploadId, PartNumber: parts.length + 1 };
      const sent = await s3.send(
        new UploadPartCommand({ ...part, Body: bytes, ...checked(bytes) }),
      );
      parts.push({ PartNumber: part.PartNumber, ETag: sent.ETag, ...checked(bytes) });
    }
    const whole = { ...place, UploadId: uploadId, MultipartUpload: { Parts: parts } };
    await s3.send(new CompleteMultipartUploadCommand(whole));
  } catch (error) {
    if (uploadId !== undefined)
      await s3
        .send(new AbortMultipartUploadCommand({ ...place, UploadId: uploadId }))
        .catch(() => undefined);
    throw error;
  }
}

const checked = (bytes: Buffer) => ({
  ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
});

/** In pieces of the size of a part; the last is smaller. */
async function* inParts(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<{ bytes: Buffer; isOnly: boolean }> {
  let held: Buffer[] = [];
  let length = 0;
  let count = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    while (length >= PART_BYTES) {
      const all = Buffer.concat(held);
      yield { bytes: all.subarray(0, PART_BYTES), isOnly: false };
      count++;
      held = [all.subarray(PART_BYTES)];
      length -= PART_BYTES;
    }
  }
  if (length > 0 || count === 0) yield { bytes: Buffer.concat(held), isOnly: count === 0 };
}
