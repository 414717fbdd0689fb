import { PipelineError } from '../groovy/tokens.js';
import type { Call, Expression, Statement } from '../groovy/tree.js';

export type Value = unknown;

/** What names and calls mean where a block runs. */
export interface Scope {
  /** @throws PipelineError for a name that means nothing here */
  read(name: string, at: Expression['at']): Value;
  call(call: Call, evaluate: (expression: Expression) => Value): Value;
  assign(name: string, value: Value, declares: boolean): void;
}

export function run(statements: Statement[], scope: Scope): void {
  for (const statement of statements) {
    if (statement.type === 'expression') evaluate(statement.expression, scope);
    else if (statement.type === 'assignment')
      scope.assign(statement.name, evaluate(statement.value, scope), statement.declares);
    else if (isTrue(evaluate(statement.test, scope))) run(statement.then, scope);
    else run(statement.otherwise, scope);
  }
}

/** The value of the last statement, as Groovy's closures have it. */
export function valueOf(statements: Statement[], scope: Scope): Value {
  const last = statements.at(-1);
  run(statements.slice(0, -1), scope);
  return last?.type === 'expression' ? evaluate(last.expression, scope) : undefined;
}

export function evaluate(expression: Expression, scope: Scope): Value {
  const of = (inner: Expression): Value => evaluate(inner, scope);
  switch (expression.type) {
    case 'value':
      return expression.value;
    case 'text':
      return expression.parts
        .map((part) => ('literal' in part ? part.literal : textOf(of(part.expression))))
        .join('');
    case 'name':
      return scope.read(expression.name, expression.at);
    case 'member':
      return memberOf(of(expression.of), expression);
    case 'list':
      return expression.items.map(of);
    case 'map':
      return Object.fromEntries(expression.entries.map(([key, value]) => [key, of(value)]));
    case 'block':
      return expression;
    case 'not':
      return !isTrue(of(expression.of));
    case 'binary':
      return combined(expression.operator, of(expression.left), () => of(expression.right));
    case 'choice':
      return isTrue(of(expression.test)) ? of(expression.yes) : of(expression.no);
    case 'call':
      return expression.of === undefined
        ? scope.call(expression, of)
        : methodOf(of(expression.of), expression, expression.positional.map(of));
  }
}

export function isTrue(value: Value): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function combined(operator: string, left: Value, right: () => Value): Value {
  if (operator === '&&') return isTrue(left) && isTrue(right());
  if (operator === '||') return isTrue(left) || isTrue(right());
  if (operator === '==') return left === right();
  if (operator === '!=') return left !== right();
  return textOf(left) + textOf(right());
}

function memberOf(value: Value, { name, at }: { name: string; at: Expression['at'] }): Value {
  const members = value as Record<string, Value> | null | undefined;
  if (typeof members !== 'object' || members === null || !(name in members))
    throw new PipelineError(`There is no ${name} here`, at);
  return members[name];
}

/** The few methods of texts and lists that a pipeline needs. */
function methodOf(value: Value, { name, at }: Call, args: Value[]): Value {
  const [first] = args.map(textOf);
  if (typeof value === 'string') {
    if (name === 'trim') return value.trim();
    if (name === 'split') return value.split(first ?? ' ');
    if (name === 'contains') return value.includes(first ?? '');
    if (name === 'take') return value.slice(0, Number(first));
    if (name === 'toUpperCase') return value.toUpperCase();
  }
  if (Array.isArray(value)) {
    if (name === 'join') return value.map(textOf).join(first ?? '');
    if (name === 'contains') return value.map(textOf).includes(first ?? '');
  }
  throw new PipelineError(`${name}() is not known here`, at);
}

export function textOf(value: Value): string {
  if (value === null || value === undefined) return 'null';
  return typeof value === 'object'
    ? JSON.stringify(value)
    : `${value as string | number | boolean}`;
}
