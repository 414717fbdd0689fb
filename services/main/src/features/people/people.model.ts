import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';

export interface PersonRow {
  id: string;
  communityId: string;
  /** Null where they have no account yet. */
  accountId: string | null;
  name: string;
  /** Of which moment the name is; unknown when no event told it. */
  namedAt?: Date | null;
  givenName?: string | null;
  familyName?: string | null;
  email?: string | null;
  phone?: string | null;
  /** Of which moment the address and the number are; unknown where they were entered. */
  emailAt?: Date | null;
  phoneAt?: Date | null;
  isMinor?: boolean;
  state?: PersonState;
  /** When auth told last that the account is a member. */
  welcomedAt?: Date | null;
  /** When the community forgot the account; also of who has come again with it since. */
  forgottenAt?: Date | null;
  isListed?: boolean;
  phoneShown?: ShownTo;
  emailShown?: ShownTo;
}

/**
 * Entered without an account, invited to one, a member by their account, no member any more, or with an
 * account that was deleted.
 */
export type PersonState = 'known' | 'invited' | 'member' | 'left' | 'forgotten';

/** Whom somebody lets see their number or address. */
export type ShownTo = 'none' | 'building' | 'community';

export interface PeopleModels {
  people: ModelStatic<Model<PersonRow>>;
}

/** Binds the table people to `sequelize`; its migrations say what it looks like in full. */
export function definePeopleModels(sequelize: Sequelize): PeopleModels {
  const id = { type: DataTypes.STRING(36), primaryKey: true };
  const [text, flag, time] = [DataTypes.STRING, DataTypes.BOOLEAN, DataTypes.DATE(3)];
  const people = sequelize.define<Model<PersonRow>>(
    'Person',
    {
      ...{ id, communityId: text, accountId: text, name: text, namedAt: time },
      ...{ givenName: text, familyName: text, email: text, phone: text, isMinor: flag },
      ...{ emailAt: time, phoneAt: time },
      ...{
        state: text,
        welcomedAt: time,
        forgottenAt: time,
        isListed: flag,
        phoneShown: text,
        emailShown: text,
      },
    },
    { timestamps: false, underscored: true, tableName: 'people' },
  );
  return { people };
}
