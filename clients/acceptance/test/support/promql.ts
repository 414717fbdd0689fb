import type { SyntaxNodeRef } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';

/** What an expression reads: a metric, and the labels by which it chooses or groups. */
export interface Reading {
  metric: string;
  labels: string[];
}

/**
 * Parses PromQL with Prometheus' own grammar.
 *
 * @throws Error that shows where the expression is broken
 */
export function readingsOf(expression: string): Reading[] {
  const readings: Reading[] = [];
  const grouping: string[] = [];
  parser.parse(expression).iterate({
    enter: (node) => {
      if (node.type.isError)
        throw new Error(`Not PromQL at "${expression.slice(node.from, node.from + 30)}"`);
      const text = expression.slice(node.from, node.to);
      if (node.name === 'VectorSelector') readings.push({ metric: metricOf(text), labels: [] });
      if (node.name === 'LabelName') {
        // Of a selector that has just begun, or of a grouping, which speaks of all that is in it.
        if (isIn(node, 'LabelMatchers')) readings.at(-1)?.labels.push(text);
        else grouping.push(text);
      }
    },
  });
  return readings.map(({ metric, labels }) => ({ metric, labels: [...labels, ...grouping] }));
}

function metricOf(selector: string): string {
  return /^[\w:]+/.exec(selector)?.[0] ?? '';
}

function isIn({ node }: SyntaxNodeRef, name: string): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (at.name === name) return true;
  return false;
}
