import type { Bucket } from './bucket.js';
import type { Portal } from './options.js';
import { readPortal, type PortalFile } from './portal-files.js';
import { after, readReleases, type Releases } from './releases.js';

/** What publishing will do, in this order. */
export interface Plan {
  /** First all that nobody refers to yet, at last the entry pages of all portals. */
  uploads: PortalFile[];
  unchanged: number;
  /** Written when the entry pages are there: one list per portal. */
  releases: { key: string; releases: Releases }[];
  /** Files of releases that are not kept any more. */
  leftovers: string[];
}

const uploadsAtOnce = 8;

/** Compares what was built with what lies in the bucket; changes nothing. */
export async function planPublishing(
  bucket: Bucket,
  portals: Portal[],
  { gateway, keep, now }: { gateway: string | undefined; keep: number; now: Date },
): Promise<Plan> {
  const plans = await Promise.all(
    portals.map(async (portal) => {
      const files = await readPortal(portal, gateway);
      const there = await bucket.list(`${portal.prefix}/`);
      const key = `${portal.prefix}/.releases.json`;
      const { releases, leftovers } = after(
        await readReleases(bucket, key),
        { at: now.toISOString(), keys: files.map((file) => file.key) },
        keep,
      );
      // An entry page is always written: it is what makes a release the current one.
      const uploads = files.filter((one) => one.rank === 2 || there.get(one.key) !== one.etag);
      return {
        uploads,
        unchanged: files.length - uploads.length,
        releases: { key, releases },
        leftovers: leftovers.filter((one) => there.has(one)),
      };
    }),
  );
  return {
    uploads: plans.flatMap(({ uploads }) => uploads).sort((a, b) => a.rank - b.rank),
    unchanged: plans.reduce((sum, { unchanged }) => sum + unchanged, 0),
    releases: plans.map(({ releases }) => releases),
    leftovers: plans.flatMap(({ leftovers }) => leftovers),
  };
}

/**
 * Carries a plan out. Dying half-way leaves every portal as it was, or wholly new: an entry page
 * comes after all that it refers to, and nothing is deleted before.
 */
export async function publish(bucket: Bucket, plan: Plan): Promise<void> {
  for (const rank of [0, 1, 2] as const) {
    await uploadAll(
      bucket,
      plan.uploads.filter((file) => file.rank === rank),
    );
  }
  const headers = { contentType: 'application/json', cacheControl: 'no-store' };
  for (const { key, releases } of plan.releases) {
    await bucket.put(key, Buffer.from(JSON.stringify(releases)), headers);
  }
  await bucket.remove(plan.leftovers);
}

async function uploadAll(bucket: Bucket, files: PortalFile[]): Promise<void> {
  const waiting = [...files];
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      await bucket.put(file.key, file.body, file);
    }
  };
  await Promise.all(Array.from({ length: uploadsAtOnce }, lane));
}
