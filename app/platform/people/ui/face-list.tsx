import type { ReactNode } from "react";
import { Avatar } from "#app/ui/avatar.tsx";
import { Photo } from "#app/ui/photo.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { TextLink } from "#app/ui/text.tsx";
import type { Face, Portrait } from "../faces.server.ts";

/** A round photo of somebody, or the first letters of their name. Their name stands beside it, so it has no words of its own. */
export function FacePhoto({ name, portrait, size = "m" }: { name: string; portrait: Portrait | null | undefined; size?: "m" | "l" }) {
  if (!portrait) return <Avatar name={name} size={size} />;
  return (
    <span className={`avatar avatar--${size} avatar--photo`}>
      <Photo {...portrait} alt="" sizes={size === "l" ? "5rem" : "3rem"} cover />
    </span>
  );
}

/** People with their photo, their name and how to reach them. */
export function FaceList({ faces, action }: { faces: readonly Face[]; action?: (face: Face) => ReactNode }) {
  return (
    <Stack as="ul" gap="m" className="plain-list">
      {faces.map((face) => (
        <li key={face.id} className="face">
          <FacePhoto name={face.name} portrait={face.portrait} />
          <div>
            <TextLink href={`/mensen/${face.id}`}>{face.name}</TextLink>
            {face.neighbourhoods.length > 0 ? <p className="quiet">{face.neighbourhoods.join(", ")}</p> : null}
            {face.about ? <p className="face__about">{face.about}</p> : null}
            {action ? <Cluster>{action(face)}</Cluster> : null}
          </div>
        </li>
      ))}
    </Stack>
  );
}
