import { APP_BASE_HREF, LocationStrategy, PathLocationStrategy } from '@angular/common';
import { Injectable, type Provider } from '@angular/core';
import { areas, doorways, type Area } from './areas';

/** Where a published copy of the portal is served: `/base_QA` is the area base with this suffix. */
export interface Placement {
  area: Area;
  suffix: string;
}

/** What the base of a page says; undefined at a gateway, which serves all areas from one copy. */
export function placementOf(baseUri: string): Placement | undefined {
  const [, first = '', rest] = new URL(baseUri).pathname.split('/');
  const area = areas.find((one) => first.startsWith(one));
  return area === undefined || rest === undefined
    ? undefined
    : { area, suffix: first.slice(area.length) };
}

/** The address that people see: areas bear the suffix, and all other pages lie below this area. */
export function outsidePath(path: string, { area, suffix }: Placement): string {
  const [, first = '', rest = ''] = /^\/?([^/?#]*)(.*)$/.exec(path) ?? [];
  if (areas.some((one) => one === first)) return `/${first}${suffix}${rest}`;
  const below = first === '' ? rest : `/${first}${rest}`;
  return `/${area}${suffix}${below}`;
}

/** The address as the portal's routes know it. */
export function insidePath(path: string, { suffix }: Placement): string {
  const [, first = '', rest = ''] = /^\/?([^/?#]*)(.*)$/.exec(path) ?? [];
  const area = areas.find((one) => `${one}${suffix}` === first);
  if (area === undefined) return path;
  const [, page = ''] = /^\/([^/?#]*)/.exec(rest) ?? [];
  return doorways.some((one) => one === page) ? rest : `/${area}${rest}`;
}

/** Translates between the two. */
@Injectable()
class PublishedLocation extends PathLocationStrategy {
  readonly #placement = placementOf(document.baseURI);

  override path(includeHash?: boolean): string {
    const path = super.path(includeHash);
    return this.#placement === undefined ? path : insidePath(path, this.#placement);
  }

  override prepareExternalUrl(internal: string): string {
    return this.#placement === undefined
      ? super.prepareExternalUrl(internal)
      : outsidePath(internal, this.#placement);
  }
}

export function providePlacement(): Provider[] {
  return [
    // Paths are whole ones: the base of a published page only says where its files are.
    { provide: APP_BASE_HREF, useValue: '/' },
    { provide: LocationStrategy, useClass: PublishedLocation },
  ];
}

/** Where the API is: what the page was published with, else where the page comes from. */
export function gatewayUrl(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=gatehouse-gateway]');
  return meta?.content || location.origin;
}
