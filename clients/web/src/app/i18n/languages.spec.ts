import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './languages';

describe('chooseLanguage', () => {
  it('takes the first that the portal speaks, by its language alone', () => {
    expect(chooseLanguage([null, 'pt-BR', 'de-AT', 'fr'])).toBe('de');
    expect(chooseLanguage(['AR-eg'])).toBe('ar');
  });

  it('speaks English to everybody else', () => {
    expect(chooseLanguage(['pt', undefined])).toBe('en');
    expect(chooseLanguage(['constructor'])).toBe('en');
  });
});
