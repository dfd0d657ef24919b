/** What we use of a package that brings no types of its own. */
declare module "sanitize-html" {
  interface Options {
    allowedTags: readonly string[];
    allowVulnerableTags?: boolean;
    allowedAttributes: false | Readonly<Record<string, readonly string[]>>;
    allowedSchemes: readonly string[];
    nonTextTags?: readonly string[];
    selfClosing?: readonly string[];
    parseStyleAttributes?: boolean;
    parser?: { xmlMode: boolean; lowerCaseTags: boolean; lowerCaseAttributeNames: boolean; recognizeSelfClosing: boolean };
    transformTags: Readonly<Record<string, (tagName: string, attribs: Record<string, string>) => { tagName: string; attribs: Record<string, string> }>>;
  }
  export default function sanitize(dirty: string, options: Options): string;
}
