import { Fragment } from "react";
import type { Prose as ProseData } from "../prose.server.ts";

/** What somebody wrote, with its links. Links lead away from the site and vouch for nothing. */
export function Prose({ paragraphs }: { paragraphs: ProseData }) {
  return (
    <div className="prose">
      {paragraphs.map((lines, index) => (
        <p key={index} className="utrecht-paragraph">
          {lines.map((parts, line) => (
            <Fragment key={line}>
              {line > 0 ? <br /> : null}
              {parts.map((part, at) =>
                part.href ? (
                  <a key={at} href={part.href} className="utrecht-link utrecht-link--html-a" rel="nofollow ugc noopener">
                    {part.text}
                  </a>
                ) : (
                  <Fragment key={at}>{part.text}</Fragment>
                ),
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
