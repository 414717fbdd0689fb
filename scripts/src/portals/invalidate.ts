import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront';
import { PlainError, reasonOf } from '../console/plain-error.js';
import type { Portal } from './options.js';

/** The paths whose copies are old after publishing; assets with a hash in their name never are. */
export function invalidatedPaths(portals: Portal[]): string[] {
  return portals.flatMap(({ prefix }) => [`/${prefix}`, `/${prefix}/*`]);
}

/**
 * Tells CloudFront to ask the bucket again.
 *
 * @returns the id of the invalidation, which takes effect within a minute or so.
 */
export async function invalidate(distribution: string, paths: string[]): Promise<string> {
  const cloudFront = new CloudFrontClient({});
  try {
    const { Invalidation: made } = await cloudFront.send(
      new CreateInvalidationCommand({
        DistributionId: distribution,
        InvalidationBatch: {
          CallerReference: `gatehouse-${Date.now()}`,
          Paths: { Quantity: paths.length, Items: paths },
        },
      }),
    );
    return made?.Id ?? 'unknown';
  } catch (error) {
    throw new PlainError(
      `the portals are published, but CloudFront ${distribution} was not told: ${reasonOf(error)}`,
    );
  } finally {
    cloudFront.destroy();
  }
}
