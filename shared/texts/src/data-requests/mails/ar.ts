import { ar as rosters } from '../../rosters/places/ar.js';
import { ar as alerts } from '../../alerts/places/ar.js';
import { ar as imports } from '../../imports/places/ar.js';
import { ar as join } from '../../join/places/ar.js';
import { ar as moves } from '../../moves/places/ar.js';
import { ar as noticeboard } from '../../noticeboard/places/ar.js';
import { ar as parcels } from '../../parcels/places/ar.js';
import { ar as passes } from '../../passes/places/ar.js';
import { ar as policies } from '../../policies/places/ar.js';
import { ar as vehicles } from '../../vehicles/places/ar.js';
import { ar as visits } from '../../visits/places/ar.js';
import { ar as page } from '../ar.js';
import { ar as own } from '../places/ar.js';
import { stayingWords } from '../../staying-words.js';
import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'mailErased.accountGone': 'وحُذف حسابك في Gatehouse أيضًا.',
  'mailErased.accountStays': 'يبقى حسابك في Gatehouse: فأنت تستخدمه في مكان آخر.',
  'mailErased.keep': 'احتفظ بهذه الرسالة: فهي الإيصال الوحيد.',
  'mailErased.lead': 'محا {community} ما كان لديه عنك.',
  'mailErased.leadHere': 'محا مجمعك ما كان لديه عنك.',
  'mailErased.line': '{what}: {why}',
  'mailErased.lineUntil': '{what} (حتى {until}): {why}',
  'mailErased.nothing': 'لا يبقى هناك شيء عنك.',
  'mailErased.stays': 'هذا ما يبقى، ولماذا:',
  'mailErased.subject': 'مُحيت بياناتك',
  'mailErased.what':
    'مُحي اسمك ووسائل الاتصال بك، ومركباتك ووثائقك، وما أُبلغت به هناك، وأدوارك. ولم تعد تسكن هناك.',
  ...stayingWords({
    ...{
      page,
      own,
      rosters,
      alerts,
      imports,
      join,
      moves,
      noticeboard,
      parcels,
      passes,
      policies,
      vehicles,
      visits,
    },
  }),
};
