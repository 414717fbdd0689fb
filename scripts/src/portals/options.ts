import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFlags } from '../console/flags.js';
import { PlainError } from '../console/plain-error.js';
import { repositoryFolder } from '../provision/profile.js';

/** The portals; each is published under its own name. */
const allAreas = ['base', 'admin', 'manager', 'employee'] as const;
export type Area = (typeof allAreas)[number];

/** What is added to every area's name: /base for the development team, /base_QA for QA. */
const suffixes = { dev: '', qa: '_QA' } as const;

/** One built portal and where it goes. */
export interface Portal {
  area: Area;
  /** The folder that holds index.html. */
  folder: string;
  /** Without slashes: "base_QA". */
  prefix: string;
}

/** What `npm run publish-portals` was asked for. */
export interface PublishOptions {
  portals: Portal[];
  bucket: string;
  /** Where the portals reach the API; their own address when absent. */
  gateway: string | undefined;
  /** The CloudFront distribution to tell. */
  distribution: string | undefined;
  /** So many releases keep their files: open tabs load parts of theirs later. */
  keep: number;
  dryRun: boolean;
}

/** @throws PlainError naming the flag that is wrong. */
export function readPublishOptions(args: string[]): PublishOptions {
  const flags = readFlags('npm run publish-portals', args, {
    environment: { type: 'string' },
    bucket: { type: 'string' },
    from: { type: 'string', default: join('clients', 'web', 'dist') },
    areas: { type: 'string', default: allAreas.join(',') },
    gateway: { type: 'string' },
    distribution: { type: 'string' },
    keep: { type: 'string', default: '5' },
    'dry-run': { type: 'boolean', default: false },
  });
  const suffix = readSuffix(flags.environment);
  if (flags.bucket === undefined) {
    throw new PlainError('--bucket names the S3 bucket; it is missing');
  }
  const { bucket, distribution, 'dry-run': dryRun } = flags;
  const areas = readAreas(flags.areas);
  const gateway = readGateway(flags.gateway);
  const keep = readKeep(flags.keep);
  const from = resolve(repositoryFolder, flags.from);
  const portals = areas.map((area) => {
    return { area, folder: folderOf(from, area), prefix: `${area}${suffix}` };
  });
  return { portals, bucket, gateway, distribution, keep, dryRun };
}

function readSuffix(environment: string | undefined): string {
  if (environment === 'dev' || environment === 'qa') return suffixes[environment];
  const said = environment === undefined ? 'missing' : environment;
  throw new PlainError(`--environment is ${said}, but it is dev or qa`);
}

function readAreas(text: string): Area[] {
  const wanted = text.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !allAreas.some((area) => area === name));
  if (unknown !== undefined) {
    throw new PlainError(`--areas names "${unknown}", but there are ${allAreas.join(', ')}`);
  }
  return allAreas.filter((area) => wanted.includes(area));
}

/** Builds differ in where they leave a portal; one build may also serve all areas. */
function folderOf(from: string, area: Area): string {
  const candidates = [join(from, area, 'browser'), join(from, area), join(from, 'browser'), from];
  const folder = candidates.find((candidate) => existsSync(join(candidate, 'index.html')));
  if (folder !== undefined) return folder;
  throw new PlainError(`there is no index.html for ${area} in ${from}; build the portals first`);
}

function readGateway(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/')
    return url.origin;
  throw new PlainError(`--gateway is ${text}, but it is like https://gatehouse.example`);
}

function readKeep(text: string): number {
  const keep = Number(text);
  if (Number.isInteger(keep) && keep >= 1 && keep <= 100) return keep;
  throw new PlainError(`--keep is ${text}, but it is a whole number from 1 to 100`);
}
