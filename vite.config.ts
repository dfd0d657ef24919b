import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Builds the web process, the worker and the Remix routes as one graph, so that each module of ours exists once per process. */
function processEntries(): Plugin {
  return {
    name: "samen-process-entries",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            build: {
              rollupOptions: {
                input: { web: "app/server/web.ts", worker: "jobs/worker.ts" },
                output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
              },
            },
          }
        : undefined,
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  server: { host: true, allowedHosts: true },
  plugins: [
    remix({
      serverModuleFormat: "esm",
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
    processEntries(),
  ],
  build: {
    target: isSsrBuild ? "node20" : ["es2020", "safari14"],
    cssMinify: true,
    sourcemap: isSsrBuild ? true : false,
    assetsInlineLimit: 0,
  },
  resolve: { conditions: isSsrBuild ? ["node", "import"] : undefined },
}));
