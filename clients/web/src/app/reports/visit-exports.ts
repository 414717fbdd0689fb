import type { ExportKind } from '../exports/export-kind';

/** Files of the visits of some days. */
export const visitExports: ExportKind = {
  job: 'report.visits',
  reason: ({ code, context = {} }, t) => {
    const { visits, most } = context;
    if (code === 'too_many_visits' && typeof visits === 'number' && typeof most === 'number')
      return t('reports.exportTooMany', { visits, most });
    return code === 'job_file_too_large' ? t('reports.exportTooLarge') : undefined;
  },
};
