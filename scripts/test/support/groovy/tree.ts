import type { Position } from './tokens.js';

export type Expression =
  | { type: 'value'; value: string | number | boolean | null; at: Position }
  | { type: 'text'; parts: ({ literal: string } | { expression: Expression })[]; at: Position }
  | { type: 'name'; name: string; at: Position }
  | { type: 'member'; of: Expression; name: string; at: Position }
  | { type: 'list'; items: Expression[]; at: Position }
  | { type: 'map'; entries: [string, Expression][]; at: Position }
  | { type: 'block'; statements: Statement[]; at: Position }
  | { type: 'not'; of: Expression; at: Position }
  | { type: 'binary'; operator: string; left: Expression; right: Expression; at: Position }
  | { type: 'choice'; test: Expression; yes: Expression; no: Expression; at: Position }
  | Call;

/** `sh 'x'`, `stage('X') { … }`, `text.trim()` */
export interface Call {
  type: 'call';
  of: Expression | undefined;
  name: string;
  positional: Expression[];
  named: [string, Expression][];
  at: Position;
}

export type Statement =
  | { type: 'expression'; expression: Expression; at: Position }
  | { type: 'assignment'; name: string; declares: boolean; value: Expression; at: Position }
  | {
      type: 'if';
      test: Expression;
      then: Statement[];
      otherwise: Statement[];
      at: Position;
    };
