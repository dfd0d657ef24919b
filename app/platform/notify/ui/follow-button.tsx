import { Form, useLocation, useSearchParams } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { notifyMessages } from "../messages/index.ts";
import { FOLLOWED, targetFields, type FollowTarget } from "../target.ts";

interface FollowButtonProps {
  target: FollowTarget;
  name: string;
  /** Null for a visitor, who is led to log in and asked again after that. */
  follows: boolean | null;
}

/** Follows something, or lets it go, and says so on the page where one comes back. */
export function FollowButton({ target, name, follows }: FollowButtonProps) {
  const { follow: texts } = useTexts(notifyMessages);
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const asked = new URLSearchParams(query);
  asked.delete(FOLLOWED);
  const back = pathname + (asked.size > 0 ? `?${asked.toString()}` : "");
  const search = target.what === "search";
  const label = follows ? (search ? texts.forget : texts.unfollow(name)) : search ? texts.save : texts.follow(name);
  const fields = { ...targetFields(target), terug: back };
  if (follows === null) {
    return (
      <div>
        <ButtonLink href={`/volgen?${new URLSearchParams(fields).toString()}`} look="secondary" small icon="bell" rel="nofollow">
          {label}
        </ButtonLink>
      </div>
    );
  }
  const said = query.get(FOLLOWED);
  return (
    <div className="follow">
      <Form method="post" action="/volgen" preventScrollReset>
        {Object.entries(fields).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <Button name="do" value={follows ? "unfollow" : "follow"} look="secondary" small icon="bell">
          {label}
        </Button>
      </Form>
      {said === "ja" || said === "nee" ? <Flash>{said === "ja" ? texts.following : texts.unfollowed}</Flash> : null}
    </div>
  );
}
