import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.visits:admit': 'आगंतुकों को अंदर-बाहर भेजना',
  'permission.visits:answer': 'अपने घर के लिए जवाब देना',
  'permission.visits:decide': 'जो घर उत्तर न दें उनके लिए निर्णय करना',
  'permission.visits:read': 'मुलाक़ातें देखना',
  'permission.visits:request': 'आगंतुक के लिए घर की घंटी बजाना',
};
