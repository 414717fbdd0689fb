import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'ring.answer': 'जवाब दें',
  'ring.approve': 'आने दें',
  'ring.approved': '{visitor} अंदर आ सकते हैं',
  'ring.denied': '{visitor} को लौटाया गया',
  'ring.deny': 'लौटा दें',
  'ring.for': '{unit}, {building} के लिए गेट पर हैं',
  'ring.gateKnows': 'गार्ड को आपका जवाब दिख रहा है।',
  'ring.layAside': 'बाद में जवाब दें',
  'ring.letInElsewhere': 'आपने {visitor} को दूसरे डिवाइस से अंदर आने दिया',
  'ring.others': { one: '{count} और इंतज़ार में', other: '{count} और इंतज़ार में' },
  'ring.seconds': { one: 'सेकंड जवाब देने के लिए', other: 'सेकंड जवाब देने के लिए' },
  'ring.soundOn': 'आवाज़ चालू करें',
  'ring.turnedAwayElsewhere': 'आपने {visitor} को दूसरे डिवाइस से लौटा दिया',

  'visitKind.cab': 'कैब',
  'visitKind.delivery': 'डिलीवरी',
  'visitKind.guest': 'मेहमान',
  'visitKind.service': 'सेवा',

  'visitPhoto.enlarge': '{visitor} की फ़ोटो बड़ी करें',
  'visitPhoto.of': '{visitor} की फ़ोटो',

  'visitState.approved': 'आ सकते हैं',
  'visitState.denied': 'लौटाया गया',
  'visitState.expired': 'कोई जवाब नहीं',
  'visitState.inside': 'अंदर',
  'visitState.left': 'चले गए',
  'visitState.requested': 'इंतज़ार में',

  'visitTold.approved': '{visitor} अंदर आ सकते हैं',
  'visitTold.approvedBy': '{person} ने {unit} के लिए हाँ कहा।',
  'visitTold.approvedByYou': 'आपने {unit} के लिए हाँ कहा।',
  'visitTold.denied': '{visitor} अंदर नहीं आ सकते',
  'visitTold.deniedBy': '{person} ने {unit} के लिए मना किया।',
  'visitTold.deniedByYou': 'आपने {unit} के लिए मना किया।',
  'visitTold.expired': '{visitor} के लिए कोई जवाब नहीं',
  'visitTold.expiredFor': '{unit} से किसी ने समय पर जवाब नहीं दिया।',
  'visitTold.inTheNameOf': '{person} के नाम पर {actor}',
  'visitTold.lapsed': '{visitor} अंदर नहीं आए',
  'visitTold.lapsedBy': '{person}: अंदर नहीं आए',
  'visitTold.lapsedFor': '{unit} की अनुमति का समय ख़त्म हो गया।',
  'visitTold.requested': '{visitor} गेट पर हैं',
  'visitTold.requestedFor': '{unit} के लिए {kind}',
};
