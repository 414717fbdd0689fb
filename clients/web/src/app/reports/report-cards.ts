// One file for both of them: a first page then waits for one question instead of two.
export { ExportsCard } from './exports-card';
export { TodayCard } from './today-card';
