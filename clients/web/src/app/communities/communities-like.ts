import type { Community, GatehouseClient } from '@gatehouse/client/gatehouse-client';

const shown = 8;

/** Whether the words stand in the community's name, or in where it is. */
export function isLike({ name, timeZone }: Community, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return [name, timeZone.replaceAll('_', ' ')].some((text) => text.toLowerCase().includes(wanted));
}

/** The first communities of that name; the API lists them by name and leaves the search to us. */
export async function communitiesLike(
  api: Pick<GatehouseClient['communities'], 'all'>,
  words: string,
): Promise<Community[]> {
  const found: Community[] = [];
  for await (const one of api.all({ limit: 100 })) {
    if (isLike(one, words)) found.push(one);
    if (found.length === shown) break;
  }
  return found;
}
