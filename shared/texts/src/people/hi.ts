import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'job.gardener': 'माली',
  'job.guard': 'गार्ड',
  'job.housekeeping': 'हाउसकीपिंग',
  'job.technician': 'तकनीशियन',

  'people.askClose': '{name} का खाता बंद करें?',
  'people.askCloseText':
    'उनके सभी उपकरण तुरंत साइन आउट हो जाते हैं, और जब तक कोई एडमिन खाता फिर से न खोले, कोई उसमें साइन इन नहीं कर सकता।',
  'people.askSignOut': '{name} को हर जगह से साइन आउट करें?',
  'people.askSignOutText':
    'उनके हर उपकरण पर फिर से साइन इन करना होगा; तब तक उसे गेट की कोई सूचना नहीं मिलेगी।',
  'people.change': 'बदलें',
  'people.changeWho': '{name} को बदलें',
  'people.deactivate': 'खाता बंद करें',
  'people.deactivated': 'बंद',
  'people.everybody': 'सभी',
  'people.filter': 'कौन-से लोग',
  'people.job': 'काम',
  'people.lead': 'यहाँ कौन रहता और काम करता है, और उन्हें क्या अनुमति है।',
  'people.noRoles': 'कोई नहीं',
  'people.none': 'कोई नहीं मिला',
  'people.noneText': 'नाम या पते की शुरुआत से खोजें।',
  'people.reactivate': 'खाता फिर से खोलें',
  'people.roles': 'समुदाय में भूमिकाएँ',
  'people.rolesSaved': '{name} की भूमिकाएँ अब: {roles}',
  'people.saveRoles': 'भूमिकाएँ सहेजें',
  'people.search': 'नाम या ईमेल पता',
  'people.self': 'यह आप हैं। आपकी भूमिकाएँ कोई दूसरा एडमिन ही बदल सकता है।',
  'people.signOut': 'हर जगह साइन आउट करें',
  'people.wasClosed': '{name} का खाता बंद है।',
  'people.wasOpened': '{name} का खाता फिर से खुला है।',
  'people.wasSignedOut': '{name} हर जगह से साइन आउट हैं।',

  'role.admin': 'एडमिन',
  'role.employee': 'कर्मचारी',
  'role.manager': 'मैनेजर',
  'role.resident': 'निवासी',

  'roles.lead': 'हर भूमिका और काम की अनुमति। किसके पास कौन-सी है, यह “लोग” में बदला जाता है।',
  'roles.no': 'नहीं',
  'roles.permission': 'अनुमति',
  'roles.yes': 'हाँ',
  'person.title': 'व्यक्ति',
  'person.homes': 'घर',
  'person.noHome': 'यहाँ उनका अपना घर नहीं है',
  'person.visits': 'इस घर की मुलाक़ातें',
  'person.log': 'इस खाते के साथ क्या हुआ',
  'person.gone': 'इस पते पर यहाँ कोई नहीं है',
  'person.goneText': 'शायद वे समुदाय छोड़ चुके हैं।',
};
