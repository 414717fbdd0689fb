/** A gated community, by the name people call it. */
export interface Community {
  name: string;
  /** How it tells the time; an IANA name. */
  timeZone: string;
}

/** How a home is called. */
export interface Home {
  name: string;
  building: string;
}

/** What main tells of a community. */
export interface ToldState {
  communityId: string;
  state: string;
  /** Grows with each change of the community. */
  revision: number;
}

/** That somebody has a home, or will. */
export interface Residency {
  unit: Home & { id: string };
}
