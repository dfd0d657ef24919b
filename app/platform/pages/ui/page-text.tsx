/** The text of a page. @param html what `pageHtml` made of it, which holds nothing but the tags it knows */
export function PageText({ html }: { html: string }) {
  return <div className="page-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
