import { business } from './dashboards/business.js';
import { databases } from './dashboards/databases.js';
import { errors } from './dashboards/errors.js';
import { jobs } from './dashboards/jobs.js';
import { messages } from './dashboards/messages.js';
import { service } from './dashboards/service.js';
import { system } from './dashboards/system.js';
import { toGrafana } from './grafana.js';

/** In the order in which somebody woken at night opens them. */
export const dashboards = [system, service, errors, databases, messages, jobs, business];

/** Every dashboard's file: path from the root → content. */
export function dashboardFiles(): Map<string, string> {
  return new Map(
    dashboards.map((dashboard) => [
      `docker/observability/grafana/dashboards/${dashboard.uid}.json`,
      `${JSON.stringify(toGrafana(dashboard), null, 2)}\n`,
    ]),
  );
}
