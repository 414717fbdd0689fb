import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'area.admin': 'प्रशासन',
  'area.base': 'मेरा घर',
  'area.employee': 'गेट',
  'area.manager': 'प्रबंधन',

  'bell.label': { one: 'सूचनाएँ, {count} अपठित', other: 'सूचनाएँ, {count} अपठित' },

  'community.choose': 'समुदाय',

  'nav.community': 'समुदाय',
  'nav.dashboard': 'सारांश',
  'nav.desk': 'गेट डेस्क',
  'nav.home': 'घर',

  'notFound.home': 'शुरुआत पर जाएँ',
  'notFound.text': 'शायद पता ग़लत लिखा है, या पृष्ठ कहीं और चला गया है।',
  'notFound.title': 'ऐसा कोई पृष्ठ नहीं है',

  'shell.navigation': 'मुख्य मेन्यू',
  'shell.offline': 'कनेक्शन नहीं है। वह अपने आप लौट आएगा, और कुछ नहीं खोएगा।',
  'shell.skip': 'सीधे सामग्री पर जाएँ',
  'nav.gate': 'गेट',
  'nav.homes': 'घर और लोग',
  'nav.more': 'और',
  'nav.security': 'सुरक्षा',
  'menu.person': 'आपका खाता और सेटिंग',
  'find.actions': 'यहाँ जाएँ',
  'find.box': 'लोग, घर और मुलाक़ातें खोजें, या किसी पेज पर जाएँ',
  'find.failed': 'अभी सब कुछ नहीं खोजा जा सका।',
  'find.none': '“{name}” के लिए कुछ नहीं मिला',
  'find.open': 'खोजें',
  'find.title': 'खोजें और जाएँ',
  'theme.dark': 'गहरा',
  'theme.label': 'रूप',
  'theme.light': 'हल्का',
  'theme.system': 'उपकरण जैसा',
  'shell.hello': 'नमस्ते, {name}',
  'cards.all': 'सब दिखाएँ',
};
