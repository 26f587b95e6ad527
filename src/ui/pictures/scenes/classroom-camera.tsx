import type { ReactNode } from "react";
import { ClassroomBreak } from "./classroom-camera/classroom-break.tsx";
import { ClassroomDark } from "./classroom-camera/classroom-dark.tsx";
import { ClassroomRows } from "./classroom-camera/classroom-rows.tsx";
import { HeadTeacherScreen } from "./classroom-camera/head-teacher-screen.tsx";
import { PhoneUnderDesk } from "./classroom-camera/phone-under-desk.tsx";
import { ScreenEmptySeat } from "./classroom-camera/screen-empty-seat.tsx";
import { SickMorning } from "./classroom-camera/sick-morning.tsx";
import { TeacherAtBoard } from "./classroom-camera/teacher-at-board.tsx";
import { UnderTree } from "./classroom-camera/under-tree.tsx";

const drawings = new Map<string, () => ReactNode>([
  ["classroom-rows", ClassroomRows],
  ["classroom-break", ClassroomBreak],
  ["teacher-at-board", TeacherAtBoard],
  ["head-teacher-screen", HeadTeacherScreen],
  ["sick-morning", SickMorning],
  ["screen-empty-seat", ScreenEmptySeat],
  ["phone-under-desk", PhoneUnderDesk],
  ["classroom-dark", ClassroomDark],
  ["under-tree", UnderTree],
]);

export function Drawing({ id }: { id: string }) {
  // Made anew each time: an element that is kept holds on to all that was drawn of it.
  return drawings.get(id)?.();
}
