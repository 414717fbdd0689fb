import type { Dashboard, Panel } from './dashboard.js';

const datasource = { type: 'prometheus', uid: 'prometheus' };
const pageWidth = 24;
const sizes = { timeseries: { w: 12, h: 8 }, stat: { w: 6, h: 4 } };

/** The dashboard as Grafana's provisioning reads it. */
export function toGrafana(dashboard: Dashboard): object {
  const { uid, title, description, byService = false, panels } = dashboard;
  return {
    uid: `gatehouse-${uid}`,
    title: `Gatehouse: ${title}`,
    description,
    tags: ['gatehouse'],
    schemaVersion: 39,
    editable: false,
    refresh: '30s',
    time: { from: 'now-3h', to: 'now' },
    links: [{ type: 'dashboards', title: 'Gatehouse', tags: ['gatehouse'], asDropdown: true }],
    templating: {
      list: [
        choiceOf('environment', 'label_values(up{job="gatehouse"}, environment)'),
        ...(byService
          ? [choiceOf('service', 'label_values(up{environment="$environment"}, service)')]
          : []),
      ],
    },
    panels: laidOut(panels),
  };
}

function choiceOf(name: string, query: string) {
  return { name, label: name, type: 'query', datasource, query, refresh: 2, sort: 1 };
}

/** Side by side as they come, a new row where one does not fit. */
function laidOut(panels: Panel[]): object[] {
  let [x, y, rowHeight] = [0, 0, 0];
  return panels.map((panel, index) => {
    const { w, h } = sizes[panel.type];
    if (x + w > pageWidth) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const gridPos = { x, y, w, h };
    [x, rowHeight] = [x + w, Math.max(rowHeight, h)];
    return { id: index + 1, gridPos, ...toPanel(panel) };
  });
}

function toPanel({ title, description, type, unit, limit, queries }: Panel): object {
  return {
    title,
    description,
    type,
    datasource,
    fieldConfig: {
      defaults: {
        unit,
        min: 0,
        ...(limit === undefined ? {} : { thresholds: thresholdsAt(limit) }),
      },
      overrides: [],
    },
    options:
      type === 'stat'
        ? { colorMode: limit === undefined ? 'none' : 'value', graphMode: 'area' }
        : { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi' } },
    targets: queries.map(({ expr, legend }, index) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + index),
      datasource,
      expr,
      legendFormat: legend,
    })),
  };
}

function thresholdsAt(limit: number) {
  return {
    mode: 'absolute',
    steps: [
      { color: 'green', value: null },
      { color: 'red', value: limit },
    ],
  };
}
