import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'fileTold.infected': 'عُثر على فيروس في {name}',
  'fileTold.infectedHint': 'رفع {uploader} الملف، وقد حُذف. ما عُثر عليه: {found}.',
};
