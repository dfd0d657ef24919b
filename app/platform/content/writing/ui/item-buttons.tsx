import { useNavigation } from "@remix-run/react";
import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import { RulesLink } from "#app/platform/moderation/ui/rules-link.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Cluster } from "#app/ui/layout.tsx";

interface ItemButtonsProps {
  /** Whether the item is out already: then there is no draft to keep. */
  published: boolean;
  back: string;
  texts: ItemTexts["write"];
}

/** How somebody sends the form of an item: out, or kept as a draft. */
export function ItemButtons({ published, back, texts }: ItemButtonsProps) {
  const busy = useNavigation().state === "submitting";
  return (
    <>
      <RulesLink />
      <Cluster>
        <Button name="intent" value="publish" busy={busy}>
          {published ? texts.saveChanges : texts.publish}
        </Button>
        {published ? null : (
          <Button name="intent" value="draft" look="secondary" busy={busy} formNoValidate>
            {texts.keepDraft}
          </Button>
        )}
        <ButtonLink href={back} look="subtle">
          {texts.cancel}
        </ButtonLink>
      </Cluster>
    </>
  );
}
