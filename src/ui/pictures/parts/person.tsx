import { Arm } from "./arm.tsx";
import { Head, type Hair } from "./head.tsx";
import { At, Line, type Place, type Point } from "./place.tsx";

export type Who =
  | "mother"
  | "unit-head"
  | "grandmother"
  | "teen"
  | "clerk"
  | "neighbour"
  | "man"
  | "woman"
  | "elder"
  | "aunt"
  | "father"
  | "officer"
  | "seller"
  | "teacher"
  | "friend"
  | "head-teacher";

export type Pose = "stand" | "step" | "sit" | "floor";

type Lower = "skirt" | "trousers" | "coat";

const looks: Record<Who, readonly [hair: Hair, lower: Lower, size: number, stoop?: number]> = {
  mother: ["bun", "skirt", 1],
  "unit-head": ["curls", "coat", 0.98],
  grandmother: ["scarf", "skirt", 0.9, 7],
  teen: ["bob", "trousers", 0.88],
  clerk: ["short", "trousers", 1],
  neighbour: ["scarf", "trousers", 0.96],
  man: ["cap", "trousers", 1.02],
  woman: ["bob", "coat", 0.97],
  elder: ["short", "coat", 0.94, 6],
  aunt: ["wave", "skirt", 0.99],
  father: ["crop", "trousers", 1.03],
  officer: ["cap", "coat", 1],
  seller: ["curls", "trousers", 0.98],
  teacher: ["bun", "coat", 1],
  friend: ["tail", "trousers", 0.87],
  "head-teacher": ["crop", "coat", 1],
};

/** How far the upper body comes down in a pose. */
const drop: Record<Pose, number> = { stand: 0, step: 0, sit: 8, floor: 28 };

const shoes = "M-8-4v4H1C1-3-1-4-4-4M4-4v4h9C13-3 11-4 8-4";
const striding = "M-13-7l-3 4 6 3M10-4v4h9C19-3 17-4 14-4";

const legs: Record<Exclude<Pose, "sit" | "floor">, Record<Lower, string>> = {
  stand: {
    skirt: `M-8-16V-4H-4V-16M4-16V-4H8V-16${shoes}`,
    coat: `M-8-20V-4H-3V-20M4-20V-4H9V-20${shoes}`,
    trousers: `M-11-40-9-4H-3L0-26 4-4H9L11-40Z${shoes}`,
  },
  step: {
    skirt: `M-7-16-13-7-9-4-2-16M4-16 10-4H14L9-16${striding}`,
    coat: `M-7-20-13-7-9-4-2-20M4-20 10-4H14L9-20${striding}`,
    trousers: `M-11-40-15-7-10-4 0-24 10-4H15L11-40Z${striding}`,
  },
};

const hems: Record<Lower, string> = {
  skirt: "M-11-40C-13-30-14-22-15-15H15C14-22 13-30 11-40Z",
  coat: "M-12-40C-13-34-13-28-14-21H14C13-28 13-34 12-40Z",
  trousers: "",
};

/** On the floor trousers sit with crossed legs; a skirt or a coat kneels on its heels. */
const crossed =
  "M-12-16C-19-15-28-9-26-4-25-1-20-1-16-3-17 0-14 1-11 1H14C20 1 27 0 28-4 29-9 21-14 12-16ZM17-9C8-6-4-5-11-6-15-6-16-5-16-3M-5-5V1";
const shin = "M20-5H-18C-22-5-25-7-27-6-29-4-28 0-25 0H20C24 0 25-5 20-5Z";
const kneeling = "M-12-16C-16-11-17-7-15-4H21C27-4 28-10 23-12 17-14 14-15 11-16Z";

const lap = "M-11-32H14C20-32 22-29 22-25L21-10H9V-20H-11Z";

