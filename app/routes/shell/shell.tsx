import type { ReactNode } from "react";
import { RestrictionNotice } from "#app/platform/moderation/ui/restriction-notice.tsx";
import type { SiteData } from "#app/platform/site/site-data.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { useFocusAfterVisit } from "#app/ui/focus-after-visit.ts";
import { SkipLink } from "#app/ui/layout.tsx";
import { MailNotice } from "./mail-notice.tsx";
import { shellTexts } from "./messages.ts";
import { SupportBanner } from "#app/platform/support/ui/support-banner.tsx";
import { StageNotice } from "./stage-notice.tsx";
import { PlatformShell } from "./platform-shell.tsx";
import { TownFooter } from "./town-footer.tsx";
import { TownHeader } from "./town-header.tsx";

/** What stands around every page: head, foot and the way past them. Without a site, when even that is unknown, only the page itself. */
export function Shell({ site, children }: { site: SiteData | undefined; children: ReactNode }) {
  const { skip } = useTexts(shellTexts);
  useFocusAfterVisit();
  return (
    <>
      <SkipLink href="#inhoud">{skip}</SkipLink>
      {site?.site === "town" ? (
        <>
          <TownHeader town={site} />
          {site.member?.mailStopped ? <MailNotice {...site.member.mailStopped} /> : null}
          <main id="inhoud" tabIndex={-1}>
            {site.stage ? <StageNotice {...site.stage} /> : null}
            {site.member?.supportUntil ? <SupportBanner until={site.member.supportUntil} /> : null}
            <RestrictionNotice />
            {children}
          </main>
          <TownFooter town={site} />
        </>
      ) : site?.site === "platform" ? (
        <PlatformShell site={site}>
          <main id="inhoud" tabIndex={-1}>
            {children}
          </main>
        </PlatformShell>
      ) : (
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
      )}
    </>
  );
}
