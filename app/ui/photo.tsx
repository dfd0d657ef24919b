import { classNames } from "./class-names.ts";

interface PhotoProps {
  id: string;
  alt: string;
  width: number;
  height: number;
  /** Widths it is kept in. */
  widths: readonly number[];
  /** How wide it is shown, as the `sizes` of an image. */
  sizes?: string;
  /** The first picture of a page comes at once, the others when they come near. */
  eager?: boolean;
  /** Fills its frame and loses what sticks out, instead of keeping its shape. */
  cover?: boolean;
  className?: string;
}

/** A photo in the size that the screen needs; its room is kept while it comes. */
export function Photo({ id, alt, width, height, widths, sizes = "(min-width: 48rem) 44rem, 100vw", eager = false, cover = false, className }: PhotoProps) {
  const sorted = [...widths].sort((one, other) => one - other);
  const smallest = sorted[0] ?? width;
  return (
    <picture className={classNames("photo", cover && "photo--cover", className)}>
      <source type="image/webp" srcSet={sorted.map((each) => `/foto/${id}/${each}.webp ${each}w`).join(", ")} sizes={sizes} />
      <img src={`/foto/${id}/${smallest}.jpg`} alt={alt} width={width} height={height} loading={eager ? "eager" : "lazy"} decoding="async" />
    </picture>
  );
}
