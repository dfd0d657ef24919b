import { Link } from "@remix-run/react";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge, Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Cluster, VisuallyHidden } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { QueueOnPage } from "../queue.server.ts";

/** One case in the queue, with a box to choose it by. */
export function CaseCard({ line }: { line: QueueOnPage["lines"][number] }) {
  const { queue: texts, causes, levels } = useTexts(deskTexts);
  const { id, title, text, kind, where, dueAt, version } = line;
  const name = title === "" ? kind : title;
  return (
    <Card as="li" className="desk-card">
      {line.own || line.status === "waiting" ? null : (
        <label className="desk-card__choose">
          <input type="checkbox" name="cases" value={`${id}.${version}`} form="samen-beslissen" className="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input" />
          <VisuallyHidden>{texts.choose(name)}</VisuallyHidden>
        </label>
      )}
      <div className="desk-card__about">
        <Cluster gap="s">
          <Badge kind="quiet">{kind}</Badge>
          {line.holds ? (
            <Badge kind="accent" icon="lock">
              {texts.held}
            </Badge>
          ) : null}
          {line.late ? (
            <Badge kind="accent" icon="clock">
              {texts.late}
            </Badge>
          ) : null}
          {line.reports > 0 ? (
            <Badge icon="flag">{texts.reports(line.reports)}</Badge>
          ) : null}
          {line.labels.map((label) => (
            <Badge key={label}>{label}</Badge>
          ))}
        </Cluster>
        <Heading level={2} look={4}>
          <Link to={`/toezicht/${id}`} className="utrecht-link utrecht-link--html-a desk-card__link">
            {name}
          </Link>
        </Heading>
        <p className="desk-card__text">{text}</p>
        <p className="desk-card__facts">
          {line.authorName ? texts.by(line.authorName) : texts.noAuthor} · {line.wholeTown || where.length === 0 ? texts.wholeTown : where.join(", ")} · {texts.opened} <Time at={line.openedAt} />
        </p>
        <p className="desk-card__facts">
          {line.causes.map((cause) => (cause.kind === "rule" && cause.name ? `${causes.rule}: ${cause.name}` : causes[cause.kind])).join(" · ")}
        </p>
        <p className="desk-card__facts">
          <Icon name="clock" /> {texts.due} <Time at={dueAt} />
          {line.step === "connector" ? "" : ` · ${texts.atLevel(levels[line.step])}`}
          {line.claimedByName ? ` · ${line.mine ? texts.claimedByMe : texts.claimedBy(line.claimedByName)}` : ""}
        </p>
      </div>
    </Card>
  );
}
