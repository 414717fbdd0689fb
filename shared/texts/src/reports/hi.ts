import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'outcome.approved': 'आने दिया',
  'outcome.denied': 'लौटाया',
  'outcome.expired': 'कोई जवाब नहीं',
  'outcome.waiting': 'इंतज़ार में',

  'reports.answers': { one: '{count} जवाब', other: '{count} जवाब' },
  'reports.byDay': 'दिन के अनुसार मुलाक़ातें',
  'reports.byHour': 'घंटे के अनुसार मुलाक़ातें',
  'reports.byOutcome': 'क्या नतीजा हुआ',
  'reports.exportDays': '{from} से {to} तक',
  'reports.exportLead': 'कौन किसके पास कब आया और क्या नतीजा हुआ: {days}।',
  'reports.exportTitle': 'मुलाक़ातें निर्यात करें',
  'reports.inZone': '{zone} का समय',
  'reports.lead': 'गेट का हाल: कितने लोग आते हैं और कितनी जल्दी जवाब मिलता है।',
  'reports.month': '30 दिन',
  'reports.ninety': 'दस में से नौ जवाब {time} में',
  'reports.none': 'इस अवधि में कोई मुलाक़ात नहीं',
  'reports.noneText': 'जब आगंतुक गेट पर आएँगे, उनके आँकड़े यहाँ दिखेंगे।',
  'reports.quarter': '90 दिन',
  'reports.seconds': '{range} सेकंड',
  'reports.span': 'कौन-सी अवधि',
  'reports.times': 'जवाब में लगे सेकंड',
  'reports.today': 'आज',
  'reports.visits': { one: '{count} मुलाक़ात', other: '{count} मुलाक़ातें' },
  'reports.week': '7 दिन',
  'reports.lineBefore': { one: 'पिछला दिन', other: 'पिछले {count} दिन' },
  'reports.lineWeekAgo': 'एक हफ़्ते पहले',
  'reports.asTable': 'तालिका के रूप में',
};
