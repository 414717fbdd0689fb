import type { Connection, mongo } from 'mongoose';

/** What main told of a community last; one that is missing is open, as all were before. */
export interface CommunityStateRecord {
  /** The community's id. */
  _id: string;
  state: string;
  revision: number;
}

export type CommunityStates = mongo.Collection<CommunityStateRecord>;

export function communityStatesOf(connection: Connection): CommunityStates {
  return connection.collection<CommunityStateRecord>('community_states');
}
