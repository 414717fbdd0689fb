import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** Any Kubernetes object, as YAML has it. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Record<string, string> };
  [field: string]: unknown;
}

interface Kustomization {
  apiVersion: string;
  kind: string;
  resources: string[];
  namespace?: string;
  labels?: { pairs: Record<string, string>; includeTemplates?: boolean }[];
  images?: { name: string; newName?: string; newTag?: string }[];
  patches?: { path: string; target: { kind: string; name: string } }[];
}

interface Operation {
  op: string;
  path: string;
  value: unknown;
}

const understood = ['apiVersion', 'kind', 'resources', 'namespace', 'labels', 'images', 'patches'];

/**
 * What `kustomize build` makes of a folder, for the few features that our folders use; it refuses all
 * others rather than pass over them. The order of the objects is that of the resources.
 */
export async function build(folder: string): Promise<Manifest[]> {
  const kustomization = await readKustomization(folder);
  const lists = await Promise.all(
    kustomization.resources.map((name) => readResource(join(folder, name))),
  );
  const manifests = lists.flat();
  for (const patch of kustomization.patches ?? []) {
    await applyPatch(manifests, patch, folder);
  }
  for (const manifest of manifests) {
    addLabels(manifest, kustomization.labels ?? []);
    setImages(manifest, kustomization.images ?? []);
    if (kustomization.namespace !== undefined && manifest.kind !== 'Namespace') {
      manifest.metadata.namespace = kustomization.namespace;
    }
  }
  return manifests;
}

async function readKustomization(folder: string): Promise<Kustomization> {
  const text = await readFile(join(folder, 'kustomization.yaml'), 'utf8');
  const kustomization = parse(text) as Kustomization;
  const strange = Object.keys(kustomization).filter((field) => !understood.includes(field));
  if (strange.length > 0) throw new Error(`${folder} uses ${strange.join(', ')}: not understood`);
  return kustomization;
}

async function readResource(path: string): Promise<Manifest[]> {
  if ((await stat(path)).isDirectory()) return build(path);
  return parseAllDocuments(await readFile(path, 'utf8')).map((document) => {
    if (document.errors[0] !== undefined) throw document.errors[0];
    return document.toJS() as Manifest;
  });
}

async function applyPatch(
  manifests: Manifest[],
  { path, target }: { path: string; target: { kind: string; name: string } },
  folder: string,
): Promise<void> {
  const name = new RegExp(`^(?:${target.name})$`);
  const targets = manifests.filter(
    (one) => one.kind === target.kind && name.test(one.metadata.name),
  );
  if (targets.length === 0) throw new Error(`${path} in ${folder} patches nothing`);
  const operations = parse(await readFile(join(folder, path), 'utf8')) as Operation[];
  for (const manifest of targets) {
    for (const operation of operations) replace(manifest, operation, path);
  }
}

/** JSON patch, `replace` alone: what is replaced has to be there. */
function replace(manifest: Manifest, { op, path, value }: Operation, file: string): void {
  const keys = path.slice(1).split('/');
  const last = keys.pop() ?? '';
  let at: unknown = manifest;
  for (const key of keys) at = (at as Record<string, unknown> | undefined)?.[key];
  if (op !== 'replace' || typeof at !== 'object' || at === null || !(last in at)) {
    throw new Error(
      `${file}: ${op} ${path} does not fit ${manifest.kind} ${manifest.metadata.name}`,
    );
  }
  (at as Record<string, unknown>)[last] = value;
}

function addLabels(manifest: Manifest, labels: NonNullable<Kustomization['labels']>): void {
  for (const { pairs, includeTemplates } of labels) {
    manifest.metadata.labels = { ...manifest.metadata.labels, ...pairs };
    const template = templateOf(manifest);
    if (includeTemplates === true && template !== undefined) {
      template.metadata.labels = { ...template.metadata.labels, ...pairs };
    }
  }
}

function setImages(manifest: Manifest, images: NonNullable<Kustomization['images']>): void {
  for (const container of templateOf(manifest)?.spec.containers ?? []) {
    const image = images.find(({ name }) => name === container.image.replace(/:[^/]*$/, ''));
    if (image === undefined) continue;
    container.image = `${image.newName ?? image.name}:${image.newTag ?? 'latest'}`;
  }
}

/** The parts of a pod that the tests look at. */
export interface PodTemplate {
  metadata: { labels: Record<string, string> };
  spec: {
    automountServiceAccountToken?: boolean;
    securityContext?: Record<string, unknown>;
    volumes?: { name: string; secret?: { secretName: string } }[];
    containers: Container[];
  };
}

export interface Container {
  name: string;
  image: string;
  env?: { name: string; value?: string }[];
  envFrom?: { configMapRef?: { name: string } }[];
  ports?: { name: string; containerPort: number }[];
  resources?: { limits?: Record<string, string>; requests?: Record<string, string> };
  securityContext?: Record<string, unknown>;
  volumeMounts?: { name: string; mountPath: string; readOnly?: boolean }[];
  startupProbe?: Probe;
  readinessProbe?: Probe;
  livenessProbe?: Probe;
}

export interface Probe {
  httpGet?: { path: string; port: string };
  tcpSocket?: { port: string };
}

/** The pod that a Deployment or Job makes; undefined for what makes none. */
export function templateOf({ spec }: Manifest): PodTemplate | undefined {
  return (spec as { template?: PodTemplate } | undefined)?.template;
}