function Lower({ kind, pose, marked }: { kind: Lower; pose: Pose; marked: boolean }) {
  const cloth = kind === "skirt" ? "tone" : "paper";
  // A coat is one piece with what is above.
  const fill = marked && kind === "coat" ? "jacket" : cloth;
  if (pose === "floor")
    return kind === "trousers" ? (
      <Line fill={fill} d={crossed} />
    ) : (
      <>
        <Line fill="paper" d={shin} />
        <Line fill={fill} d={kneeling} />
      </>
    );
  if (pose === "sit")
    return (
      <>
        <Line fill="paper" d="M10-14V-4H15V-14M10-4V0h9C18-3 16-4 13-4" />
        <Line fill={fill} d={lap} />
      </>
    );
  return (
    <>
      <Line fill="paper" d={legs[pose][kind]} />
      {hems[kind] && <Line fill={fill} d={hems[kind]} />}
    </>
  );
}

const upper = "M-12-37-13-58C-13-65-10-70-3-71H4C11-70 13-65 13-58L12-37";
const scarf = "M-6-73C-3-70 5-70 8-73L9-69C5-66-2-66-7-69Z";
const fronts: Partial<Record<Who, string>> = {
  mother: "M3-68V-38",
  "unit-head": "M2-70 5-62V-38M9-52h-2",
  grandmother: "M-2-70 5-60M5-60 3-48M5-60 9-49",
  clerk: "M0-70 4-64 7-70M4-64V-38M7-54h4",
  neighbour: "M-10-50H11",
  man: "M1-70 4-65 7-70M4-65V-38",
  woman: "M3-69V-38M6-60v.1M6-52v.1",
  elder: "M3-69V-38",
  aunt: "M3-69V-38M10-46H6",
  father: "M3-69V-38M-2-50H-8",
  officer: "M3-70V-45M-11-45H12M3-45V-38",
  seller: "M-3-71V-60H9V-71M-6-60H12M-6-60V-38",
  teacher: "M0-70 4-61 8-70M4-61V-38",
  friend: "M3-70V-38",
  "head-teacher": "M0-70 4-61 7-70M4-61V-38M-2-54h4",
};

export interface PersonProps extends Place {
  readonly who: Who;
  readonly pose?: Pose;
  /** Wears the accent: the person whom the story follows. */
  readonly marked?: boolean;
  /** Degrees forward. */
  readonly lean?: number;
  /** How far the head is moved: bowed, lifted. */
  readonly head?: Point;
  /** Where the hands are, as points of the picture. Without one, the near arm hangs and the far one is hidden. */
  readonly near?: Point | "none";
  readonly far?: Point;
  readonly lifted?: boolean | undefined;
}

/** A fictional person: rounded shapes, a head without a face; the posture tells what happens. */
export function Person(props: PersonProps) {
  const { who, pose = "stand", head = [0, 0], near, far, lifted } = props;
  const marked = props.marked ?? who === "mother";
  const [hair, lower, ownSize, stoop = 0] = looks[who];
  const lean = props.lean ?? stoop;
  const size = ownSize * (props.scale ?? 1);
  const down = drop[pose];
  const turn = (lean * Math.PI) / 180;
  const shoulder = (x: number, y: number): Point => [
    x * Math.cos(turn) - (y + 38) * Math.sin(turn),
    down - 38 + x * Math.sin(turn) + (y + 38) * Math.cos(turn),
  ];
  const hand = (point: Point | undefined): Point =>
    point
      ? [((point[0] - props.x) * (props.flip ? -1 : 1)) / size, (point[1] - props.y) / size]
      : [-9, down - 30];
  // Who sits on the floor has the legs before the body.
  const legsDrawn = <Lower kind={lower} pose={pose} marked={marked} />;
  return (
    <At {...props} scale={size}>
      {far && <Arm from={shoulder(8, -62)} to={hand(far)} lifted={lifted} marked={marked} />}
      {pose !== "floor" && legsDrawn}
      <g transform={`translate(0 ${down})${lean ? ` rotate(${lean} 0 -38)` : ""}`}>
        <Line fill={marked ? "jacket" : "paper"} d={lower === "coat" ? upper : `${upper}Z`} />
        {fronts[who] && <path d={fronts[who]} strokeWidth="1.5" />}
        <g transform={`translate(${head[0]} ${head[1]})`}>
          <Head hair={hair} />
        </g>
        {marked && <Line fill="accent" d={scarf} />}
      </g>
      {pose === "floor" && legsDrawn}
      {near !== "none" && (
        <Arm from={shoulder(-7, -61)} to={hand(near)} lifted={lifted} marked={marked} />
      )}
    </At>
  );
}
