import type { Permission } from '@gatehouse/contracts/permissions';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Area } from '../sessions/areas';
import { features } from './features';
import type { Place, PlaceGroup } from './portal-feature';

/** Where each area begins. */
const homes: Record<Area, Pick<Place, 'label' | 'icon'>> = {
  base: { label: 'nav.home', icon: 'home' },
  employee: { label: 'nav.desk', icon: 'shield' },
  manager: { label: 'nav.dashboard', icon: 'home' },
  admin: { label: 'nav.dashboard', icon: 'home' },
};

export const areaKeys: Record<Area, MessageKey> = {
  admin: 'area.admin',
  base: 'area.base',
  employee: 'area.employee',
  manager: 'area.manager',
};

const headings: Record<PlaceGroup, MessageKey | undefined> = {
  first: undefined,
  gate: 'nav.gate',
  homes: 'nav.homes',
  community: 'nav.community',
  security: 'nav.security',
};
const groups = Object.keys(headings) as PlaceGroup[];

export interface PlacesBelow {
  heading: MessageKey | undefined;
  places: readonly Place[];
}

/** How many places the bar of a phone has room for, beside "More". */
const mostInBar = 4;

/** What somebody may go to, the beginning of the area first. */
export function placesOf(area: Area, may: (permission: Permission) => boolean): Place[] {
  const home: Place = { path: '', group: 'first', rank: 0, ...homes[area] };
  const offered = features.flatMap(({ places = [] }) => places);
  return [home, ...offered.filter(({ permission }) => permission === undefined || may(permission))];
}

/** The same below their headings; a heading without a place is left out. */
export function grouped(places: readonly Place[]): PlacesBelow[] {
  return groups
    .map((group) => ({
      heading: headings[group],
      places: places.filter((place) => place.group === group),
    }))
    .filter((one) => one.places.length > 0);
}

/** The few of them that a phone keeps at hand. */
export function atHand(places: readonly Place[]): Place[] {
  return places
    .filter(({ rank }) => rank !== undefined)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .slice(0, mostInBar);
}
