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
