/** How a value is read: Grafana's name of its unit. */
export type Unit = 'short' | 's' | 'percentunit' | 'bytes' | 'reqps' | 'ops';

/** One line or number of a panel. */
export interface Query {
  /** PromQL; `$environment` and `$service` are the choices at the top of the page. */
  expr: string;
  /** What the legend says, with `{{label}}`s. */
  legend: string;
}

export interface Panel {
  title: string;
  /** What to think when it looks wrong. */
  description: string;
  type: 'timeseries' | 'stat';
  unit: Unit;
  /** Where a number turns red, if there is such a place. */
  limit?: number;
  queries: Query[];
}

export interface Dashboard {
  /** Part of its address, and the name of its file. */
  uid: string;
  title: string;
  description: string;
  /** The page looks at one service of the environment. */
  byService?: boolean;
  panels: Panel[];
}

export function lines(
  title: string,
  description: string,
  unit: Unit,
  ...queries: [expr: string, legend: string][]
): Panel {
  return { title, description, type: 'timeseries', unit, queries: queries.map(toQuery) };
}

export function numbers(
  title: string,
  description: string,
  { unit, limit }: { unit: Unit; limit?: number },
  ...queries: [expr: string, legend: string][]
): Panel {
  const panel = { title, description, type: 'stat' as const, unit, queries: queries.map(toQuery) };
  return limit === undefined ? panel : { ...panel, limit };
}

function toQuery([expr, legend]: [string, string]): Query {
  return { expr, legend };
}
