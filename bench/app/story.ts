import { randomFrom, type Random } from "../random.ts";

/** What follows on a choice of the floors' story. `next` is the index of a scene, or null at the end. */
export interface FloorChoice {
  readonly text: string;
  readonly outcome: string;
  readonly next: number | null;
}

export interface FloorScene {
  readonly text: string;
  readonly choices: readonly FloorChoice[];
}

const SCENES = 10;
/** Characters, as in a scene of the app in Korean. */
const length = { scene: 120, choice: 14, outcome: 30 };
const words = [
  ...["아침에", "저녁에", "장마당", "학교", "버스가", "이웃집", "편지를", "가방에", "오래된"],
  ...["다시", "천천히", "기다립니다", "물어봅니다", "적었습니다", "지나갑니다", "모릅니다"],
] as [string, ...string[]];

/** A branching story that is the same in every run: three ways from each scene, the last one skips a scene. */
export function floorStory(): readonly FloorScene[] {
  const random = randomFrom(5);
  return Array.from({ length: SCENES }, (_, index) => ({
    text: sentence(random, length.scene),
    choices: [1, 1, 2].map((ahead) => ({
      text: sentence(random, length.choice),
      outcome: sentence(random, length.outcome),
      next: index + ahead < SCENES ? index + ahead : null,
    })),
  }));
}

function sentence(random: Random, characters: number): string {
  let text = random.pick(words);
  while (text.length < characters) text += ` ${random.pick(words)}`;
  return `${text}.`;
}
