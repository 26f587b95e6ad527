import { House, Pole } from "../../parts/outdoors.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Bag, Broom } from "../../parts/things.tsx";

/** Early in the morning: the mother steps out, a neighbour looks up from sweeping. */
export function MorningStreet() {
  return (
    <>
      <Soft>
        <Line d="M188 108a15 15 0 0 1 30 0M203 86V80M219 92 223 87M187 92 183 87" />
        <Line d="M128 108H320M196 108 138 180M210 108 252 180M0 160H320" />
        <Pole x={234} y={118} scale={0.8} />
      </Soft>
      <House x={158} y={120} scale={0.8} soft smoke />
      <House x={314} y={124} soft />
      <Line fill="paper" d="M-4 54V160H128V54Z" />
      <Line fill="paper" d="M-4 54V32L8 22H118L140 54Z" />
      <Line d="M50 160V72H110V160M50 160 66 154V79L50 72M60 114v5M14 84H38V110H14ZM26 84V110" />
      <Soft>
        <Line d="M2 43H130M6 32H122" />
      </Soft>
      <Person x={84} y={168} who="mother" pose="step" near={[90, 126]} />
      <Bag x={91} y={126} scale={0.9} />
      <Person x={262} y={168} flip who="neighbour" near={[246, 124]} far={[238, 133]} />
      <Broom x={219} y={176} />
      <Soft>
        <Line d="M200 172h5M196 176h6M190 170h3" />
      </Soft>
    </>
  );
}
