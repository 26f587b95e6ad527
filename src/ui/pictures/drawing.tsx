import type { ReactElement } from "react";
import { Footprint, Hills } from "./parts/outdoors.tsx";
import { Line, Soft } from "./parts/place.tsx";
import { CardHandover } from "./scenes/card-handover.tsx";
import { Counter } from "./scenes/counter.tsx";
import { Doorway } from "./scenes/doorway.tsx";
import { FingerprintDesk } from "./scenes/fingerprint-desk.tsx";
import { Home } from "./scenes/home.tsx";
import { MorningStreet } from "./scenes/morning-street.tsx";
import { PhotoDark } from "./scenes/photo-dark.tsx";
import { Queue } from "./scenes/queue.tsx";
import { SecondMorning } from "./scenes/second-morning.tsx";
import { TableSearch } from "./scenes/table-search.tsx";
import { WalkingHome } from "./scenes/walking-home.tsx";

const scenes = new Map<string, ReactElement>([
  ["doorway", <Doorway />],
  ["morning-street", <MorningStreet />],
  ["queue", <Queue />],
  ["fingerprint-desk", <FingerprintDesk />],
  ["photo-dark", <PhotoDark />],
  ["second-morning", <SecondMorning />],
  ["card-handover", <CardHandover />],
  ["walking-home", <WalkingHome />],
  ["counter", <Counter />],
  ["table-search", <TableSearch />],
  ["home", <Home />],
]);

/** The ids that have a drawing of their own. */
export const pictureIds: readonly string[] = [...scenes.keys()];

/** What is shown where a scene has no drawing: a path with footprints. */
function Path() {
  return (
    <>
      <Soft>
        <Hills y={92} />
        <Line d="M0 144C80 118 240 150 320 116M0 172C90 148 230 180 320 146" />
      </Soft>
      {[30, 70, 110, 150, 190, 230, 270].map((x, index) => (
        <Footprint key={x} x={x} y={index % 2 ? 142 : 154} left={index % 2 > 0} scale={1.3} />
      ))}
    </>
  );
}

/** The lines of a scene's drawing, to stand in an svg. */
export function Drawing({ id }: { id: string }) {
  return scenes.get(id) ?? <Path />;
}
