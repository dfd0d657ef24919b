import type { ComponentProps } from "react";
import { useTexts } from "#app/platform/site/use-site.ts";
import type { RuleState } from "#app/platform/moderation/policy/stored-rules.server.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading } from "#app/ui/text.tsx";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";
import { RuleForm } from "./rule-form.tsx";

interface RuleBuilderProps extends Omit<ComponentProps<typeof RuleForm>, "live"> {
  title: string;
  state: RuleState | null;
}

/** The page around the builder, for a new rule and for a stored one. */
export function RuleBuilder({ title, state, ...form }: RuleBuilderProps) {
  const { rules, settings } = useTexts(policyTexts);
  const steps = [
    { label: settings.title, href: moderationPaths.settings },
    { label: rules.title, href: moderationPaths.rules },
  ];
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Breadcrumbs label={settings.title} steps={steps} />
        <Heading level={1}>{title}</Heading>
      </Stack>
      <Container width="text" className="admin-start">
        <RuleForm {...form} live={state === "live"} />
      </Container>
    </Stack>
  );
}
