import type { ItemCard as Item } from "#app/platform/content/card.ts";
import { ItemCard } from "./item-card.tsx";

/** A list of items, newest first as it comes. The first photo of a page is fetched at once. */
export function ItemList({ items, level = 2 }: { items: readonly Item[]; level?: 2 | 3 }) {
  return (
    <ul className="item-list">
      {items.map((item, index) => (
        <li key={item.id}>
          <ItemCard item={item} level={level} eager={index === 0} />
        </li>
      ))}
    </ul>
  );
}
