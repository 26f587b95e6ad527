/** 24-hour time, the same in both languages: browsers write Korean hours as "PM 12:00". */
export function formatTime(hour: number, minute = 0): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
