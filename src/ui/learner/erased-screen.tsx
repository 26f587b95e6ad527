import { ActionButton } from "#ui/components/action-button.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools, type Remains } from "./app-tools.ts";

/**
 * What was found when everything had been erased. The last screen: whatever another would read, the
 * browser would put back on the device.
 */
export function ErasedScreen({ remains }: { remains: Remains }) {
  const { t } = useText();
  const { erase } = useAppTools();
  const { databases, caches, workers } = remains;
  const isGone = databases + caches + workers === 0;
  return (
    <Screen place="erased">
      <ScreenTitle>{t("pages:erase.title")}</ScreenTitle>
      <p role="status">{t(isGone ? "pages:erase.gone" : "pages:erase.not-gone")}</p>
      <ul data-remains={databases + caches + workers}>
        <li>{t("pages:erase.databases", { count: databases })}</li>
        <li>{t("pages:erase.caches", { count: caches })}</li>
        <li>{t("pages:erase.workers", { count: workers })}</li>
      </ul>
      {!isGone && (
        <ActionButton action="erase" onPress={() => void erase()}>
          {t("pages:erase.again")}
        </ActionButton>
      )}
      <section className="about-part">
        <h2>{t("pages:erase.still-title")}</h2>
        <p>{t("pages:erase.still")}</p>
        <p>{t("pages:erase.still-text")}</p>
        <p>{t("pages:erase.close")}</p>
      </section>
    </Screen>
  );
}
