import { useTexts } from "#app/platform/site/use-site.ts";
import { channels, ruleOf, type Channel, type NotificationKind } from "../kinds.ts";
import { notifyMessages } from "../messages/index.ts";

/** How a box of the table is named in its form. */
export const boxName = (kind: NotificationKind, channel: Channel): string => `${kind} ${channel}`;

function Box({ kind, channel, ticked }: { kind: NotificationKind; channel: Channel; ticked: boolean }) {
  const { kinds, preferences: texts } = useTexts(notifyMessages);
  const { usual, optional, ownMail } = ruleOf(kind);
  if (channel === "mail" && ownMail) return <span>{texts.always}</span>;
  if (usual[channel] === undefined) return <span className="quiet">{texts.never}</span>;
  if (!optional) return <span>{usual[channel] ? texts.always : texts.never}</span>;
  return (
    <label className="choice preferences__choice">
      <input type="checkbox" name="boxes" value={boxName(kind, channel)} defaultChecked={ticked} aria-label={texts.box(kinds[kind].label, texts.channels[channel])} className="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input choice__input" />
      <span className="preferences__channel" aria-hidden="true">
        {texts.channels[channel]}
      </span>
    </label>
  );
}

/** Kinds of notification by every way they can come: a table, and on a narrow screen a list under each kind. */
export function PreferencesTable({ kinds: shown, ticked }: { kinds: readonly NotificationKind[]; ticked: readonly string[] }) {
  const { kinds, preferences: texts } = useTexts(notifyMessages);
  return (
    <table className="preferences">
      <caption className="visually-hidden">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.kind}</th>
          {channels.map((channel) => (
            <th scope="col" key={channel}>
              {texts.channels[channel]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((kind) => (
          <tr key={kind}>
            <th scope="row">{kinds[kind].label}</th>
            {channels.map((channel) => (
              <td key={channel}>
                <Box kind={kind} channel={channel} ticked={ticked.includes(boxName(kind, channel))} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
