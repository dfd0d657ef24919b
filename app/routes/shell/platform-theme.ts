import { onPlatform } from "#app/platform/http/access.ts";
import { compileTheme } from "#app/platform/theme/compile.server.ts";
import { themeSettings } from "#app/platform/theme/settings.ts";

export const handle = onPlatform("everyone");

/** The look of the operators' site: sober, so that nobody takes it for a town's. */
export function loader() {
  const settings = themeSettings.parse({
    colours: { primary: "#26313b", accent: "#1d4f7c", background: "#f6f6f4", text: "#1b1d1f" },
    headingFont: "system",
    bodyFont: "system",
    radius: 5,
    cards: "lined",
  });
  const headers = { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=3600" };
  return new Response(compileTheme(settings).css, { headers });
}
