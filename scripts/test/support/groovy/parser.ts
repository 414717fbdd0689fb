import { PipelineError, tokensOf, type Token } from './tokens.js';
import type { Call, Expression, Statement } from './tree.js';

/** @throws PipelineError saying where the source is not what it should be */
export function parseGroovy(source: string): Statement[] {
  const parser = new Parser(tokensOf(source));
  const statements = parser.statementsUntil('end');
  return statements;
}

class Parser {
  readonly #tokens: Token[];
  #next = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  statementsUntil(end: 'end' | '}'): Statement[] {
    const statements: Statement[] = [];
    for (;;) {
      while (this.#peek.kind === 'line' || this.#isNext(';')) this.#advance();
      const over = end === 'end' ? this.#peek.kind === 'end' : this.#isNext(end);
      if (over) {
        this.#advance();
        return statements;
      }
      statements.push(this.#statement());
      if (!['line', 'end'].includes(this.#peek.kind) && !this.#isNext('}') && !this.#isNext(';'))
        this.#refuse('a new line');
    }
  }

  #statement(): Statement {
    const { at } = this.#peek;
    if (this.#takeName('if')) return this.#condition();
    const declares = this.#takeName('def');
    const [first, second] = [this.#peek, this.#tokens[this.#next + 1]];
    if (first.kind === 'name' && second?.text === '=' && second.kind === 'symbol') {
      this.#advance();
      this.#advance();
      this.#skipLines();
      return { type: 'assignment', name: first.text, declares, value: this.expression(), at };
    }
    if (declares) this.#refuse('a name and "="');
    return { type: 'expression', expression: this.#command(), at };
  }

  #condition(): Statement {
    const { at } = this.#peek;
    this.#expect('(');
    const test = this.expression();
    this.#expect(')');
    const then = this.#branch();
    const otherwise = this.#takeName('else')
      ? this.#takeName('if')
        ? [this.#condition()]
        : this.#branch()
      : [];
    return { type: 'if', test, then, otherwise, at };
  }

  #branch(): Statement[] {
    this.#expect('{');
    return this.statementsUntil('}');
  }

  /** An expression, or a call without parentheses: `sh 'x'`, `choice name: 'X', choices: []`. */
  #command(): Expression {
    const expression = this.expression();
    const callable = expression.type === 'name' || expression.type === 'member';
    if (!callable || !this.#beginsArgument()) return expression;
    return this.#withArguments(callOf(expression), () => this.#peek.kind === 'line');
  }

  #beginsArgument(): boolean {
    const token = this.#peek;
    return ['name', 'text', 'number'].includes(token.kind) || this.#isNext('[');
  }

  expression(): Expression {
    const test = this.#binary(0);
    if (!this.#isNext('?')) return test;
    const { at } = this.#advance();
    const yes = this.expression();
    this.#expect(':');
    return { type: 'choice', test, yes, no: this.expression(), at };
  }

  #binary(level: number): Expression {
    const operators = [['||'], ['&&'], ['==', '!='], ['+']][level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    while (operators.some((operator) => this.#isNext(operator))) {
      const { text: operator, at } = this.#advance();
      this.#skipLines();
      left = { type: 'binary', operator, left, right: this.#binary(level + 1), at };
    }
    return left;
  }

  #unary(): Expression {
    if (!this.#isNext('!')) return this.#postfix(this.#primary());
    const { at } = this.#advance();
    return { type: 'not', of: this.#unary(), at };
  }

  #postfix(start: Expression): Expression {
    let result = start;
    for (;;) {
      const { at } = this.#peek;
      if (this.#isNext('.')) {
        this.#advance();
        result = { type: 'member', of: result, name: this.#name(), at };
      } else if (this.#isNext('(') && (result.type === 'name' || result.type === 'member')) {
        this.#advance();
        result = this.#withArguments(callOf(result), () => this.#isNext(')'));
        this.#expect(')');
      } else if (this.#isNext('{') && ['name', 'member', 'call'].includes(result.type)) {
        const call = result.type === 'call' ? result : callOf(result);
        result = { ...call, positional: [...call.positional, this.#block()] };
      } else return result;
    }
  }

  #withArguments(call: Call, isOver: () => boolean): Call {
    const [positional, named] = [[...call.positional], [...call.named]];
    this.#skipLines(isOver);
    while (!isOver() && this.#peek.kind !== 'end') {
      const key = this.#key();
      if (key === undefined) positional.push(this.expression());
      else named.push([key, this.expression()]);
      if (!this.#isNext(',')) break;
      this.#advance();
      this.#skipLines();
    }
    this.#skipLines(isOver);
    return { ...call, positional, named };
  }

  /** The name before a colon, if there is one. */
  #key(): string | undefined {
    const [name, colon] = [this.#peek, this.#tokens[this.#next + 1]];
    if (!['name', 'text'].includes(name.kind) || colon?.text !== ':') return undefined;
    this.#next += 2;
    this.#skipLines();
    return name.text;
  }

  #primary(): Expression {
    const token = this.#peek;
    const { at } = token;
    if (this.#isNext('{')) return this.#block();
    if (this.#isNext('[')) return this.#collection();
    if (this.#isNext('(')) {
      this.#advance();
      const inner = this.expression();
      this.#expect(')');
      return inner;
    }
    if (token.kind === 'number') return { type: 'value', value: this.#number(), at };
    if (token.kind === 'text') {
      this.#advance();
      const parts = token.parts.map((part) =>
        'literal' in part
          ? part
          : { expression: new Parser(tokensOf(part.source, part.at)).expression() },
      );
      return { type: 'text', parts, at };
    }
    const name = this.#name();
    const constants: Record<string, boolean | null> = { true: true, false: false, null: null };
    const value = constants[name];
    return value === undefined ? { type: 'name', name, at } : { type: 'value', value, at };
  }

  #block(): Expression {
    const { at } = this.#expect('{');
    return { type: 'block', statements: this.statementsUntil('}'), at };
  }

  #collection(): Expression {
    const { at } = this.#expect('[');
    const bare: Call = { type: 'call', of: undefined, name: '', positional: [], named: [], at };
    const { positional, named } = this.#withArguments(bare, () => this.#isNext(']'));
    this.#expect(']');
    if (named.length > 0) return { type: 'map', entries: named, at };
    return { type: 'list', items: positional, at };
  }

  #number(): number {
    const token = this.#advance();
    return token.kind === 'number' ? token.value : this.#refuse('a number');
  }

  #name(): string {
    if (this.#peek.kind !== 'name') this.#refuse('a name');
    return this.#advance().text;
  }

  #takeName(name: string): boolean {
    if (this.#peek.kind !== 'name' || this.#peek.text !== name) return false;
    this.#advance();
    return true;
  }

  #skipLines(unless: () => boolean = () => false): void {
    while (this.#peek.kind === 'line' && !unless()) this.#advance();
  }

  #isNext(symbol: string): boolean {
    return this.#peek.kind === 'symbol' && this.#peek.text === symbol;
  }

  #expect(symbol: string): Token {
    return this.#isNext(symbol) ? this.#advance() : this.#refuse(`"${symbol}"`);
  }

  get #peek(): Token {
    const token = this.#tokens[this.#next];
    if (token === undefined) throw new Error('Read beyond the end');
    return token;
  }

  #advance(): Token {
    const token = this.#peek;
    if (token.kind !== 'end') this.#next += 1;
    return token;
  }

  #refuse(wanted: string): never {
    const { text, at } = this.#peek;
    throw new PipelineError(`${wanted} is missing before "${text.slice(0, 20).trim()}"`, at);
  }
}

function callOf(expression: Expression): Call {
  const { at } = expression;
  if (expression.type === 'member')
    return {
      type: 'call',
      of: expression.of,
      name: expression.name,
      positional: [],
      named: [],
      at,
    };
  const name = expression.type === 'name' ? expression.name : '';
  return { type: 'call', of: undefined, name, positional: [], named: [], at };
}
