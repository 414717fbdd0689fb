/** What stands on one floor; without a floor, what has none. */
export interface OnFloor<Item> {
  floor: number | undefined;
  items: readonly Item[];
}

/** Floor by floor as a house stands, the highest above; what has no floor comes last. */
export function byFloor<Item extends { floor?: number }>(items: readonly Item[]): OnFloor<Item>[] {
  const floors = new Map<number | undefined, Item[]>();
  for (const item of items) {
    const on = floors.get(item.floor);
    if (on === undefined) floors.set(item.floor, [item]);
    else on.push(item);
  }
  return [...floors]
    .map(([floor, on]) => ({ floor, items: on }))
    .sort((one, other) => (other.floor ?? -Infinity) - (one.floor ?? -Infinity));
}
