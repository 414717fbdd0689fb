import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'standing.add': 'पहले से उत्तर दें',
  'standing.approved': 'अंदर आ सकते हैं',
  'standing.company': 'कंपनी',
  'standing.companyHint': 'खाली छोड़ें तो सभी।',
  'standing.denied': 'अंदर नहीं आ सकते',
  'standing.from': '{company} से {kind}',
  'standing.kind': 'कौन आता है',
  'standing.lead': 'इन आगंतुकों को बिना घंटी के तुरंत उत्तर मिलता है। आपको हर बार बताया जाता है।',
  'standing.leftAtGate': 'गेट पर छोड़ें',
  'standing.none': 'सबके लिए घंटी बजती है।',
  'standing.remove': 'वापस लें',
  'standing.removeWho': '{who}: वापस लें',
  'standing.says': 'उन्हें क्या कहा जाए',
  'standing.title': 'पहले से उत्तर',
  'standing.until': '{time} तक',
};
