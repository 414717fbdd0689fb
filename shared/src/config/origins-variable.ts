import type { Variable } from './env.js';

/** Origins of web pages, such as `https://portal.example`, separated by commas; none by default. */
export function origins(): Variable<string[]> {
  return {
    parse: (text) => text.split(',').map((each) => originOf(each.trim())),
    fallback: { value: [] },
  };
}

/** A wildcard would let every page use the cookies of its visitors. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.origin === text && ['http:', 'https:'].includes(url.protocol)) return text;
  throw new Error('must be origins such as https://portal.example, without a path or a wildcard');
}
