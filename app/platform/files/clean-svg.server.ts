import sanitize from "sanitize-html";

const TAGS = [
  "svg", "g", "defs", "symbol", "use", "title", "style", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
  "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "filter", "feGaussianBlur", "feOffset", "feBlend", "feColorMatrix", "feFlood",
  "feComposite", "feMerge", "feMergeNode", "switch",
];

/** Tags that say somebody meant harm, or a drawing that fetches; what is merely unknown is left out in silence. */
const HARMFUL = /^(script|foreignobject|iframe|embed|object|audio|video|animate\w*|set|handler|listener|a|image|feimage|link|html|body|form)$/i;

const ATTRIBUTE = /^(?!on)[a-zA-Z][\w-]*$/;
const NAMESPACES = new Set(["xmlns", "xmlns:xlink", "xml:space"]);
const FETCHES = /@import|expression\s*\(|javascript:|url\(\s*(?!["']?#)|\\|<!entity|<!doctype[^>]*\[|<\?xml-stylesheet/i;

/** Whether bytes begin as a drawing does. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 2_048));
  return /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[^]*?-->\s*)*(<!doctype svg[^>]*>\s*)?(<!--[^]*?-->\s*)*<svg[\s>]/i.test(head);
}

/**
 * A drawing written anew from the parts that only draw.
 * @returns undefined when it holds anything that runs, fetches or leads elsewhere
 */
export function cleanSvg(text: string): string | undefined {
  if (FETCHES.test(text)) return undefined;
  let harm = false;
  const clean = sanitize(text, {
    allowedTags: TAGS,
    allowVulnerableTags: true,
    allowedAttributes: false,
    allowedSchemes: [],
    nonTextTags: ["script", "metadata", "desc"],
    selfClosing: [],
    parseStyleAttributes: false,
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
    transformTags: {
      "*": (tagName, attribs) => {
        if (HARMFUL.test(tagName.replace(/^.*:/, ""))) harm = true;
        const kept: Record<string, string> = {};
        for (const [name, value] of Object.entries(attribs)) {
          if (/^on/i.test(name)) harm = true;
          const isLink = /^(xlink:)?href$/i.test(name);
          if (isLink && !value.startsWith("#")) harm = true;
          if (isLink || NAMESPACES.has(name) || ATTRIBUTE.test(name)) kept[name] = value;
        }
        return { tagName, attribs: kept };
      },
    },
  });
  return harm || !/^\s*<svg[\s>]/.test(clean) ? undefined : clean.trim();
}
