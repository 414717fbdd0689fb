/** Of what kind that is to which a public link leads; each has a page of its own. */
export type PublicLinkKind = 'pass';

/** To what a public link leads. */
export interface LinkedSubject {
  communityId: string;
  kind: PublicLinkKind;
  subjectId: string;
}
