/** The part of Groovy's words that declarative pipelines are written in. */
export type Token =
  | { kind: 'name' | 'symbol'; text: string; at: Position }
  | { kind: 'number'; value: number; text: string; at: Position }
  /** A text; its parts are literal or, in double quotes, expressions. */
  | { kind: 'text'; parts: TextPart[]; text: string; at: Position }
  | { kind: 'line' | 'end'; text: string; at: Position };

export type TextPart = { literal: string } | { source: string; at: Position };

export interface Position {
  line: number;
  column: number;
}

/** Says where the source is not Groovy, or not what a pipeline may be. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';

  constructor(message: string, { line, column }: Position) {
    super(`${message} (line ${line}, column ${column})`);
  }
}

const SYMBOL = /^(?:==|!=|&&|\|\||\?:|[{}()[\],.:?=!+;])/;

/** @throws PipelineError for a character or an end that does not belong there */
export function tokensOf(source: string, offset: Position = { line: 1, column: 1 }): Token[] {
  const tokens: Token[] = [];
  let rest = source;
  let { line, column } = offset;
  const take = (text: string): Position => {
    const at = { line, column };
    const lines = text.split('\n');
    line += lines.length - 1;
    column = lines.length > 1 ? (lines.at(-1)?.length ?? 0) + 1 : column + text.length;
    rest = rest.slice(text.length);
    return at;
  };
  while (rest !== '') {
    const [space] = /^(?:[ \t\r]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#![^\n]*)/.exec(rest) ?? [];
    const [name] = /^[A-Za-z_$][\w$]*/.exec(rest) ?? [];
    const [number] = /^\d+/.exec(rest) ?? [];
    const [symbol] = SYMBOL.exec(rest) ?? [];
    if (space !== undefined) take(space);
    else if (rest.startsWith('\n')) tokens.push({ kind: 'line', text: '\n', at: take('\n') });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, at: take(name) });
    else if (number !== undefined)
      tokens.push({ kind: 'number', value: Number(number), text: number, at: take(number) });
    else if (rest.startsWith("'") || rest.startsWith('"')) {
      const quoted = quotedAt(rest, { line, column });
      tokens.push({ kind: 'text', ...partsOf(quoted, { line, column }), at: take(quoted) });
    } else if (symbol !== undefined)
      tokens.push({ kind: 'symbol', text: symbol, at: take(symbol) });
    else throw new PipelineError(`"${rest.charAt(0)}" has no meaning here`, { line, column });
  }
  tokens.push({ kind: 'end', text: 'the end', at: { line, column } });
  return tokens;
}

const QUOTED =
  /^(?:'''(?:\\[\s\S]|(?!''')[\s\S])*'''|"""(?:\\[\s\S]|(?!""")[\s\S])*"""|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")/;

function quotedAt(rest: string, at: Position): string {
  const [quoted] = QUOTED.exec(rest) ?? [];
  if (quoted === undefined) throw new PipelineError('This text does not end', at);
  return quoted;
}

function partsOf(quoted: string, at: Position): { parts: TextPart[]; text: string } {
  const marks = /^('''|"""|'|")/.exec(quoted)?.[0] ?? '';
  const content = quoted.slice(marks.length, -marks.length);
  if (marks.startsWith("'")) return { parts: [{ literal: unescaped(content) }], text: content };
  const parts: TextPart[] = [];
  let last = 0;
  for (const match of content.matchAll(/\\[\s\S]|\$\{([^}]*)\}|\$([A-Za-z_][\w.]*)/g)) {
    const source = match[1] ?? match[2];
    if (source === undefined) continue;
    parts.push({ literal: unescaped(content.slice(last, match.index)) }, { source, at });
    last = match.index + match[0].length;
  }
  parts.push({ literal: unescaped(content.slice(last)) });
  return { parts, text: content };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}
