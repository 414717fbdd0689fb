/** A gated community, with how it tells the time, reckons and writes. */
export interface Community {
  id: string;
  name: string;
  /** An IANA name. */
  timeZone: string;
  currency: string;
  locale: string;
}

/** A flat, villa or shop, by the names people call it and its building. */
export interface Unit {
  id: string;
  name: string;
  building: string;
}
