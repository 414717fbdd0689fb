interface Page<Item> {
  items: Item[];
  nextCursor?: string;
}

/** Walks a list to its end, asking for the next page only when it is wanted. */
export async function* itemsOf<Item>(
  load: (cursor: { cursor?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item, void, undefined> {
  let page = await load({});
  yield* page.items;
  while (page.nextCursor !== undefined) {
    page = await load({ cursor: page.nextCursor });
    yield* page.items;
  }
}
