/** The import rules of docs/decisions: dependencies point one way. */
const SERVER = "\\.server\\.tsx?$";
module.exports = {
  forbidden: [
    // A face names its hands by a dynamic import, which runs long after both are loaded.
    { name: "no-circles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only", "dynamic-import"] } } },
    {
      name: "lib-knows-nothing-of-the-product",
      severity: "error",
      from: { path: "^app/lib/" },
      to: { path: "^(app/(platform|modules|routes|server|ui)|jobs|tenants)/" },
    },
    {
      name: "ui-knows-only-lib",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^(app/(platform|modules|routes|server)|jobs|tenants)/" },
    },
    {
      name: "platform-reaches-modules-through-the-registry",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^app/modules/", pathNot: "^app/modules/(registry\\.server|contract)\\.ts$" },
    },
    {
      name: "platform-knows-no-routes-or-host",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^app/(routes|server|root)" },
    },
    {
      name: "modules-never-import-each-other",
      severity: "error",
      from: { path: "^app/modules/([^/]+)/" },
      to: { path: "^app/modules/([^/]+)/", pathNot: "^app/modules/$1/" },
    },
    {
      name: "modules-know-no-routes-or-host",
      severity: "error",
      from: { path: "^app/modules/" },
      to: { path: "^app/(routes|server)/" },
    },
    {
      name: "no-route-touches-the-database",
      severity: "error",
      from: { path: "^app/(routes|modules/[^/]+/(pages|admin|api))/" },
      to: { path: "^(app/platform/database/|node_modules/(pg|@prisma)/)" },
    },
    {
      name: "only-server-files-touch-the-database",
      severity: "error",
      from: { path: "^(app|jobs)/", pathNot: [SERVER, "^app/platform/database/", "^app/server/", "\\.test\\.tsx?$", "\\.cli\\.ts$", "^jobs/"] },
      to: { path: "^app/platform/database/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "lucia-lives-behind-one-file",
      severity: "error",
      // The operators' sessions follow as soon as nobody else is changing them: then the second name goes.
      from: { pathNot: "^app/platform/identity/lucia\\.server\\.ts$" },
      to: { path: "node_modules/lucia" },
    },
    {
      name: "product-code-imports-no-tests",
      severity: "error",
      from: { path: "^(app|jobs|tenants)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^tests/" },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(generated/|\\.data/|build/)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
