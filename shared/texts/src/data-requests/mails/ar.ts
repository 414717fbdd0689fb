import { ar as imports } from '../../imports/places/ar.js';
import { ar as join } from '../../join/places/ar.js';
import { ar as moves } from '../../moves/places/ar.js';
import { ar as noticeboard } from '../../noticeboard/places/ar.js';
import { ar as policies } from '../../policies/places/ar.js';
import { ar as vehicles } from '../../vehicles/places/ar.js';
import { ar as visits } from '../../visits/places/ar.js';
import { ar as page } from '../ar.js';
import { ar as own } from '../places/ar.js';
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
  'mailErased.what.audit': page['stayingWhat.audit'],
  'mailErased.what.dataRequests': own['nav.dataRequests'],
  'mailErased.what.files': page['stayingWhat.files'],
  'mailErased.what.identityDocuments': page['stayingWhat.identityDocuments'],
  'mailErased.what.imports': imports['nav.imports'],
  'mailErased.what.jobs': page['stayingWhat.jobs'],
  'mailErased.what.joinRequests': join['nav.joinRequests'],
  'mailErased.what.moveItems': page['stayingWhat.moveItems'],
  'mailErased.what.moves': moves['nav.moves'],
  'mailErased.what.notices': noticeboard['nav.notices'],
  'mailErased.what.notifications': page['stayingWhat.notifications'],
  'mailErased.what.openingBalances': page['stayingWhat.openingBalances'],
  'mailErased.what.policies': policies['nav.policies'],
  'mailErased.what.recentAnswers': page['stayingWhat.recentAnswers'],
  'mailErased.what.residencies': page['stayingWhat.residencies'],
  'mailErased.what.vehicles': vehicles['nav.vehicles'],
  'mailErased.what.visits': visits['nav.visits'],
  'mailErased.why.duty': page['stayingWhy.duty'],
  'mailErased.why.keptCopy': page['stayingWhy.keptCopy'],
  'mailErased.why.proof': page['stayingWhy.proof'],
  'mailErased.why.shared': page['stayingWhy.shared'],
};
