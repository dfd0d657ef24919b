import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const batched = "Prisma merges findUnique calls of one tick into one query, across tenants too: use findFirst.";

export default tseslint.config(
  { ignores: ["build/", "node_modules/", ".data/", "app/platform/database/generated/", "test-results/", "playwright-report/", "public/"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.js", "*.cjs", "*.mjs"] }, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/only-throw-error": ["error", { allow: [{ from: "lib", name: "Response" }, { from: "package", package: "@remix-run/server-runtime", name: "TypedResponse" }] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[property.name=/^findUnique(OrThrow)?$/]", message: batched },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the time from the clock." },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Take the time from the clock." },
      ],
    },
  },
  { files: ["**/*.{js,cjs,mjs}"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.{js,cjs,mjs}"], languageOptions: { globals: { process: "readonly", console: "readonly", module: "writable", URL: "readonly", fetch: "readonly", setTimeout: "readonly", clearTimeout: "readonly", Buffer: "readonly" } } },
  { files: ["app/server/launch/**", "tests/**", "**/*.cli.ts"], rules: { "no-console": "off", "no-restricted-syntax": "off" } },
  { files: ["app/platform/clock.ts"], rules: { "no-restricted-syntax": "off" } },
);
