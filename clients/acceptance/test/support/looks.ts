import type { Look } from './portal.js';

const everyDay: Look[] = [
  { size: 'desk', theme: 'light', language: 'en' },
  { size: 'phone', theme: 'dark', language: 'de' },
  { size: 'phone', theme: 'light', language: 'ar' },
];
/** For whoever looks at the pictures: every page and every state, in every look. */
export const isAll = process.env['PORTAL_LOOKS'] === 'all';
/** In which pages are looked at. */
export const looks: Look[] = isAll
  ? (['desk', 'phone'] as const).flatMap((size) => [
      { size, theme: 'light', language: 'en' },
      { size, theme: 'dark', language: 'en' },
      { size, theme: 'light', language: 'ar' },
    ])
  : everyDay;

/** In names of tests and of pictures. */
export const nameOf = ({ size, theme, language }: Look): string =>
  [size, theme, language].join('-');
