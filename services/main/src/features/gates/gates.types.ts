/** Where people and vehicles come in and go out. */
export interface Gate {
  id: string;
  communityId: string;
  /** No two of a community that are in use have one name, however it is spelt. */
  name: string;
  addedAt: Date;
}

/** Behind which gate a list goes on. */
export interface GatePlace {
  sortKey: string;
  id: string;
}

/** A part of a community's list. */
export interface GateSearch {
  communityId: string;
  after?: GatePlace | undefined;
  limit: number;
}
