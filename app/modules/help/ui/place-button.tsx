import { useState, useSyncExternalStore } from "react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { blurred } from "../domain/place.ts";
import { helpMessages } from "../messages/index.ts";

/** A browser does not begin or cease to know where it is. */
const never = () => () => undefined;

interface PlaceButtonProps {
  lat: { name: string; value?: string };
  lon: { name: string; value?: string };
}

/**
 * Lets the browser say roughly where somebody is. The place is moved to the grid before it is put into the form, so that it does not leave
 * the device any finer. Without scripts, or without leave, the neighbourhood is enough.
 */
export function PlaceButton({ lat, lon }: PlaceButtonProps) {
  const { write: texts } = useTexts(helpMessages);
  const can = useSyncExternalStore(never, () => "geolocation" in navigator, () => false);
  const [place, setPlace] = useState({ lat: lat.value ?? "", lon: lon.value ?? "" });
  const [said, setSaid] = useState("");
  const ask = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const point = blurred({ lat: coords.latitude, lon: coords.longitude });
        setPlace({ lat: String(point.lat), lon: String(point.lon) });
        setSaid(texts.placeFound);
      },
      () => setSaid(texts.placeFailed),
      { enableHighAccuracy: false, timeout: 15_000, maximumAge: 600_000 },
    );
  return (
    <div className="field">
      <input type="hidden" name={lat.name} value={place.lat} readOnly />
      <input type="hidden" name={lon.name} value={place.lon} readOnly />
      {can ? (
        <>
          <Button type="button" look="secondary" icon="place" onClick={ask}>
            {texts.place}
          </Button>
          <p className="quiet">{texts.placeHelp}</p>
          <p role="status">{said}</p>
        </>
      ) : null}
    </div>
  );
}
