import { PipelineError } from '../groovy/tokens.js';
import type { Call, Expression, Statement } from '../groovy/tree.js';
import { boundBy } from './bindings.js';
import { evaluate, isTrue, run, textOf, valueOf, type Scope, type Value } from './evaluate.js';
import { appliesAfter, worse, type Result } from './result.js';
import { argumentsOf } from './steps.js';
import { blockOf, callsIn, readPipeline, type Stage } from './structure.js';

export interface Agent {
  /** What the build was started with, instead of the parameters' defaults. */
  parameters?: Record<string, string | boolean>;
  /** Runs a script: its exit code, and what it prints. */
  sh: (script: string, stage: string) => { code: number; output?: string };
}

/** What a step was told to do. */
export interface DoneStep {
  stage: string;
  step: string;
  /** Its arguments as texts. */
  told: Record<string, string>;
}

export interface Build {
  result: Result;
  /** In order; those that were left out are not among them. */
  stages: string[];
  steps: DoneStep[];
}

class StepFailed extends Error {}

/**
 * Runs a Jenkinsfile: its stages, conditions, steps and what comes after them, as Jenkins would, but
 * with `agent` in the place of machines and without waiting.
 *
 * @throws PipelineError when Jenkins would refuse it, or it names what is not there
 */
export function runPipeline(source: string, agent: Agent): Build {
  const { sections, stages } = readPipeline(source);
  const runner = new Runner(agent);
  runner.prepare(sections);
  runner.stages(stages);
  runner.after(sections.get('post'), 'post');
  const { result, names, steps } = runner;
  return { result, stages: names, steps };
}

