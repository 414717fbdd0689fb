import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'communities.allActive': 'सभी समुदाय सक्रिय हैं।',
  'communities.notActive': 'समुदाय जो सक्रिय नहीं हैं',
  'communityState.active': 'सक्रिय',
  'communityState.closed': 'बंद',
  'communityState.closing': 'बंद हो रहा है',
  'communityState.setup': 'तैयार हो रहा है',
  'communityState.suspended': 'निलंबित',
  'setup.cardText': 'सबके उपयोग में आने से पहले कुछ कदम बाकी हैं।',
  'setup.cardTitle': 'आपका समुदाय तैयार हो रहा है',
  'setup.goOn': 'आगे बढ़ें',
};
