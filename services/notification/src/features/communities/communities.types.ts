/** What main tells of a community. */
export interface ToldState {
  communityId: string;
  state: string;
  /** Grows with each change of the community. */
  revision: number;
}
