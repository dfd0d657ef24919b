import { useEffect, useRef, type ReactNode } from "react";

/** Takes the focus to what the server just said, so that nobody misses it at the other end of a long page. `of` is the answer itself. */
export function ToldFirst({ of: answer, children }: { of: unknown; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [answer]);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
