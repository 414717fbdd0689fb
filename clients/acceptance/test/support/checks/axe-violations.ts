import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What people with assistive technology would trip over in a page, and where; see axe-core. */
export async function axeViolations(page: Page): Promise<object[]> {
  await page.evaluate(axe.source);
  // What is still fading in has not the contrast yet that it will have.
  await page.evaluate(async () => {
    // In what is folded away they stand still, and never end.
    const isSeen = (effect: AnimationEffect | null): boolean =>
      effect instanceof KeyframeEffect && effect.target?.checkVisibility() === true;
    const ending = document
      .getAnimations()
      .filter(({ effect }) => isSeen(effect) && effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // What is in order need not be named, which is most of the work.
    const { violations } = await inPage.run({ resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      ...{ id, help },
      where: nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`),
    }));
  });
}
