import { useMemo } from "react";
import { sceneMap, type MapRow } from "#state/scene-map.ts";
import { useText } from "#ui/text.tsx";
import type { Scenario } from "../content-types.ts";
import { MapLane, MapLines } from "./map-lines.tsx";
import { MapMark, TurnMark } from "./map-mark.tsx";
import "./scene-map.css";
import { useSceneStates } from "./use-scene-states.ts";

interface SceneMapProps {
  readonly content: Scenario;
  readonly onOpen: (scene: string) => void;
}

/** The scenes of a story from above to below, with the ways between them; each is a button. */
export function SceneMap({ content, onOpen }: SceneMapProps) {
  const { t } = useText();
  const states = useSceneStates(content);
  const rows = useMemo(() => sceneMap(content), [content]);
  const turns = new Set(content.scenes.filter(({ happens }) => happens).map(({ id }) => id));
  return (
    <ol className="scene-map" aria-label={t("compare:map.label")}>
      {rows.map((row, index) => (
        <li key={nameOf(row)}>
          {index > 0 && (
            <MapLines row={row} above={rows[index - 1]?.cells.length ?? 1} states={states} />
          )}
          <div className="map-row">
            {row.cells.map(({ scene, roads }, cell) => (
              <div key={scene ?? cell} className="map-cell">
                {scene === null ? (
                  <MapLane state={states.ofRoads(roads)} />
                ) : (
                  <button
                    type="button"
                    className={`map-scene map-scene-${states.of(scene)}`}
                    aria-current={states.of(scene) === "here" ? "step" : undefined}
                    onClick={() => onOpen(scene)}
                  >
                    <MapMark state={states.of(scene)} />
                    <span>
                      <b>{t(`scenarios/${content.id}:scene.${scene}`)}</b>
                      <small>{t(`compare:state.${states.of(scene)}`)}</small>
                      {turns.has(scene) && (
                        <small className="map-turn-line">
                          <TurnMark /> {t("compare:state.turn")}
                        </small>
                      )}
                    </span>
                  </button>
                )}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

const nameOf = ({ cells }: MapRow): string => cells.map(({ scene }) => scene).join(" ");
