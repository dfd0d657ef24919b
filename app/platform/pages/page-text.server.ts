import MarkdownIt from "markdown-it";
import sanitize from "sanitize-html";

const markdown = new MarkdownIt("default", { html: false, linkify: true, typographer: false, breaks: true }).disable(["image", "table", "code", "fence", "html_block", "html_inline"]);

/** A page's title is its only heading of the first level: what is written begins one below. */
const LOWER: Readonly<Record<string, string>> = { h1: "h2", h2: "h2", h3: "h3", h4: "h4", h5: "h4", h6: "h4" };

const TAGS = ["h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "a", "br", "hr", "blockquote"];

/**
 * A page's text (CommonMark without pictures, tables and code) as HTML. Markup that somebody types stays text, and addresses can only be of
 * the web, mail or telephone.
 */
export function pageHtml(text: string): string {
  return sanitize(markdown.render(text), {
    allowedTags: TAGS,
    allowedAttributes: { a: ["href", "rel", "class"] },
    allowedSchemes: ["https", "http", "mailto", "tel"],
    transformTags: {
      ...Object.fromEntries(Object.entries(LOWER).map(([from, to]) => [from, (_: string, attribs: Record<string, string>) => ({ tagName: to, attribs })])),
      a: (tagName, { href = "" }) => ({ tagName, attribs: { href, class: "utrecht-link utrecht-link--html-a", ...(href.startsWith("/") ? {} : { rel: "noopener" }) } }),
    },
  });
}
