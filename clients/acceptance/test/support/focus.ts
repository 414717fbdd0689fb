import type { Locator } from 'playwright-core';

/**
 * Waits until keys go there. What a press brings is drawn after the press, and only then has the focus:
 * keys that are pressed at once would go to what was pressed.
 */
export async function focused(one: Locator, { timeout = 15_000 } = {}): Promise<void> {
  await one.and(one.page().locator(':focus')).waitFor({ timeout });
}

/** Types where the last press has led, once it has. */
export async function typeInto(one: Locator, text: string): Promise<void> {
  await focused(one);
  await one.page().keyboard.type(text);
}
