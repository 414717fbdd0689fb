import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'mailNewDevice.address': 'पता: {address}',
  'mailNewDevice.device': 'उपकरण: {device}',
  'mailNewDevice.lead': 'किसी ने ऐसे उपकरण से आपके Gatehouse खाते में साइन इन किया है जिसे हमने पहले नहीं देखा।',
  'mailNewDevice.notYou':
    'यदि यह आप थे, तो कुछ करने की ज़रूरत नहीं है। यदि नहीं, तो तुरंत अपना पासवर्ड बदलें: इससे हर सत्र समाप्त हो जाता है।',
  'mailNewDevice.subject': 'आपके खाते में नया साइन-इन',
};
