import { PipelineError } from '../groovy/tokens.js';
import type { Call } from '../groovy/tree.js';

/** What a step of Jenkins takes; the plugins' own documentation says so. */
interface StepShape {
  /** Named arguments it knows; the first is the one that may come without a name. */
  takes: readonly string[];
  /** Those it cannot do without. */
  needs: readonly string[];
  /** Whether it runs a block. */
  block?: boolean;
}

const STEPS: Readonly<Record<string, StepShape>> = {
  sh: { takes: ['script', 'label', 'returnStdout', 'returnStatus'], needs: ['script'] },
  echo: { takes: ['message'], needs: ['message'] },
  error: { takes: ['message'], needs: ['message'] },
  unstable: { takes: ['message'], needs: ['message'] },
  junit: { takes: ['testResults', 'allowEmptyResults'], needs: ['testResults'] },
  archiveArtifacts: {
    takes: ['artifacts', 'allowEmptyArchive', 'fingerprint', 'onlyIfSuccessful'],
    needs: ['artifacts'],
  },
  checkout: { takes: ['scm'], needs: ['scm'] },
  cleanWs: { takes: ['notFailBuild', 'deleteDirs'], needs: [] },
  dir: { takes: ['path'], needs: ['path'], block: true },
  timeout: { takes: ['time', 'unit'], needs: ['time'], block: true },
  retry: { takes: ['count'], needs: ['count'], block: true },
  lock: { takes: ['resource'], needs: ['resource'], block: true },
  withEnv: { takes: ['overrides'], needs: ['overrides'], block: true },
  withCredentials: { takes: ['bindings'], needs: ['bindings'], block: true },
  script: { takes: [], needs: [], block: true },
  catchError: {
    takes: ['buildResult', 'stageResult', 'message'],
    needs: [],
    block: true,
  },
  // What describes something to a step.
  file: { takes: ['credentialsId', 'variable'], needs: ['credentialsId', 'variable'] },
  string: { takes: ['credentialsId', 'variable'], needs: ['credentialsId', 'variable'] },
  usernamePassword: {
    takes: ['credentialsId', 'usernameVariable', 'passwordVariable'],
    needs: ['credentialsId', 'usernameVariable', 'passwordVariable'],
  },
  sshUserPrivateKey: {
    takes: ['credentialsId', 'keyFileVariable', 'usernameVariable'],
    needs: ['credentialsId', 'keyFileVariable'],
  },
  logRotator: { takes: ['numToKeepStr', 'daysToKeepStr'], needs: [] },
  buildDiscarder: { takes: ['strategy'], needs: ['strategy'] },
  timestamps: { takes: [], needs: [] },
  disableConcurrentBuilds: { takes: ['abortPrevious'], needs: [] },
  skipDefaultCheckout: { takes: ['skip'], needs: [] },
};

/** Named arguments of a call as its step knows them. @throws PipelineError when it does not */
export function argumentsOf(call: Call): Map<string, Call['positional'][number]> {
  const shape = STEPS[call.name];
  if (shape === undefined) throw new PipelineError(`There is no step ${call.name}`, call.at);
  const given = new Map(call.named);
  const positional = call.positional.filter(({ type }) => type !== 'block');
  const [first] = shape.takes;
  const [only, second] = positional;
  if (only !== undefined && first !== undefined) given.set(first, only);
  const strange = [...given.keys()].filter((name) => !shape.takes.includes(name));
  const missing = shape.needs.filter((name) => !given.has(name));
  const refuse = (why: string): never => {
    throw new PipelineError(`${call.name} ${why}`, call.at);
  };
  if (strange.length > 0) refuse(`does not take ${strange.join()}`);
  if (missing.length > 0) refuse(`needs ${missing.join()}`);
  if (second !== undefined || (only !== undefined && first === undefined))
    refuse('takes less than it is given');
  const hasBlock = positional.length < call.positional.length;
  const shorter =
    shape.block === true && !hasBlock && call.name !== 'timeout' && call.name !== 'retry';
  if (shorter) refuse('needs a block');
  if (hasBlock && shape.block !== true) refuse('takes no block');
  return given;
}
