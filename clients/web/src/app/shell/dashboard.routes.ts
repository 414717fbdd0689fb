import { reports } from '@gatehouse/texts/generated/reports';
import { page } from './pages';

/** Where those begin who look after a community. */
export const dashboard = page(
  '',
  'nav.dashboard',
  [reports],
  async () => (await import('../reports/dashboard.page')).DashboardPage,
);
