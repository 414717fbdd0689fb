import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'mailInvitation.asAdmin': 'एडमिन के रूप में',
  'mailInvitation.asGuard': 'गार्ड के रूप में',
  'mailInvitation.asManager': 'मैनेजर के रूप में',
  'mailInvitation.asResident': 'निवासी के रूप में',
  'mailInvitation.asStaff': 'कर्मचारी के रूप में',
  'mailInvitation.button': 'आमंत्रण स्वीकार करें',
  'mailInvitation.invited': 'आपको Gatehouse पर {community} में आमंत्रित किया गया है{home}।',
  'mailInvitation.invitedAs': 'आपको Gatehouse पर {community} में {role} आमंत्रित किया गया है{home}।',
  'mailInvitation.invitedBy': '{inviter} ने आपको Gatehouse पर {community} में आमंत्रित किया है{home}।',
  'mailInvitation.invitedByAs':
    '{inviter} ने आपको Gatehouse पर {community} में {role} आमंत्रित किया है{home}।',
  'mailInvitation.subject': '{community} में आपको आमंत्रण',
  'mailInvitation.unknown': 'यदि आप नहीं जानते कि यह किस बारे में है, तो कुछ करने की ज़रूरत नहीं है।',
  'mailInvitation.yourCommunity': 'आपके समुदाय',
};
