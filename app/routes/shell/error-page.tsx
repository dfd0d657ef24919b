import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useSite, useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { shellTexts } from "./messages.ts";
import { SearchBox } from "./search-box.tsx";

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

type Errors = ReturnType<typeof shellTexts.in>["errors"];

/** What is said of an error, for the page and for its title. */
export function errorWords(error: unknown, errors: Errors) {
  const status = statusOf(error);
  const { notFound, forbidden, failure, other } = errors;
  return { status, ...(status === 404 ? notFound : status === 403 ? forbidden : status >= 500 ? failure : other) };
}

/** What one sees where a page should have been: what happened in plain words, a search box and the way home. */
export function ErrorPage() {
  const error = useRouteError();
  const site = useSite();
  const { errors } = useTexts(shellTexts);
  const said = errorWords(error, errors);
  return (
    <Container width="text" className="page error-page">
      <Stack gap="l">
        <Stack gap="s">
          <p className="error-page__code">{errors.code(said.status)}</p>
          <Heading level={1}>{said.title}</Heading>
          <Paragraph lead>{said.text}</Paragraph>
        </Stack>
        {site?.site === "town" ? <SearchBox id="search-error" siteName={site.name} large /> : null}
        <div>
          <ButtonLink href="/" look="secondary" icon="arrow-left">
            {errors.home}
          </ButtonLink>
        </div>
      </Stack>
    </Container>
  );
}
