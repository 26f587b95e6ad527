import { Suspense, useEffect, useState, type ReactNode } from "react";
import { Drawing } from "./drawing.tsx";

interface PictureProps {
  readonly id: string;
  readonly label: string;
  /** What lies over the drawing. */
  readonly children?: ReactNode;
}

/** The drawing of a scene. Its look is in `pictures.css`, which the app loads. */
export function Picture({ id, label, children }: PictureProps) {
  // One may choose before the drawing is there: it comes in the frame after the words. Home's is its face.
  const [wordsDrawn, setWordsDrawn] = useState(id === "home");
  useEffect(() => {
    const frame = requestAnimationFrame(() => setWordsDrawn(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <svg
      role="img"
      aria-label={label}
      className="picture picture-ink"
      viewBox={id === "home" ? "0 0 320 120" : "0 0 320 180"}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {/* Its place is kept free by the viewBox. */}
      <Suspense fallback={null}>{wordsDrawn && <Drawing id={id} />}</Suspense>
      {children}
    </svg>
  );
}
