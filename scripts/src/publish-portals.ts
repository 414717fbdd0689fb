import { runCommand } from './console/command.js';
import { openBucket } from './portals/bucket.js';
import { invalidate, invalidatedPaths } from './portals/invalidate.js';
import { readPublishOptions } from './portals/options.js';
import { planPublishing, publish, type Plan } from './portals/publish.js';

// That its next versions want a newer Node.js than we do is no news to whoever publishes a portal.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

await runCommand(async () => {
  const options = readPublishOptions(process.argv.slice(2));
  const { portals, distribution, dryRun } = options;
  const bucket = openBucket(options.bucket);
  try {
    const plan = await planPublishing(bucket, portals, { ...options, now: new Date() });
    if (dryRun) {
      describe(plan);
      return 0;
    }
    await publish(bucket, plan);
    console.log(summary(plan, portals.map(({ prefix }) => `/${prefix}`).join(' ')));
    if (distribution !== undefined) {
      const id = await invalidate(distribution, invalidatedPaths(portals));
      console.log(`told CloudFront ${distribution}: invalidation ${id}`);
    }
    return 0;
  } finally {
    bucket.close();
  }
});

function describe({ uploads, unchanged, leftovers }: Plan): void {
  for (const { key, cacheControl } of uploads) console.log(`would upload ${key} (${cacheControl})`);
  for (const key of leftovers) console.log(`would delete ${key}`);
  console.log(`${unchanged} files are there already`);
}

function summary({ uploads, unchanged, leftovers }: Plan, where: string): string {
  return `published ${where}: ${uploads.length} files uploaded, ${unchanged} there already, ${leftovers.length} deleted`;
}
