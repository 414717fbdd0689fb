import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';

export interface NoticeRow {
  communityId: string;
  id: string;
  title: string;
  body: string;
  /** As `2026-11-21`. */
  pinnedUntil: string | null;
  authorId: string;
  authorName: string;
  publishedAt: Date;
  editedAt: Date | null;
  /** When it was taken down; it is kept, and nobody finds it. */
  withdrawnAt: Date | null;
  /** How many rows notice_readers has of it. */
  readers: number;
}

export interface NoticeReaderRow {
  communityId: string;
  noticeId: string;
  accountId: string;
  readAt: Date;
}

export interface NoticeboardModels {
  notices: ModelStatic<Model<NoticeRow>>;
  noticeReaders: ModelStatic<Model<NoticeReaderRow>>;
}

/** Binds the tables notices and notice_readers to `sequelize`. */
export function defineNoticeboardModels(sequelize: Sequelize): NoticeboardModels {
  const options = { timestamps: false, underscored: true };
  // Each its own object: Sequelize writes the column's name into it.
  const key = () => ({ type: DataTypes.STRING(36), primaryKey: true });
  const text = DataTypes.STRING;
  const moment = DataTypes.DATE(3);
  return {
    notices: sequelize.define<Model<NoticeRow>>(
      'Notice',
      {
        communityId: key(),
        id: key(),
        title: text,
        body: DataTypes.TEXT,
        pinnedUntil: DataTypes.DATEONLY,
        authorId: text,
        authorName: text,
        publishedAt: moment,
        editedAt: moment,
        withdrawnAt: moment,
        readers: DataTypes.INTEGER,
      },
      { ...options, tableName: 'notices' },
    ),
    noticeReaders: sequelize.define<Model<NoticeReaderRow>>(
      'NoticeReader',
      { communityId: key(), noticeId: key(), accountId: key(), readAt: moment },
      { ...options, tableName: 'notice_readers' },
    ),
  };
}