class Runner {
  readonly #agent: Agent;
  readonly names: string[] = [];
  readonly steps: DoneStep[] = [];
  readonly #params: Record<string, Value> = {};
  readonly #env: Record<string, string> = {
    WORKSPACE: '/workspace',
    BUILD_NUMBER: '7',
    GIT_COMMIT: '0123456789abcdef0123456789abcdef01234567',
  };
  readonly #variables = new Map<string, Value>();
  #stage = '';
  result: Result = 'SUCCESS';

  constructor(agent: Agent) {
    this.#agent = agent;
  }

  prepare(sections: Map<string, Call>): void {
    const parameters = sections.get('parameters');
    for (const call of parameters === undefined ? [] : callsIn(parameters)) this.#parameter(call);
    const unknown = Object.keys(this.#agent.parameters ?? {}).find(
      (name) => !(name in this.#params),
    );
    if (unknown !== undefined) throw new Error(`The pipeline has no parameter ${unknown}`);
    Object.assign(this.#params, this.#agent.parameters);
    this.#options(sections.get('options'));
    this.#environment(sections.get('environment'));
  }

  stages(stages: Stage[]): void {
    for (const stage of stages) if (this.result !== 'FAILURE') this.#runStage(stage);
  }

  #parameter(call: Call): void {
    const given = new Map(call.named.map(([name, value]) => [name, this.#value(value)]));
    const known = ['choice', 'string', 'booleanParam'].includes(call.name);
    const name = given.get('name');
    if (!known || typeof name !== 'string')
      throw new PipelineError(`${call.name} is no parameter with a name`, call.at);
    const choices = given.get('choices');
    const preset: Value = Array.isArray(choices) ? choices[0] : given.get('defaultValue');
    if (preset === undefined) throw new PipelineError(`${name} has no default`, call.at);
    this.#params[name] = preset;
  }

  #options(section: Call | undefined): void {
    for (const call of section === undefined ? [] : callsIn(section)) this.#arguments(call);
  }

  #environment(section: Call | undefined): void {
    if (section !== undefined) run(blockOf(section), this.#scope());
  }

  #runStage({ name, sections, inner }: Stage): void {
    const outer = this.#stage;
    this.#options(sections.get('options'));
    const when = sections.get('when');
    if (when !== undefined && !callsIn(when).every((condition) => this.#holds(condition))) return;
    this.#stage = name;
    this.names.push(name);
    this.#environment(sections.get('environment'));
    const before = this.result;
    if (sections.has('parallel')) for (const stage of inner) this.#branch(stage, before);
    else this.stages(inner);
    const steps = sections.get('steps');
    if (steps !== undefined) this.#try(blockOf(steps));
    this.after(sections.get('post'), name);
    this.#stage = outer;
  }

  /** Branches run at once: one that fails does not keep the others from running. */
  #branch(stage: Stage, before: Result): void {
    const sofar = this.result;
    this.result = before;
    this.#runStage(stage);
    this.result = worse(sofar, this.result);
  }

  #try(statements: Statement[]): void {
    try {
      run(statements, this.#scope());
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      this.result = 'FAILURE';
    }
  }

  after(section: Call | undefined, name: string): void {
    const outer = this.#stage;
    this.#stage = name;
    const { result } = this;
    for (const condition of section === undefined ? [] : callsIn(section)) {
      const applies = appliesAfter(condition.name, result);
      if (applies === undefined)
        throw new PipelineError(`${condition.name} is no condition of post`, condition.at);
      if (applies) this.#try(blockOf(condition));
    }
    this.#stage = outer;
  }

  #holds(condition: Call): boolean {
    const inner = (): boolean[] => callsIn(condition).map((call) => this.#holds(call));
    if (condition.name === 'not') return !inner().every(Boolean);
    if (condition.name === 'allOf') return inner().every(Boolean);
    if (condition.name === 'anyOf') return inner().some(Boolean);
    if (condition.name === 'expression') return isTrue(valueOf(blockOf(condition), this.#scope()));
    throw new PipelineError(`${condition.name} is no condition of when`, condition.at);
  }

  #scope(): Scope {
    return {
      read: (name, at) => this.#read(name, at),
      assign: (name, value, declares) => {
        if (declares || this.#variables.has(name)) this.#variables.set(name, value);
        else this.#env[name] = textOf(value);
      },
      call: (call) => this.#step(call),
    };
  }

  #read(name: string, at: Expression['at']): Value {
    const known = new Map<string, Value>([
      ['params', this.#params],
      ['env', this.#env],
      ['scm', 'scm'],
      ['currentBuild', { currentResult: this.result }],
      ...Object.entries(this.#env),
      ...this.#variables,
    ]);
    if (!known.has(name)) throw new PipelineError(`Nothing is called ${name}`, at);
    return known.get(name);
  }

  #value(expression: Expression): Value {
    return evaluate(expression, this.#scope());
  }

  #arguments(call: Call): Map<string, Value> {
    const given = [...argumentsOf(call)];
    return new Map(given.map(([name, value]) => [name, this.#value(value)]));
  }

  #step(call: Call): Value {
    const given = this.#arguments(call);
    const described = ['file', 'string', 'usernamePassword', 'sshUserPrivateKey', 'logRotator'];
    if (described.includes(call.name)) return Object.fromEntries(given);
    const told = Object.fromEntries([...given].map(([name, value]) => [name, textOf(value)]));
    this.steps.push({ stage: this.#stage, step: call.name, told });
    if (call.name === 'sh') return this.#shell(told, given);
    if (call.name === 'error') throw new StepFailed(told['message']);
    if (call.name === 'unstable') this.result = worse(this.result, 'UNSTABLE');
    if (call.positional.at(-1)?.type === 'block') this.#inside(call, given);
    return undefined;
  }

  #shell(told: Record<string, string>, given: Map<string, Value>): Value {
    const { code, output = '' } = this.#agent.sh(told['script'] ?? '', this.#stage);
    if (given.get('returnStatus') === true) return code;
    if (code !== 0) throw new StepFailed(told['script']);
    return given.get('returnStdout') === true ? output : undefined;
  }

  #inside(call: Call, given: Map<string, Value>): void {
    const bound = boundBy(given);
    const kept = { ...this.#env };
    Object.assign(this.#env, bound);
    try {
      run(blockOf(call), this.#scope());
    } catch (error) {
      if (call.name !== 'catchError' || !(error instanceof StepFailed)) throw error;
      this.result = worse(
        this.result,
        (given.get('buildResult') as Result | undefined) ?? 'FAILURE',
      );
    } finally {
      for (const name of Object.keys(bound)) {
        const before = kept[name];
        if (before === undefined) Reflect.deleteProperty(this.#env, name);
        else this.#env[name] = before;
      }
    }
  }
}
