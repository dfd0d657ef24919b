import { useState, type DragEvent, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface SortableProps {
  /** Lines by key, in their order. */
  rows: readonly { key: string; content: ReactNode }[];
  /** A line was dropped before another, or at the end. */
  onMove: (key: string, before: string | null) => void;
}

/**
 * A list whose lines can be dragged to another place. Dragging comes on top: each line brings its own buttons to go up and down, for keyboards,
 * touch and browsers without scripts.
 */
export function SortableRows({ rows, onMove }: SortableProps) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const stop = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  const drop = (event: DragEvent, target: string) => {
    event.preventDefault();
    const [from, to] = [rows.findIndex(({ key }) => key === dragged), rows.findIndex(({ key }) => key === target)];
    stop();
    if (dragged === undefined || from < 0 || from === to) return;
    onMove(dragged, from < to ? (rows[to + 1]?.key ?? null) : target);
  };
  return (
    <ol className="admin-rows">
      {rows.map(({ key, content }) => (
        <li
          key={key}
          id={key}
          className={classNames("admin-row", "sortable", dragged === key && "sortable--dragged", over === key && dragged !== key && "sortable--over")}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", key);
            setDragged(key);
          }}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(key);
          }}
          onDragEnd={stop}
          onDrop={(event) => drop(event, key)}
        >
          {content}
        </li>
      ))}
    </ol>
  );
}
