interface Page<Item> {
  items: Item[];
  nextCursor?: string;
}

/** A walk over all items of such pages. */
export type ItemsOf<OfItems extends Page<unknown>> = AsyncGenerator<
  OfItems['items'][number],
  void,
  undefined
>;

/** Walks a list to its end, asking for the next page only when it is wanted. */
export async function* itemsOf(
  load: (cursor: { cursor?: string }) => Promise<unknown>,
): ItemsOf<Page<unknown>> {
  let page = (await load({})) as Page<unknown>;
  yield* page.items;
  while (page.nextCursor !== undefined) {
    page = (await load({ cursor: page.nextCursor })) as Page<unknown>;
    yield* page.items;
  }
}
