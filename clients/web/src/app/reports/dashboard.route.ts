import { reports } from '@gatehouse/texts/generated/reports';
import { page } from '../shell/pages';

/** Where those begin who look after a community. */
export const dashboard = page(
  '',
  'nav.dashboard',
  [reports],
  async () => (await import('./dashboard.page')).DashboardPage,
);
