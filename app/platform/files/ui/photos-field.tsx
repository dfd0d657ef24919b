import type { FieldMetadata } from "@conform-to/react";
import { useState } from "react";
import { z } from "zod";
import type { PhotoView } from "#app/platform/content/card.ts";
import { photoTexts } from "../messages.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Checkbox } from "#app/ui/form/choice-field.tsx";
import { FieldSet } from "#app/ui/form/field.tsx";
import { FileField, HiddenField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { VisuallyHidden } from "#app/ui/layout.tsx";
import { Photo } from "#app/ui/photo.tsx";
import { MOST_PHOTOS, type photoField } from "../photo-fields.ts";

type PhotoInput = z.input<typeof photoField>;

const uploaded = z.union([
  z.object({ photo: z.object({ id: z.string(), alt: z.string(), width: z.number(), height: z.number(), widths: z.array(z.number()) }) }),
  z.object({ problem: z.string() }),
]);

interface PhotosFieldProps {
  formId: string;
  list: FieldMetadata<PhotoInput[] | undefined>;
  /** Photos that the form may name, to show them. */
  known: readonly PhotoView[];
  errors?: string[];
  /** Adds a photo that was sent ahead to the form. */
  onSent: (photo: { id: string; alt: string }) => void;
}

/**
 * Photos with an item. With scripts each is sent as soon as it is chosen and asks for its words; without, they go along with the form,
 * which then comes back to ask.
 */
export function PhotosField({ formId, list, known, errors, onSent }: PhotosFieldProps) {
  const { field: texts, tooManyHere } = useTexts(photoTexts);
  const [sent, setSent] = useState<PhotoView[]>([]);
  const [problems, setProblems] = useState<string[]>([]);
  const [busy, setBusy] = useState(0);
  const photos = list.getFieldList();
  const field = { id: `${formId}-files`, name: "files", errors: [...new Set([...(errors ?? []), ...problems])] };
  const views = new Map([...known, ...sent].map((photo) => [photo.id, photo]));

  const send = async (files: readonly File[]) => {
    setProblems([]);
    const room = MOST_PHOTOS - photos.length;
    if (files.length > room) setProblems([tooManyHere(MOST_PHOTOS)]);
    const unsent = new DataTransfer();
    for (const file of files.slice(0, room)) {
      setBusy((count) => count + 1);
      const answer = await sendPhoto(file);
      setBusy((count) => count - 1);
      if (!answer) unsent.items.add(file);
      else if ("problem" in answer) setProblems((before) => [...new Set([...before, answer.problem])]);
      else {
        setSent((before) => [...before, answer.photo]);
        onSent({ id: answer.photo.id, alt: "" });
      }
    }
    const input = document.getElementById(`${formId}-files`);
    if (input instanceof HTMLInputElement) input.files = unsent.files;
  };

  return (
    <div className="photos-field">
      {photos.map((photo, index) => {
        const part = photo.getFieldset();
        const view = views.get(part.id.value ?? part.id.initialValue ?? "");
        return (
          <div key={photo.key} className="photos-field__photo">
            {view ? <Photo {...view} alt="" sizes="12rem" cover /> : null}
            <div className="photos-field__words">
              <HiddenField field={{ name: part.id.name, defaultValue: part.id.initialValue }} />
              <TextField field={part.alt} label={texts.alt(index + 1)} description={texts.altHelp} plainLabel />
              <Checkbox field={part.remove} label={texts.remove} />
            </div>
          </div>
        );
      })}
      {photos.length < MOST_PHOTOS ? (
        <FileField
          field={field}
          label={texts.label}
          description={texts.help(MOST_PHOTOS)}
          accept="image/jpeg,image/png,image/webp,image/avif"
          multiple
          onChosen={(files) => void send(files)}
        />
      ) : (
        <FieldSet field={field} label={texts.label} description={texts.full(MOST_PHOTOS)} plainLabel />
      )}
      <p role="status">{busy > 0 ? texts.busy : <VisuallyHidden>{problems.join(" ")}</VisuallyHidden>}</p>
    </div>
  );
}

/** Sends one photo ahead; undefined when the network fails, in which case it goes along with the form. */
async function sendPhoto(file: File): Promise<z.infer<typeof uploaded> | undefined> {
  const body = new FormData();
  body.set("photo", file);
  try {
    const answer = await fetch("/fotos", { method: "POST", body });
    return uploaded.safeParse(await answer.json()).data;
  } catch {
    return undefined;
  }
}
