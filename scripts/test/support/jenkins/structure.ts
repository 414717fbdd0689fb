import { parseGroovy } from '../groovy/parser.js';
import { PipelineError } from '../groovy/tokens.js';
import type { Call, Statement } from '../groovy/tree.js';

export interface Stage {
  name: string;
  sections: Map<string, Call>;
  /** Stages inside of it, one after the other or at once. */
  inner: Stage[];
}

export interface Pipeline {
  sections: Map<string, Call>;
  stages: Stage[];
}

const TOP = [
  'agent',
  'options',
  'parameters',
  'environment',
  'stages',
  'post',
  'tools',
  'triggers',
];
const WORK = ['steps', 'stages', 'parallel'];
const STAGE = ['agent', 'options', 'environment', 'when', 'post', 'tools', 'failFast', ...WORK];

/**
 * Reads a declarative pipeline and holds it against the rules of Jenkins' own validator: which
 * sections there may be and must be.
 *
 * @throws PipelineError
 */
export function readPipeline(source: string): Pipeline {
  const statements = parseGroovy(source);
  const [only, second] = statements;
  const call = only?.type === 'expression' ? only.expression : undefined;
  if (call?.type !== 'call' || call.name !== 'pipeline' || second !== undefined)
    throw new PipelineError('The file must be one pipeline { … }', only?.at ?? START);
  const sections = sectionsOf(call, TOP);
  const missing = ['agent', 'stages'].find((name) => !sections.has(name));
  if (missing !== undefined) throw new PipelineError(`The pipeline needs ${missing}`, call.at);
  return { sections, stages: stagesIn(sections.get('stages')) };
}

const START = { line: 1, column: 1 };

function sectionsOf(call: Call, allowed: readonly string[]): Map<string, Call> {
  const sections = new Map<string, Call>();
  for (const section of callsIn(call)) {
    if (!allowed.includes(section.name))
      throw new PipelineError(`${section.name} is no section of ${call.name}`, section.at);
    if (sections.has(section.name))
      throw new PipelineError(`${section.name} is there twice`, section.at);
    sections.set(section.name, section);
  }
  return sections;
}

function stagesIn(section: Call | undefined): Stage[] {
  if (section === undefined) return [];
  const stages = callsIn(section).map(readStage);
  if (stages.length === 0) throw new PipelineError(`${section.name} has no stage`, section.at);
  return stages;
}

function readStage(call: Call): Stage {
  const [title] = call.positional;
  const [part] = title?.type === 'text' ? title.parts : [];
  if (call.name !== 'stage' || part === undefined || !('literal' in part))
    throw new PipelineError("A stage begins with stage('name')", call.at);
  const sections = sectionsOf(call, STAGE);
  const work = WORK.filter((name) => sections.has(name));
  if (work.length !== 1)
    throw new PipelineError(`${part.literal} needs one of ${WORK.join(', ')}`, call.at);
  const steps = sections.get('steps');
  if (steps !== undefined && blockOf(steps).length === 0)
    throw new PipelineError(`${part.literal} has no step`, call.at);
  const inner = stagesIn(sections.get('stages') ?? sections.get('parallel'));
  return { name: part.literal, sections, inner };
}

/** The calls in the block of a call, which may hold nothing else. */
export function callsIn(call: Call): Call[] {
  return blockOf(call).map((statement) => {
    const expression = statement.type === 'expression' ? statement.expression : undefined;
    if (expression?.type !== 'call')
      throw new PipelineError(`This does not belong into ${call.name}`, statement.at);
    return expression;
  });
}

/** The statements of the block that a call is given. @throws PipelineError when there is none */
export function blockOf(call: Call): Statement[] {
  const block = call.positional.at(-1);
  if (block?.type !== 'block') throw new PipelineError(`${call.name} needs a block`, call.at);
  return block.statements;
}
