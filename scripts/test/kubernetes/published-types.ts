import { join } from 'node:path';
import ts from 'typescript';
import { repositoryFolder } from '../../src/provision/profile.js';
import type { Manifest } from './kustomize.js';

/** The types that kubernetes-models publishes of Kubernetes' own API descriptions. */
const published = [
  'v1/Namespace',
  'v1/ConfigMap',
  'v1/Service',
  'apps/v1/Deployment',
  'batch/v1/Job',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'policy/v1/PodDisruptionBudget',
  'networking.k8s.io/v1/Ingress',
  'networking.k8s.io/v1/NetworkPolicy',
];

/**
 * Holds every object against the published types with the compiler, which also finds what is spelled
 * wrong: Kubernetes' schemas allow unknown fields, a literal of the type does not.
 *
 * @returns one sentence for each field that is missing, unknown or of the wrong type.
 */
export function compareWithPublished(manifests: Manifest[]): string[] {
  const file = join(repositoryFolder, 'scripts', 'manifests.ts');
  const lines = manifests.map((manifest, index) => {
    const type = `${manifest.apiVersion}/${manifest.kind}`;
    if (!published.includes(type)) throw new Error(`${type} is not looked at here`);
    const name = `I${manifest.kind}`;
    return `export const m${index}: import('kubernetes-models/${type}').${name} = ${JSON.stringify(manifest)};`;
  });
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  host.getSourceFile = (name, version) =>
    name === file
      ? ts.createSourceFile(name, lines.join('\n'), version)
      : readSource(name, version);
  const program = ts.createProgram([file], options, host);
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  return found.map(({ messageText, start }) => {
    const before =
      lines
        .join('\n')
        .slice(0, start ?? 0)
        .split('\n').length - 1;
    const { kind, metadata } = manifests[before] ?? { kind: '?', metadata: { name: '?' } };
    return `${kind} ${metadata.name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
