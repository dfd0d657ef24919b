import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { shellTexts } from "./messages.ts";

/** The box that searches the whole site. `id` tells the boxes of one page apart. */
export function SearchBox({ id, siteName, query, large = false }: { id: string; siteName: string; query?: string; large?: boolean }) {
  const { header } = useTexts(shellTexts);
  return (
    <Form action="/zoeken" method="get" role="search" aria-label={large ? header.searchIn(siteName) : header.search} className={large ? "search search--large" : "search"}>
      <label className="visually-hidden" htmlFor={id}>
        {header.searchIn(siteName)}
      </label>
      <input id={id} name="q" type="search" defaultValue={query} placeholder={header.search} maxLength={200} className="search__input" autoComplete="off" enterKeyHint="search" />
      {large ? (
        <Button icon="search">{header.search}</Button>
      ) : (
        <button type="submit" className="search__button">
          <Icon name="search" />
          <span className="visually-hidden">{header.search}</span>
        </button>
      )}
    </Form>
  );
}
