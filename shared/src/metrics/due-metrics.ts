import { Gauge, Histogram, type Registry } from 'prom-client';

/** What one kind of due work tells of its punctuality, in seconds. */
export interface DueMeter {
  /** Something happened so long after it was due. */
  happened(lateSeconds: number): void;
  /** What is longest overdue and has not happened was due so long ago; 0 when nothing is. */
  overdue(seconds: number): void;
}

/** From "at its moment" to "the process that should have done it was away". */
const LATE_BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800];

/** `due_work_late_seconds{work}` and `due_work_overdue_seconds{work}`. */
export function dueMetrics(registry: Registry): (work: string) => DueMeter {
  const late = new Histogram({
    name: 'due_work_late_seconds',
    help: 'How long after its moment something happened',
    labelNames: ['work'],
    buckets: LATE_BUCKETS,
    registers: [registry],
  });
  const overdue = new Gauge({
    name: 'due_work_overdue_seconds',
    help: 'How long ago what has not happened yet was due',
    labelNames: ['work'],
    registers: [registry],
  });
  return (work) => ({
    happened: (seconds) => late.observe({ work }, seconds),
    overdue: (seconds) => overdue.set({ work }, seconds),
  });
}
