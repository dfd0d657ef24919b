import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { notifyMessages } from "../messages/index.ts";

type State = "asking" | "unable" | "off" | "busy" | "on" | "refused" | "failed";

async function stateHere(): Promise<State> {
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) return "unable";
  if (Notification.permission === "denied") return "refused";
  const worker = await navigator.serviceWorker.getRegistration();
  return (await worker?.pushManager.getSubscription()) && Notification.permission === "granted" ? "on" : "off";
}

/** Asks for leave, subscribes at the browser's push service, and tells the server where that is. */
async function switchOn(publicKey: string): Promise<State> {
  if ((await Notification.requestPermission()) !== "granted") return "refused";
  const worker = await navigator.serviceWorker.ready;
  const { endpoint, keys } = (await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })).toJSON();
  const answer = await fetch("/account/push", { method: "POST", body: new URLSearchParams({ endpoint: endpoint ?? "", p256dh: keys?.["p256dh"] ?? "", auth: keys?.["auth"] ?? "" }) });
  return answer.ok ? "on" : "failed";
}

/** The button that switches push on in this browser. Only a script can, so without one the page says that. */
export function PushHere({ publicKey }: { publicKey: string }) {
  const { push: texts } = useTexts(notifyMessages);
  const [state, setState] = useState<State>("asking");
  const { revalidate } = useRevalidator();
  useEffect(() => {
    stateHere().then(setState, () => setState("unable"));
  }, []);
  const press = () => {
    setState("busy");
    switchOn(publicKey).then(
      (next) => {
        setState(next);
        revalidate();
      },
      () => setState("failed"),
    );
  };
  if (state === "asking") return <noscript><Paragraph>{texts.needsScript}</Paragraph></noscript>;
  if (state === "unable") return <Paragraph>{texts.unable}</Paragraph>;
  if (state === "refused") return <Paragraph>{texts.refused}</Paragraph>;
  return (
    <>
      {state === "on" ? <Paragraph>{texts.on}</Paragraph> : null}
      {state === "failed" ? <Flash kind="error">{texts.failed}</Flash> : null}
      <div>
        <Button type="button" look="secondary" icon="bell" busy={state === "busy"} onClick={press}>
          {state === "on" ? texts.again : texts.switchOn}
        </Button>
      </div>
    </>
  );
}
