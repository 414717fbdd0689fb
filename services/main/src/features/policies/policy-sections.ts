import { isDeepStrictEqual } from 'node:util';
import type { Policies, Section } from './policies.types.js';

/** How a community does things as long as it has not said otherwise. */
export const AT_FIRST: Readonly<Policies> = {
  joining: { approval: 'either' },
  directory: { open: 'community' },
  notices: { approval: false },
  retention: { gateLogDays: 180, idDays: 90 },
  quietHours: { enabled: false, from: '22:00', to: '07:00' },
  residents: {
    vote: ['owner'],
    ring: ['owner', 'tenant', 'family'],
    book: ['owner', 'tenant', 'family'],
  },
  moves: { in: [], out: [] },
};

export const SECTIONS = Object.keys(AT_FIRST) as readonly Section[];

/** What a version says; what has come to its section since it was set is as it is at first. */
export function sectionIn<S extends Section>(section: S, body: object | undefined): Policies[S] {
  return { ...AT_FIRST[section], ...body };
}

const KINDS = ['owner', 'tenant', 'family'] as const;

/** The same policies in one form: who is named is a set, in whatever order it comes. */
export function inOneForm({ residents, ...rest }: Policies): Policies {
  const sorted = (kinds: readonly string[]) => KINDS.filter((kind) => kinds.includes(kind));
  const { vote, ring, book } = residents;
  return { ...rest, residents: { vote: sorted(vote), ring: sorted(ring), book: sorted(book) } };
}

/** The sections in which the policies differ. */
export function differences(before: Policies, after: Policies): Section[] {
  return SECTIONS.filter((section) => !isDeepStrictEqual(before[section], after[section]));
}
