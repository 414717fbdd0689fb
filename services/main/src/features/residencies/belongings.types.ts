/** Somebody to call for a household, who need not live there nor have an account. */
export interface HouseholdContact {
  name: string;
  /** In E.164 form. */
  phone: string;
  /** To be rung when nobody at home answers, and to be called in an emergency. */
  purposes: ('ring' | 'emergency')[];
}

/** A pet that lives in a unit. */
export interface Pet {
  id: string;
  communityId: string;
  unitId: string;
  name: string;
  kind: 'dog' | 'cat' | 'bird' | 'other';
}
